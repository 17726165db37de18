import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCase } from '../../test/make-case.ts';
import { databases, openTestLedger } from '../../test/open-test-ledger.ts';
import { searchReports } from './search-reports.ts';
import { storeReport } from './store-report.ts';

const everything = { asOf: null, limit: 10, offset: 0 };
const texts = {
  'r-1': ['Norway and Brazil signed a fisheries agreement.', '2023-05-03'],
  'r-2': ['The fisheries talks went on. No agreement was signed.', '2023-06-03'],
  'r-3': ['A bridge was opened.', '2023-07-03'],
} as const;

describe.each(databases)('full text on %s', (database) => {
  let ledger: Awaited<ReturnType<typeof openTestLedger>>;
  beforeAll(async () => {
    ledger = await openTestLedger(database);
    const samples = Object.entries(texts).map(([id, [text, published]]) => ({ id, text, published }));
    for (const report of makeCase(samples).reports.values())
      await storeReport(ledger.db, { ...report, source: report.id, key: report.id }, []);
  });
  afterAll(() => ledger.remove());
  const idsOf = async (words: string, changes: Partial<typeof everything> | { asOf: string } = {}) => {
    const { reports } = await searchReports(ledger.db, words, { ...everything, ...changes });
    return reports.map(({ id }) => id).sort();
  };

  test('finds words in any form, words in a row, and leaves out', async () => {
    expect(await idsOf('fishery agreements')).toEqual(['r-1', 'r-2']);
    expect(await idsOf('"fisheries agreement"')).toEqual(['r-1']);
    expect(await idsOf('fisheries -talks')).toEqual(['r-1']);
    expect(await idsOf('bridge or talks')).toEqual(['r-2', 'r-3']);
  });
  test('no query is wrong', async () => {
    for (const odd of ['', '"', "' ; drop table report; --", '<script>', '\u202e', '-'])
      expect(await idsOf(odd)).toEqual([]);
  });
  test('knows only what was out by the day', async () => {
    expect(await idsOf('fisheries', { asOf: '2023-05-31' })).toEqual(['r-1']);
  });
  test('tells where the words stand, and how many reports there are beyond the page', async () => {
    const { reports, total } = await searchReports(ledger.db, 'fisheries', { ...everything, limit: 1 });
    expect(total).toBe(2);
    expect(reports).toHaveLength(1);
    expect(reports[0]!.snippet).toContain('\uE000fisheries\uE001');
  });
});
