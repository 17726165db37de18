import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, openTestLedger, type TestLedger } from '../../test/open-test-ledger.ts';
import type { NewDecision } from '../vocabulary/decision.ts';
import { queryDecisions, recordDecision } from './decisions.ts';
import { up as widenDecisions } from './migrations/0004-decisions.ts';

describe.each(databases)('decisions on %s', (database) => {
  let ledger: TestLedger;
  beforeAll(async () => {
    ledger = await openTestLedger(database);
  });
  afterAll(() => ledger.remove());

  test('come back as they were made, numbered in order', async () => {
    const shared = { by: 'ana', at: '2025-01-02T03:04:05.000Z', note: "it's “so” 🌍" };
    const made: NewDecision[] = [
      { ...shared, subject: 'e-1', action: 'confirm', payload: null },
      {
        ...shared,
        subject: 'outlet:Lake Post',
        action: 'grade',
        payload: { reliability: 'B', credibility: null, anchors: [] },
      },
      { ...shared, subject: 'e-1', action: 'undo', payload: { decision: 1 } },
    ];
    const ids: number[] = [];
    for (const decision of made) ids.push(await recordDecision(ledger.db, decision));
    expect(await queryDecisions(ledger.db)).toEqual(made.map((one, at) => ({ id: ids[at], ...one })));
    expect([...ids].sort((a, b) => a - b)).toEqual(ids);
  });

  test('of a ledger of an earlier format stay valid', async () => {
    await ledger.db.deleteFrom('decision').execute();
    // As the format before 0004 had it.
    await sql`alter table decision rename column subject to observation`.execute(ledger.db);
    await sql`alter table decision drop column payload`.execute(ledger.db);
    await sql`insert into decision (observation, action, by, at, note) values
      ('e-1', 'reject', 'ana', '2024-05-03', null), ('e-1', 'undo', 'ben', '2024-05-04', 'seen again')`.execute(
      ledger.db,
    );
    await widenDecisions(ledger.db as unknown as Kysely<unknown>);
    expect(await queryDecisions(ledger.db)).toMatchObject([
      { subject: 'e-1', action: 'reject', by: 'ana', payload: null },
      { subject: 'e-1', action: 'undo', by: 'ben', note: 'seen again', payload: null },
    ]);
  });
});
