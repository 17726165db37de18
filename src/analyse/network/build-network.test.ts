import { describe, expect, test } from 'vitest';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { buildNetwork } from './build-network.ts';

type Step = LedgerAgreement['steps'][number];
type Provision = LedgerAgreement['provisions'][number];

const state = (code: string) => ({ name: `State ${code}`, actor: code, kind: 'state' as const, state: code });
const evidence = [{ document: 'd', start: 0, end: 1, quote: 'x' }];

function step(name: Step['step'], on: string | null, by: string[] = []): Step {
  const when =
    on === null ? null : { text: on, value: on, earliest: on, latest: on, basis: 'stated' as const };
  return { step: name, by: by.map(state), body: null, when, place: null, factuality: 'CT+', evidence };
}

function duty(obligation: Provision['obligation'], changes: Partial<Provision> = {}): Provision {
  return {
    article: null,
    obligation,
    trigger: null,
    action: null,
    conditional: false,
    occasion: 'attack',
    strength: 'shall',
    by: [],
    to: [],
    against: [],
    qualifiers: [],
    area: null,
    timing: null,
    evidence,
    ...changes,
  };
}

function pact(id: string, parties: string[], steps: Step[], provisions: Provision[]): LedgerAgreement {
  return {
    id,
    names: [id],
    kind: 'treaty',
    parties: parties.map(state),
    status: null,
    steps,
    provisions,
    terms: [],
    succeeds: null,
    confidence: 1,
    evidence,
  };
}

function network(year: number, ...agreements: LedgerAgreement[]) {
  const complete = new Map(agreements.map(({ id }) => [id, '2020-12-31']));
  return buildNetwork(year, { agreements, complete, published: new Map() });
}

const pairs = (year: number, ...agreements: LedgerAgreement[]) =>
  network(year, ...agreements).ties.map(({ source, target, weight }) => `${source} ${target} ${weight}`);

describe('the alliances of a year', () => {
  const short = pact(
    'short',
    ['KEN', 'UGA'],
    [step('in force', '1960-03-01'), step('terminated', '1960-11-01')],
    [duty('defense')],
  );

  test('a pact of a few months counts in its year, and in no other', () => {
    expect(pairs(1959, short)).toEqual([]);
    expect(pairs(1960, short)).toEqual(['KEN UGA 3']);
    expect(pairs(1961, short)).toEqual([]);
  });

  test('members come and go by their own dates', () => {
    const league = pact(
      'league',
      ['KEN', 'UGA', 'TZA'],
      [
        step('in force', '1960-01-01', ['KEN', 'UGA']),
        step('in force', '1965-01-01', ['TZA']),
        step('terminated', '1970-06-01', ['UGA']),
      ],
      [duty('consultation')],
    );
    expect(pairs(1962, league)).toEqual(['KEN UGA 1']);
    expect(pairs(1966, league)).toEqual(['KEN TZA 1', 'KEN UGA 1', 'TZA UGA 1']);
    expect(pairs(1971, league)).toEqual(['KEN TZA 1']);
  });

  test('the strongest tie weighs; what each owes stands apart', () => {
    const guarantee = pact(
      'guarantee',
      ['KEN', 'UGA'],
      [step('in force', '1960-01-01')],
      [duty('defense', { by: [state('KEN')] }), duty('nonaggression')],
    );
    const { ties, states } = network(1960, short, guarantee);
    expect(ties).toHaveLength(1);
    expect(
      ties[0]!.commitments.map(({ agreement, sourceOwes, targetOwes }) => [
        agreement,
        sourceOwes,
        targetOwes,
      ]),
    ).toEqual([
      ['guarantee', ['defense', 'nonaggression'], ['nonaggression']],
      ['short', ['defense'], ['defense']],
    ]);
    expect(states).toEqual([
      { code: 'KEN', name: 'State KEN', ties: 1 },
      { code: 'UGA', name: 'State UGA', ties: 1 },
    ]);
  });

  test('trade makes no alliance, nor does what a state merely may do', () => {
    const steps = [step('in force', '1960-01-01')];
    expect(pairs(1960, pact('trade', ['KEN', 'UGA'], steps, [duty('economic')]))).toEqual([]);
    expect(pairs(1960, pact('leave', ['KEN', 'UGA'], steps, [duty('defense', { strength: 'may' })]))).toEqual(
      [],
    );
  });

  test('suspended between two, it holds with the third', () => {
    const three = pact(
      'three',
      ['KEN', 'TZA', 'UGA'],
      [step('in force', '1960-01-01'), step('suspended', '1965-01-01', ['KEN', 'UGA'])],
      [duty('defense')],
    );
    expect(pairs(1966, three)).toEqual(['KEN TZA 3', 'TZA UGA 3']);
  });

  test('not surely in force is said so', () => {
    const told = pact('told', ['KEN', 'UGA'], [step('signed', '1960-01-01')], [duty('defense')]);
    const open = buildNetwork(1961, { agreements: [told], complete: new Map(), published: new Map() });
    expect(open.ties.map(({ standing }) => standing)).toEqual(['undetermined']);
  });

  test('the order of agreements changes nothing', () => {
    const other = pact('other', ['UGA', 'RWA'], [step('in force', '1960-01-01')], [duty('neutrality')]);
    expect(network(1960, other, short)).toEqual(network(1960, short, other));
  });
});
