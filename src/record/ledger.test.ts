import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { databases, openTestLedger } from '../../test/open-test-ledger.ts';
import type { Observation } from '../vocabulary/observation.ts';
import { queryDecisions, recordDecision } from './decisions.ts';
import { openLedger } from './open-ledger.ts';
import { queryObservations } from './query-observations.ts';
import { queryCurrent, queryKeys, queryReport, queryReports } from './query-reports.ts';
import { type ReportToStore, storeReport } from './store-report.ts';

const text = 'Envoys of Chad met envoys of Niger. Ñandú 🌍 stays.';

function report(changes: Partial<ReportToStore> = {}): ReportToStore {
  const published = {
    text: '',
    value: '2024-05-02',
    earliest: '2024-05-02',
    latest: '2024-05-02',
    basis: 'publication' as const,
  };
  return {
    id: 'd-1',
    source: 'a.txt',
    key: 'a.txt',
    given: { published: null, outlet: null },
    text,
    title: null,
    outlet: null,
    author: null,
    published,
    knownFrom: published,
    language: 'en',
    url: null,
    sha256: 'f'.repeat(64),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    fingerprint: [1, 2, 3],
    reader: 'r1',
    ...changes,
  };
}

function silence(id: string, document: string, quote: string, states = ['NER', 'TCD']): Observation {
  const start = text.indexOf(quote);
  const evidence = { document, start, end: start + quote.length, quote };
  const who = { name: 'Chad', actor: 'TCD', kind: 'state' as const, state: 'TCD' };
  return {
    kind: 'silence',
    id,
    document,
    states,
    earliest: null,
    latest: null,
    evidence,
    found: {
      who,
      about: 'the talks',
      asOf: null,
      evidence: { start, end: start + quote.length },
      confidence: 0.9,
    },
  };
}

describe.each(databases)('ledger on %s', (database) => {
  let ledger: Awaited<ReturnType<typeof openTestLedger>>;
  beforeAll(async () => {
    ledger = await openTestLedger(database);
  });
  afterAll(() => ledger.remove());
  beforeEach(async () => {
    await ledger.db.deleteFrom('report').execute();
    await ledger.db.deleteFrom('decision').execute();
  });

  test('gives back what was stored, characters beyond the basic plane included', async () => {
    const observation = silence('s-1', 'd-1', 'Ñandú 🌍 stays.');
    expect(await storeReport(ledger.db, report(), [observation])).toBe('added');
    expect(await queryReport(ledger.db, 'd-1')).toEqual({ ...report(), version: 1 });
    expect(await queryObservations(ledger.db)).toEqual([observation]);
  });

  test('the same report twice changes nothing; a better reader reads it again', async () => {
    await storeReport(ledger.db, report(), [silence('s-1', 'd-1', 'Envoys of Chad')]);
    expect(await storeReport(ledger.db, report(), [])).toBe('unchanged');
    expect(await queryObservations(ledger.db)).toHaveLength(1);
    const current = (sources: string[], ids: string[]) => queryCurrent(ledger.db, { sources, ids });
    expect(await current(['a.txt', 'b.txt'], [])).toMatchObject([{ id: 'd-1', reader: 'r1' }]);
    expect(await current(['b.txt'], ['d-1'])).toMatchObject([{ source: 'a.txt' }]);
    expect(await current([], ['d-2'])).toEqual([]);
    expect(await queryKeys(ledger.db, ['a.txt', 'b.txt'])).toEqual([{ key: 'a.txt', source: 'a.txt' }]);
    expect(await storeReport(ledger.db, report({ reader: 'r2' }), [])).toBe('re-read');
    expect(await queryObservations(ledger.db)).toHaveLength(0);
    expect((await queryReport(ledger.db, 'd-1'))?.version).toBe(1);
  });

  test('a changed text is a new version; the old one stays, decisions hold', async () => {
    await storeReport(ledger.db, report(), [silence('s-1', 'd-1', 'Envoys of Chad')]);
    const decision = {
      subject: 's-1',
      action: 'reject' as const,
      by: 'ana',
      at: '2024-05-03',
      note: null,
      payload: null,
    };
    await recordDecision(ledger.db, decision);
    const later = report({ id: 'd-2', text: `${text} More.`, sha256: 'e'.repeat(64) });
    expect(await storeReport(ledger.db, later, [silence('s-1', 'd-2', 'Envoys of Chad')])).toBe(
      'new version',
    );
    expect((await queryReports(ledger.db, null)).map((row) => [row.id, row.version])).toEqual([['d-2', 2]]);
    expect((await queryReport(ledger.db, 'd-1'))?.text).toBe(text);
    expect((await queryObservations(ledger.db)).map((row) => row.document)).toEqual(['d-2']);
    expect((await queryDecisions(ledger.db)).map((row) => row.subject)).toEqual(['s-1']);
    expect(await storeReport(ledger.db, report(), [])).toBe('new version');
    expect((await queryReports(ledger.db, null)).map((row) => [row.id, row.version])).toEqual([['d-1', 3]]);
  });

  test('the very same report from another place is one report', async () => {
    await storeReport(ledger.db, report(), []);
    expect(await storeReport(ledger.db, report({ source: 'copy/a.txt' }), [])).toBe('unchanged');
    expect(await queryReports(ledger.db, null)).toHaveLength(1);
  });

  test('a quote that does not stand at its place stores nothing', async () => {
    const wrong = silence('s-1', 'd-1', 'Envoys of Chad');
    wrong.evidence.quote = 'Envoys of Mali';
    await expect(storeReport(ledger.db, report(), [wrong])).rejects.toMatchObject({ code: 'quote-mismatch' });
    expect(await queryReport(ledger.db, 'd-1')).toBeNull();
  });

  test('a failure half-way leaves neither report nor observations', async () => {
    const twice = silence('s-1', 'd-1', 'Envoys of Chad');
    await expect(storeReport(ledger.db, report(), [twice, twice])).rejects.toThrow();
    expect(await queryReport(ledger.db, 'd-1')).toBeNull();
  });

  test('filters by states, kind and day; a report of unknown date is known on no day', async () => {
    await storeReport(ledger.db, report(), [silence('s-1', 'd-1', 'Envoys of Chad')]);
    await storeReport(ledger.db, report({ id: 'd-3', source: 'b.txt', published: null, knownFrom: null }), [
      silence('s-2', 'd-3', 'Niger', ['NER']),
    ]);
    const ids = async (filter: Parameters<typeof queryObservations>[1]) =>
      (await queryObservations(ledger.db, filter)).map((row) => row.id);
    expect(await ids({ states: ['NER'] })).toEqual(['s-1', 's-2']);
    expect(await ids({ states: ['NER', 'TCD'] })).toEqual(['s-1']);
    expect(await ids({ kinds: ['event'] })).toEqual([]);
    expect(await ids({ asOf: '2024-05-02' })).toEqual(['s-1']);
    expect(await ids({ asOf: '2024-05-01' })).toEqual([]);
  });

  test('written by a later version is not opened', async () => {
    const later = await openTestLedger(database);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(later.db);
    if (database === 'PGlite') await later.close();
    await expect(openLedger(later.address, { create: false })).rejects.toMatchObject({
      code: 'ledger-newer',
    });
    await later.remove();
  });

  test('given facts that differ replace what was read', async () => {
    await storeReport(ledger.db, report(), []);
    const given = { published: null, outlet: 'Lake Post' };
    expect(await storeReport(ledger.db, report({ given, outlet: 'Lake Post' }), [])).toBe('re-read');
    expect(await storeReport(ledger.db, report({ given, outlet: 'Lake Post' }), [])).toBe('unchanged');
    expect(await queryReport(ledger.db, 'd-1')).toMatchObject({ given, outlet: 'Lake Post', version: 1 });
  });
});

describe('a place that is no ledger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-places-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a server that is not there, or has no ledger', async () => {
    await expect(
      openLedger('postgres://ana:secret@127.0.0.1:1/none', { create: true }),
    ).rejects.toMatchObject({
      code: 'ledger-unreachable',
      message: expect.stringMatching(/^The ledger at postgres:\/\/127\.0\.0\.1:1\/none .*ECONNREFUSED/),
    });
    const empty = `${inject('postgresAddress')}/postgres`;
    await expect(openLedger(empty, { create: false })).rejects.toMatchObject({ code: 'ledger-missing' });
  });

  test('a folder whose data is something else is left as it is', async () => {
    const data = join(folder, 'mine', 'data');
    mkdirSync(data, { recursive: true });
    for (const create of [true, false])
      await expect(openLedger(join(folder, 'mine'), { create })).rejects.toMatchObject({
        code: 'ledger-unreachable',
      });
    expect(readdirSync(data)).toEqual([]);
  });

  test('a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openLedger(join(folder, 'file'), { create: true })).rejects.toMatchObject({
      code: 'ledger-unreachable',
    });
  });

  test('a lock with the number of this process, which has not taken it, is of a dead one', async () => {
    const place = join(folder, 'container');
    mkdirSync(place);
    writeFileSync(join(place, 'lock'), `${process.pid}\n`);
    const ledger = await openLedger(place, { create: true });
    await expect(openLedger(place, { create: true })).rejects.toMatchObject({ code: 'ledger-locked' });
    await ledger.close();
    expect(readdirSync(place)).toEqual(['data']);
  });
});
