import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, state } from '../../../test/make-case.ts';
import { makeClaim, makeDocument, makeEvent, makeLedger, sentence } from '../../../test/make-ledger.ts';
import type { Ledger, LedgerAgreement } from '../../vocabulary/ledger.ts';
import { compareLedgers } from './compare-ledgers.ts';

const outlet = (name: string) => ({ outlet: { name, actor: null, kind: 'outlet' as const, state: null } });
const old = makeDocument('d1', '2024-01-10', outlet('Harbour Desk'));
const fresh = makeDocument('d2', '2024-03-10', outlet('Lake Wire'));

const changesOf = (before: Partial<Ledger>, after: Partial<Ledger>) =>
  compareLedgers(
    makeLedger({ documents: [old], asOf: '2024-02-01', ...before }),
    makeLedger({ documents: [old, fresh], asOf: '2024-04-01', ...after }),
  );
const idsOf = (changes: readonly { entry: string }[]) => changes.map(({ entry }) => entry);

const signed = makeEvent('e1', 'SUPPORT', ['KEN'], ['UGA'], { when: days('2024-01-01', '2024-01-31') });

function pact(changes: Partial<LedgerAgreement> = {}): LedgerAgreement {
  return {
    id: 'a1',
    names: ['Lake Pact'],
    kind: 'pact',
    parties: [state('KEN'), state('UGA')],
    status: 'signed',
    steps: [],
    provisions: [],
    terms: [],
    succeeds: null,
    confidence: 1,
    evidence: [sentence('d1', 50)],
    ...changes,
  };
}

describe('what became known', () => {
  test('an entry of a new report is added, with its evidence', () => {
    const added = makeEvent('e2', 'AID', ['KEN'], ['UGA'], { evidence: [sentence('d2')] });
    const changes = changesOf({ events: [signed] }, { events: [signed, added] });
    expect(idsOf(changes.added)).toEqual(['e2']);
    expect(changes.added[0]!.evidence).toEqual([sentence('d2')]);
    expect(changes.reports.map(({ id }) => id)).toEqual(['d2']);
    expect([...changes.changed, ...changes.confirmed, ...changes.gone]).toEqual([]);
  });

  test('another outlet confirms; a copy, or the same outlet again, does not', () => {
    const told = { ...signed, evidence: [sentence('d1'), sentence('d2')] };
    const confirmedBy = (changes: Partial<typeof fresh>) =>
      changesOf({ events: [signed] }, { events: [told], documents: [old, { ...fresh, ...changes }] });
    expect(confirmedBy({}).confirmed.map(({ newSources }) => newSources)).toEqual([['Lake Wire']]);
    for (const one of [{ copyOf: 'd1' }, outlet('Harbour Desk')]) {
      expect(confirmedBy(one).confirmed).toEqual([]);
      expect(idsOf(confirmedBy(one).retold)).toEqual(['e1']);
    }
  });

  test('words through one agency are confirmed by nobody who quotes it again', () => {
    const agency = { name: 'Gulf Agency', actor: 'outlet:gulf', kind: 'outlet' as const, state: null };
    const claim = makeClaim('c1', 'KEN', 'the border is open', { via: [agency] });
    const again = { ...claim, evidence: [...claim.evidence, sentence('d2')] };
    const { confirmed, retold } = changesOf({ claims: [claim] }, { claims: [again] });
    expect(confirmed).toEqual([]);
    expect(idsOf(retold)).toEqual(['c1']);
  });

  test('a narrower date is told as narrower, another as another', () => {
    const dated = (when: typeof signed.when) =>
      changesOf({ events: [signed] }, { events: [{ ...signed, when }] }).changed[0]!.details;
    expect(dated(days('2024-01-19'))).toEqual(['date narrowed: 2024-01-01 to 2024-01-31 → 2024-01-19']);
    expect(dated(days('2024-02-03'))).toEqual(['date: 2024-01-01 to 2024-01-31 → 2024-02-03']);
  });

  test('a new status, step and article of an agreement', () => {
    const step = {
      step: 'ratified' as const,
      by: [state('KEN')],
      body: null,
      when: days('2024-03-01'),
      place: null,
      factuality: 'CT+' as const,
      evidence: [sentence('d2')],
    };
    const later = pact({ status: 'ratified', steps: [step] });
    const { changed } = changesOf({ agreements: [pact()] }, { agreements: [later] });
    expect(changed[0]!.details).toEqual(['status: signed → ratified', 'step: ratified, KEN, 2024-03-01']);
  });

  test('an entry goes by another id when a finding of a later report comes first; it is no new one', () => {
    const renamed = { ...signed, id: 'e0', evidence: [sentence('d2'), sentence('d1')] };
    const changes = changesOf({ events: [signed] }, { events: [renamed] });
    expect(changes.added).toEqual([]);
    expect(changes.confirmed[0]).toMatchObject({ entry: 'e0', earlier: ['e1'], evidence: [sentence('d2')] });
  });

  test('two acts of one sentence stay two, also when one of them is renamed', () => {
    const other = makeEvent('e5', 'SUPPORT', ['KEN'], ['TZA']);
    const renamed = { ...signed, id: 'e0', evidence: [sentence('d1'), sentence('d2')] };
    const changes = changesOf({ events: [signed, other] }, { events: [renamed, other] });
    expect(changes.added).toEqual([]);
    expect([changes.gone, changes.changed]).toEqual([[], []]);
    expect(idsOf(changes.confirmed)).toEqual(['e0']);
  });

  test('entries found to be one are told; an entry nobody carries on is gone', () => {
    const twin = makeEvent('e3', 'SUPPORT', ['KEN'], ['UGA'], { evidence: [sentence('d1', 90)] });
    const lost = makeEvent('e4', 'AID', ['KEN'], ['UGA'], { evidence: [sentence('d1', 120)] });
    const one = { ...signed, evidence: [sentence('d1'), sentence('d1', 90)] };
    const { changed, gone } = changesOf({ events: [signed, twin, lost] }, { events: [one] });
    expect(changed[0]).toMatchObject({ earlier: ['e1', 'e3'], details: ['2 entries found to be one'] });
    expect(idsOf(gone)).toEqual(['e4']);
  });

  test('a conflict that was not there contradicts; one whose entry goes by another id was', () => {
    const conflict = { claims: ['e1', 'e2'], kind: 'date' as const, note: 'two days' };
    const events = [signed, makeEvent('e2', 'SUPPORT', ['KEN'], ['UGA'], { evidence: [sentence('d1', 30)] })];
    expect(changesOf({ events }, { events, conflicts: [conflict] }).contradicted).toEqual([conflict]);
    const renamed = [{ ...signed, id: 'e0' }, events[1]!];
    const moved = { ...conflict, claims: ['e2', 'e0'] };
    expect(
      changesOf({ events, conflicts: [conflict] }, { events: renamed, conflicts: [moved] }).contradicted,
    ).toEqual([]);
  });
});

describe('whatever became known', () => {
  const event = fc.record({
    type: fc.constantFrom('AID' as const, 'SUPPORT' as const),
    places: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 }),
    day: fc.constantFrom('2024-01-03', '2024-01-04'),
  });
  const events = fc.array(event, { maxLength: 12 }).map((all) =>
    all.map(({ type, places, day }, index) =>
      makeEvent(`e${index}`, type, ['KEN'], ['UGA'], {
        when: days(day),
        evidence: places.map((place) => sentence(place % 2 === 0 ? 'd1' : 'd2', place)),
      }),
    ),
  );

  test('the same ledger twice tells nothing', () => {
    fc.assert(
      fc.property(events, (all) => {
        const ledger = makeLedger({ documents: [old, fresh], events: all });
        const { added, confirmed, contradicted, changed, retold, gone, reports } = compareLedgers(
          ledger,
          ledger,
        );
        expect([added, confirmed, contradicted, changed, retold, gone, reports].flat()).toEqual([]);
      }),
    );
  });

  test('each later entry is either added or carries on earlier ones; each earlier one goes on once or is gone', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        const renamed = after.map((one, index) => (index % 2 === 0 ? { ...one, id: `x${index}` } : one));
        const changes = changesOf({ events: before }, { events: renamed });
        const carried = [...changes.changed, ...changes.confirmed, ...changes.retold];
        const places = new Set(carried.flatMap(({ earlier }) => earlier));
        for (const { entry } of changes.gone) expect(places.has(entry)).toBe(false);
        for (const { earlier } of changes.added) expect(earlier).toEqual([]);
        expect(changes.added.length).toBeLessThanOrEqual(after.length);
        const heirs = new Map<string, string>();
        for (const { entry, earlier } of carried)
          for (const id of earlier) {
            expect(heirs.get(id) ?? entry).toBe(entry);
            heirs.set(id, entry);
          }
      }),
    );
  });

  test('the order of entries changes nothing', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        expect(changesOf({ events: [...before].reverse() }, { events: [...after].reverse() })).toEqual(
          changesOf({ events: before }, { events: after }),
        );
      }),
    );
  });
});
