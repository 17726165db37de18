import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadLanguage } from '../../../language/load-language.ts';
import type { Language } from '../../../language/sentence.ts';
import type { DiffText } from './clause.ts';
import { compareTexts, type TextComparison } from './compare-texts.ts';
import type { Difference } from './tell-differences.ts';

let language: Language;
beforeAll(async () => {
  const weights = (name: string) =>
    readFileSync(new URL(`../../../language/models/${name}`, import.meta.url));
  language = await loadLanguage({ tagger: weights('tagger.bin.gz'), parser: weights('parser.bin.gz') });
}, 60_000);

const names = ['Ruritania', 'Zubrowka', 'Ostania'];

function read(text: string): DiffText {
  const found = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      id: name,
      name,
    })),
  );
  found.sort((a, b) => a.start - b.start);
  return { text, sentences: language.read(text, { units: found }), names: found };
}

const compare = (a: string, b: string) => compareTexts(read(a), read(b));
const tell = ({ shared }: TextComparison) =>
  shared.flatMap(({ differences }) =>
    differences.map(({ kind, scale, a, b, stronger }) => `${scale ?? kind}: ${a} / ${b} ${stronger ?? '='}`),
  );

test('what both say, and what only one says', () => {
  const { shared, onlyA, onlyB } = compare(
    'The ministers opened a bridge over the river Drava. Farmers sold apples in the square.',
    'A bridge over the Drava river was opened by the ministers. The choir sang three old hymns.',
  );
  expect(shared.map(({ a }) => a.map(({ quote }) => quote))).toEqual([
    ['The ministers opened a bridge over the river Drava'],
  ]);
  expect(onlyA.map(({ quote }) => quote)).toEqual(['Farmers sold apples in the square']);
  expect(onlyB.map(({ quote }) => quote)).toEqual(['The choir sang three old hymns']);
});

test('a bracket that was opened is closed in the quote', () => {
  const { onlyA } = compare(
    'The ferry line closed for repairs (until the summer).',
    'Ministers praised the old poet.',
  );
  expect(onlyA.map(({ quote }) => quote)).toEqual(['The ferry line closed for repairs (until the summer)']);
});

test('numbers, dates and named parties that differ', () => {
  const found = tell(
    compare(
      'Ruritania will send 300 border guards to the northern province on June 4.',
      'Zubrowka will send 200 border guards to the northern province on June 9, 2024.',
    ),
  );
  expect(found).toEqual([
    'number: 300 / 200 =',
    'date: June 4 / June 9 2024 =',
    'name: Ruritania / Zubrowka =',
  ]);
});

test('a date told less fully is no difference', () => {
  const both = compare(
    'The two sides opened the northern railway bridge on June 9.',
    'The two sides opened the northern railway bridge on June 9, 2024.',
  );
  expect(tell(both)).toEqual([]);
});

test.each([
  [
    'Ruritania may send grain to the flooded valleys of Ostania.',
    'Ruritania shall send grain to the flooded valleys of Ostania.',
    'obligation: may / shall b',
  ],
  [
    'The ministers discussed a common tariff on imported timber.',
    'The ministers decided on a common tariff for imported timber.',
    'decision: discussed / decided b',
  ],
  [
    'Ruritania strongly condemned the shelling of the fishing port.',
    'Ruritania expressed serious concern over the shelling of the fishing port.',
    'objection: strongly condemned / serious concern a',
  ],
  [
    'I extend my warmest congratulations to you on the national holiday of Ostania.',
    'I extend warm congratulations to you on the national holiday of Ostania.',
    'warmth: warmest congratulations / warm congratulations a',
  ],
])('the stronger wording: %s', (a, b, expected) => {
  expect(tell(compare(a, b))).toContain(expected);
});

test('what one denies and the other affirms', () => {
  const a = 'Ruritania has not promised to open the mountain pass.';
  const b = 'Ruritania has promised to open the mountain pass.';
  expect(tell(compare(a, b))).toEqual(['negation: denied / affirmed =']);
});

test('"no" of something else is no denial of what both say', () => {
  const a = 'The council announced a new ferry line on Sunday but gave no prices.';
  const b = 'The council announced a new ferry line on Sunday.';
  expect(tell(compare(a, b))).toEqual([]);
});

test('two texts that have nothing in common share nothing', () => {
  const { shared } = compare('The ferry sank in a storm off the cape.', 'Ministers praised the old poet.');
  expect(shared).toEqual([]);
});

const sentences = [
  'Ruritania will send 300 guards to the northern province on June 4.',
  'Zubrowka may send 200 guards to the northern border on June 9.',
  'The ministers discussed a common tariff on imported timber and grain.',
  'The ministers decided on a tariff for timber and signed the protocol.',
  'I extend my warmest congratulations to the friendly people of Ostania.',
  'We extend warm greetings to the people and the government of Ostania.',
  'The choir sang three old hymns, and the crowd applauded the singers.',
  'Ostania denied that it had closed the mountain pass to timber lorries.',
  'Ostania has closed the mountain pass to lorries that carry grain.',
];
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));

const flip = ({ stronger, ...one }: Difference) => ({
  ...one,
  a: one.b,
  b: one.a,
  stronger: stronger === null ? null : stronger === 'a' ? 'b' : 'a',
});

test('the other way round it is the same, with the sides exchanged', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const there = compare(a, b);
      const back = compare(b, a);
      const order = (one: { start: number }[]) => one[0]!.start;
      const flipped = back.shared
        .map((one) => ({ ...one, a: one.b, b: one.a, differences: one.differences.map(flip) }))
        .sort((x, y) => order(x.a) - order(y.a));
      const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(flipped.map(({ a: left, b: right, score }) => ({ left, right, score }))).toEqual(
        there.shared.map(({ a: left, b: right, score }) => ({ left, right, score })),
      );
      expect(flipped.map(({ differences }) => sorted(differences))).toEqual(
        there.shared.map(({ differences }) => sorted(differences)),
      );
      expect(back.onlyA).toEqual(there.onlyB);
      expect(back.onlyB).toEqual(there.onlyA);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('every clause stands in exactly one place', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { shared, onlyA } = compare(a, b);
      const spans = [...shared.flatMap((one) => one.a), ...onlyA].sort((x, y) => x.start - y.start);
      for (const [place, { start, end, quote }] of spans.entries()) {
        expect(a.slice(start, end)).toBe(quote);
        if (place > 0) expect(start).toBeGreaterThanOrEqual(spans[place - 1]!.end);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
