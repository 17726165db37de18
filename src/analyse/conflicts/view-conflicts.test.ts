import { expect, test } from 'vitest';
import { days, state } from '../../../test/make-case.ts';
import {
  makeClaim,
  makeDocument,
  makeEvent,
  makeFigure,
  makeLedger,
  sentence,
} from '../../../test/make-ledger.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerAgreement, LedgerConflict } from '../../vocabulary/ledger.ts';
import { provenanceOf } from '../sources/trace-chains.ts';
import { viewConflicts } from './view-conflicts.ts';

const outlet = (name: string, code: string): ActorRef => ({
  name,
  actor: `outlet:${name}`,
  kind: 'outlet',
  state: code,
});
const documents = [
  makeDocument('k', '2024-03-02', { outlet: outlet('Nairobi Radio', 'KEN') }),
  makeDocument('w', '2024-03-04', { outlet: outlet('Wire', 'GBR') }),
];
const names: Record<string, string> = { KEN: 'Kenya', UGA: 'Uganda' };

function view(parts: Partial<Ledger>) {
  const ledger = makeLedger({ documents, ...parts });
  return viewConflicts(
    ledger,
    provenanceOf(ledger, () => true),
    {
      factsOf: ({ state: code }) => ({
        affiliation: code === 'KEN' ? 'state' : 'private',
        kind: 'broadcaster',
      }),
      officesOf: () => [],
      grades: new Map(),
    },
    (code) => names[code] ?? code,
  );
}
const stance = (...claims: string[]): LedgerConflict => ({ claims, kind: 'stance', note: claims.join(' ') });
const held = makeClaim('c1', 'KEN', 'soldiers crossed', { evidence: [sentence('k')] });
const denied = makeClaim('c2', 'UGA', 'soldiers crossed', { stance: 'denies', evidence: [sentence('w')] });

test('both sides with speaker, rank, day and outlet; what lacks is what would settle it', () => {
  const [found] = view({ claims: [held, denied], conflicts: [stance('c1', 'c2')] });
  expect(found!.sides).toMatchObject([
    { entry: 'c1', stance: 'asserts', rank: 'government', day: '2024-03-02', reliability: 'C' },
    { entry: 'c2', stance: 'denies', day: '2024-03-04', outlet: { name: 'Wire' } },
  ]);
  const wanted = found!.settledBy.join('\n');
  // Kenya's own side has told its own; two outlets tell it, so no second source is asked for.
  expect(wanted).toContain('the side of Uganda');
  expect(wanted).not.toContain('the side of Kenya');
  expect(wanted).not.toContain('second source');
  expect(wanted).toContain('neither side who saw it');
});

test('a claim under an agreement is settled by its text; one outlet alone asks for a second', () => {
  const agreement = {
    id: 'a1',
    names: ['Lake Charter'],
    kind: 'charter',
    parties: [],
    steps: [],
    provisions: [],
  };
  const [found] = view({
    agreements: [agreement as unknown as LedgerAgreement],
    events: [makeEvent('e1', 'AGREE', ['KEN'], ['UGA'], { agreement: 'a1' })],
    claims: [
      { ...held, event: 'e1', evidence: [sentence('w', 40)] },
      { ...denied, stance: 'neither' },
    ],
    conflicts: [stance('c1', 'c2')],
  });
  expect(found!.settledBy[0]).toBe('the text of Lake Charter');
  expect(found!.settledBy).toContain('a clear word of UGA, which neither confirms nor denies it');
  expect(found!.settledBy).toContain('a second source: both sides are told by Wire alone');
});

test('conflicts that share a claim stand together, others apart', () => {
  const third = makeClaim('c3', 'TZA', 'soldiers crossed', { evidence: [sentence('w', 20)] });
  const views = view({
    claims: [
      held,
      denied,
      third,
      makeClaim('c4', 'KEN', 'x'),
      makeClaim('c5', 'UGA', 'y', { stance: 'denies' }),
    ],
    conflicts: [stance('c1', 'c2'), stance('c4', 'c5'), stance('c3', 'c2')],
  });
  expect(views.map(({ sides }) => sides.map(({ entry }) => entry).sort())).toEqual([
    ['c1', 'c2', 'c3'],
    ['c4', 'c5'],
  ]);
});

test('numbers, dates and articles have sides too', () => {
  const provision = (document: string, article: string) => ({
    article,
    action: 'consult',
    evidence: [sentence(document)],
  });
  const signed = (document: string, day: string) => ({
    step: 'signed',
    by: [state('KEN')],
    body: null,
    when: days(day),
    place: null,
    factuality: 'CT+',
    evidence: [sentence(document)],
  });
  const agreement = {
    id: 'a1',
    names: ['Lake Charter'],
    kind: 'charter',
    parties: [state('KEN')],
    steps: [signed('k', '2024-03-01'), signed('w', '2024-03-03')],
    provisions: [provision('k', 'Article 4'), provision('w', 'Article 6'), provision('w', 'Article 16')],
  } as unknown as LedgerAgreement;
  const views = view({
    agreements: [agreement],
    figures: [
      makeFigure('f1', { value: 5, evidence: [sentence('k')], actors: [state('KEN')] }),
      makeFigure('f2', { value: 7, evidence: [sentence('w')], actors: [state('KEN')], by: state('UGA') }),
    ],
    conflicts: [
      { claims: ['f1', 'f2'], kind: 'figure', note: 'visits: 5 or 7' },
      { claims: ['a1'], kind: 'date', note: 'Lake Charter: signed by KEN: 2024-03-01 or 2024-03-03' },
      { claims: ['a1'], kind: 'article', note: '', articles: ['4', '6'] },
    ],
  });
  const of = (kind: string) => views.find((one) => one.kind === kind)!;
  expect(of('figure').sides.map(({ says }) => says)).toEqual(['5 visits', '7 visits']);
  expect(of('figure').settledBy[0]).toBe('who counted: no report says whose number 5 visits is');
  expect(of('date').sides.map(({ says }) => says)).toEqual([
    'signed by KEN 2024-03-01',
    'signed by KEN 2024-03-03',
  ]);
  expect(of('article').sides.map(({ says }) => says)).toEqual(['Article 4: consult', 'Article 6: consult']);
  expect(of('article').settledBy).toEqual(['the text of Lake Charter: Articles 4 and 6']);
});
