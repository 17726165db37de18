import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, openTestLedger } from '../../test/open-test-ledger.ts';
import type { Dataset } from '../vocabulary/dataset.ts';
import { queryDatasets } from './query-datasets.ts';
import { storeDataset } from './store-dataset.ts';

const text = 'id,state\n1,Ñandú 🌍\n';

function dataset(changes: Partial<Dataset> = {}): Dataset {
  const start = text.indexOf('1,');
  const evidence = [{ document: 'atop/a.csv@1', start, end: text.length - 1, quote: text.slice(start, -1) }];
  return {
    name: 'atop',
    version: '5.1',
    from: '1815-01-01',
    to: '2018-12-31',
    files: [{ id: 'atop/a.csv@1', name: 'a.csv', sha256: 'f'.repeat(64), text }],
    agreements: ['atop-2', 'atop-1'].map((id) => ({
      id,
      names: [id],
      kind: 'alliance',
      parties: [{ name: 'Chad', actor: 'TCD', kind: 'state', state: 'TCD' }],
      status: 'in force',
      steps: [],
      provisions: [],
      terms: [],
      succeeds: null,
      confidence: 1,
      evidence,
    })),
    ...changes,
  };
}

const withoutFiles = ({ files: _files, ...rest }: Dataset) => rest;

describe.each(databases)('data sets on %s', (database) => {
  let ledger: Awaited<ReturnType<typeof openTestLedger>>;
  beforeAll(async () => {
    ledger = await openTestLedger(database);
  });
  afterAll(() => ledger.remove());
  beforeEach(async () => {
    await ledger.db.deleteFrom('dataset').execute();
  });

  test('gives back what was stored, in its order', async () => {
    expect(await storeDataset(ledger.db, dataset())).toEqual({ outcome: 'added', before: null });
    expect(await queryDatasets(ledger.db, ['atop', 'cow'])).toEqual([withoutFiles(dataset())]);
    expect(await queryDatasets(ledger.db, ['cow'])).toEqual([]);
    const { rows } = await sql<{ text: string }>`select text from dataset_file`.execute(ledger.db);
    expect(rows).toEqual([{ text }]);
  });

  test('the same data change nothing, a newer release replaces them, other data stay', async () => {
    await storeDataset(ledger.db, dataset());
    const other = dataset({
      name: 'cow',
      version: '4.1',
      agreements: [],
      files: [{ ...dataset().files[0]!, id: 'c' }],
    });
    await storeDataset(ledger.db, other);
    expect(await storeDataset(ledger.db, dataset())).toMatchObject({ outcome: 'unchanged' });
    const newer = dataset({ version: '6.0', agreements: dataset().agreements.slice(1), to: '2024-12-31' });
    expect(await storeDataset(ledger.db, newer)).toEqual({ outcome: 'replaced', before: '5.1' });
    expect(await queryDatasets(ledger.db, ['atop', 'cow'])).toEqual([newer, other].map(withoutFiles));
  });

  test('a row that does not stand in the file, or a failure half-way, stores nothing', async () => {
    const wrong = dataset();
    wrong.agreements[1] = {
      ...wrong.agreements[1]!,
      evidence: [{ ...wrong.agreements[1]!.evidence[0]!, quote: '2,Mali' }],
    };
    await expect(storeDataset(ledger.db, wrong)).rejects.toMatchObject({ code: 'quote-mismatch' });
    const [first] = dataset().agreements;
    await expect(storeDataset(ledger.db, dataset({ agreements: [first!, first!] }))).rejects.toThrow();
    expect(await queryDatasets(ledger.db, ['atop'])).toEqual([]);
  });

  test('what was imported before outlives a failed import', async () => {
    await storeDataset(ledger.db, dataset());
    const [first] = dataset().agreements;
    await expect(storeDataset(ledger.db, dataset({ agreements: [first!, first!] }))).rejects.toThrow();
    expect(await queryDatasets(ledger.db, ['atop'])).toEqual([withoutFiles(dataset())]);
  });
});
