import { expect, test } from 'vitest';
import { agreementDocuments, goldAgreementsOf, placesOf } from './agreement-gold.ts';
import { loadGold } from './load-gold.ts';
import { placeGold } from './place-gold.ts';

const all = loadGold().map(placeGold);

test('agreements are annotated for every document, and for no other', () => {
  expect([...agreementDocuments].sort()).toEqual(all.map(({ gold }) => gold.id).sort());
});

test.each(all)('$gold.id: places of agreements are in the text, and of one agreement each', (placed) => {
  const places = goldAgreementsOf(placed.gold.id).flatMap((agreement) => placesOf(placed, agreement));
  expect(new Set(places.map(({ start }) => start)).size).toBe(places.length);
});
