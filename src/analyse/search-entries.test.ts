import { expect, test } from 'vitest';
import { makeEvent, makeLedger, sentence } from '../../test/make-ledger.ts';
import { searchEntries } from './search-entries.ts';

const quoted = (quote: string) => [{ ...sentence('d-1'), quote }];
const ledger = makeLedger({
  events: [
    makeEvent('e-1', 'CONSULT', ['NOR'], ['BRA'], {
      summary: 'Norway and Brazil: met',
      evidence: quoted('They met in Oslo.'),
    }),
    makeEvent('e-2', 'CONSULT', ['NOR'], ['PER'], {
      summary: 'Norway and Peru: met',
      evidence: quoted('They met in São Paulo.'),
    }),
  ],
});

test('every word counts, in the entry or its sentence; accents and case do not', () => {
  const found = (words: string) => searchEntries(ledger, words).map(({ id }) => id);
  expect(found('norway MET')).toEqual(['e-1', 'e-2']);
  expect(found('norway oslo')).toEqual(['e-1']);
  expect(found('sao paulo')).toEqual(['e-2']);
  expect(found('norw')).toEqual(['e-1', 'e-2']);
  expect(found('orway')).toEqual([]);
  expect(found(' - ')).toEqual([]);
});
