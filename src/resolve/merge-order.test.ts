import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../test/make-case.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { CaseFile } from './case-file.ts';
import { mergeEvents } from './merge-events.ts';
import { mergeKeys } from './merge-keys.ts';

const noAgreements = { agreements: [], ids: new Map(), byId: new Map() };

const states = ['KEN', 'UGA', 'TZA'].map(state);
const persons = [person('Ann Mose', 'KEN'), { ...person('Mose', 'KEN'), actor: null }, person('B', 'UGA')];
const words = ['visited', 'met', 'held talks', 'signed', 'denied', 'condemned'];
const day = (from: number) =>
  `2024-0${1 + Math.floor(from / 28)}-${String((from % 28) + 1).padStart(2, '0')}`;

const whenArbitrary = fc.oneof(
  fc.constant(null),
  fc.nat(55).map((at) => days(day(at))),
  fc.nat(50).map((at) => days(day(at), day(at + 5))),
  fc.nat(55).map((at) => ({ ...days(day(at)), basis: 'publication' as const })),
  fc.constantFrom(days('2024-01-01', '2024-01-31'), days('2024-01-01', '2024-12-31')),
);
const actorsArbitrary = fc.subarray([...states, ...persons], { maxLength: 2 });
const reportArbitrary = fc
  .record({
    word: fc.constantFrom(...words),
    type: fc.constantFrom('CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'REJECT', 'ACCUSE'),
    mode: fc.constantFrom(null, 'visit', 'disapprove'),
    initiators: actorsArbitrary,
    recipients: actorsArbitrary,
    when: whenArbitrary,
    place: fc.constantFrom(null, 'Arusha'),
    factuality: fc.constantFrom('CT+', 'CT-', 'PR+'),
    published: fc.option(fc.nat(55), { nil: undefined }),
    tail: fc.constantFrom('on fish.', 'at the lake of many fish, officials said.', 'about rail and fish.'),
  })
  .map(({ word, published, tail, ...event }) => ({ event: { word, ...event }, published, tail }));

const casesArbitrary = fc.array(reportArbitrary, { minLength: 2, maxLength: 14 }).map((some) =>
  some.map(
    ({ event, published, tail }, index): SampleReport => ({
      id: `r${index}`,
      text: `They ${event.word} ${tail}`,
      events: [event as NonNullable<SampleReport['events']>[number]],
      ...(published === undefined ? {} : { published: day(published) }),
    }),
  ),
);

/** Entries as what they are made of. */
function entriesOf(caseFile: CaseFile): string[] {
  return mergeEvents(caseFile, noAgreements)
    .map((event) => `${event.id}: ${[...event.findings!].sort().join()}`)
    .sort();
}

/** Observations in sets that no shared key connects. */
function closuresOf({ observations, reports }: CaseFile): Observation[][] {
  let sets: { keys: Set<string>; members: Observation[] }[] = [];
  for (const one of observations) {
    const keys = new Set(mergeKeys(one, reports.get(one.document)));
    const touched = sets.filter((set) => [...set.keys].some((key) => keys.has(key)));
    const joined = {
      keys: new Set([...keys, ...touched.flatMap((set) => [...set.keys])]),
      members: [...touched.flatMap((set) => set.members), one],
    };
    sets = [...sets.filter((set) => !touched.includes(set)), joined];
  }
  return sets.map(({ members }) => members);
}

describe('merging events', () => {
  test('gives the same entries under the same names whatever the order of reading', () => {
    fc.assert(
      fc.property(
        casesArbitrary.chain((samples) =>
          fc.record({
            samples: fc.constant(samples),
            shuffled: fc.shuffledSubarray(samples, { minLength: samples.length }),
          }),
        ),
        ({ samples, shuffled }) => {
          expect(entriesOf(makeCase(shuffled))).toEqual(entriesOf(makeCase(samples)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives the same entries when each set that keys connect is merged apart', () => {
    fc.assert(
      fc.property(casesArbitrary, (samples) => {
        const whole = makeCase(samples);
        const apart = closuresOf(whole).flatMap((observations) => entriesOf({ ...whole, observations }));
        expect(apart.sort()).toEqual(entriesOf(whole));
      }),
      { numRuns: 150 },
    );
  });
});
