import { expect, test } from 'vitest';
import { loadGazetteer } from '../load-gazetteer.ts';
import { findInstruments, instrumentNamed, knownInstruments } from './known-instruments.ts';

test('no name means two instruments', () => {
  const names = knownInstruments.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const { id, name, aliases } of knownInstruments)
    for (const written of [name, ...aliases]) expect(instrumentNamed(written)?.id, written).toBe(id);
  expect(new Set(names).size).toBe(names.length);
});

test('parties are states of the gazetteer', () => {
  const gazetteer = loadGazetteer();
  for (const { parties } of knownInstruments)
    if (parties !== 'open') for (const code of parties) expect(gazetteer.get(code)?.kind, code).toBe('state');
});

test('finds whole names only', () => {
  const ids = (text: string) => findInstruments(text).map(({ instrument }) => instrument.id);
  expect(ids('Under the NPT and Article 51 of the UN Charter …')).toEqual(['npt', 'un-charter']);
  expect(ids('A charter of the union; NPTs; the Vienna Convention; the UN Charter-based order')).toEqual([]);
});
