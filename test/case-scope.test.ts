import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOfDyads, scopeOfTimeline } from '../src/cli/case-scopes.ts';
import { openCase } from '../src/cli/open-case.ts';
import { parseActor } from '../src/cli/parse-filters.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { recordDecision } from '../src/record/decisions.ts';
import { openLedger } from '../src/record/open-ledger.ts';
import type { CaseScope } from '../src/record/query-scope.ts';
import { databases, openTestLedger, type TestLedger } from './open-test-ledger.ts';
import { run } from './run-in-memory.ts';

const examples = join(import.meta.dirname, '..', 'examples');
const gazetteer = loadGazetteer();

/** Whatever is read for a question, its entries are those of the whole ledger. */
describe.each(databases)('entries within a scope on %s', (database) => {
  let made: TestLedger;
  let ledger: Awaited<ReturnType<typeof openLedger>>;
  beforeAll(async () => {
    made = await openTestLedger(database);
    await made.close();
    expect((await run(['read', examples, '--case', made.address])).exit).toBe(0);
    ledger = await openLedger(made.address, { create: false });
  }, 300_000);
  afterAll(async () => {
    await ledger.close();
    await made.remove();
  });

  /** Once weighed, once as kept. */
  const both = async (asOf: string | null, scope: CaseScope | undefined) => ({
    whole: await openCase(ledger, asOf, gazetteer),
    part: await openTwice(asOf, scope),
  });

  async function openTwice(asOf: string | null, scope: CaseScope | undefined) {
    const weighed = await openCase(ledger, asOf, gazetteer, scope);
    const kept = await openCase(ledger, asOf, gazetteer, scope);
    expect(kept.ledger).toEqual(weighed.ledger);
    return kept;
  }

  test.each([null, '2024-06-30'])('events alone, as of %s', async (asOf) => {
    const { whole, part } = await both(asOf, scopeOfTimeline(['RUS'], gazetteer));
    expect(whole.ledger.events.length).toBeGreaterThan(20);
    expect(part.ledger.events).toEqual(whole.ledger.events);
    expect(part.ledger.proposals.events).toEqual(whole.ledger.proposals.events);
    expect(part.ledger.claims).toEqual([]);
  });

  test.each([
    ['CHN', 'RUS'],
    ['SAU', 'IRN'],
    ['KEN', 'EU'],
  ] as const)('a dyad: %s and %s', async (...pair) => {
    const scope = scopeOfDyads(
      [[parseActor(pair[0], gazetteer), parseActor(pair[1], gazetteer)]],
      gazetteer,
    )!;
    const { whole, part } = await both(null, scope);
    const { ledger: all } = whole;
    expect(part.ledger.events).toEqual(all.events);
    expect(part.ledger.agreements).toEqual(all.agreements);
    expect(part.ledger.silences).toEqual(all.silences);
    const isOf = (state: string | null) => state !== null && scope.states!.includes(state);
    const claims = all.claims.filter(({ speaker }) => isOf(speaker.state));
    expect(claims.length).toBeGreaterThan(0);
    expect(part.ledger.claims).toEqual(expect.arrayContaining(claims));
    // Of what others say, only what names a side.
    expect(all.claims).toEqual(expect.arrayContaining(part.ledger.claims));
    const figures = all.figures.filter(
      ({ actors, by }) => actors.some(({ state }) => isOf(state)) || isOf(by?.state ?? null),
    );
    expect(part.ledger.figures).toEqual(expect.arrayContaining(figures));
    expect(all.figures).toEqual(expect.arrayContaining(part.ledger.figures));
    const documents = new Map(all.documents.map((one) => [one.id, one]));
    for (const one of part.ledger.documents) expect(one).toEqual(documents.get(one.id));
  });

  test('what analysts decided holds within a scope', async () => {
    const { whole } = await both(null, undefined);
    const [event] = whole.ledger.events;
    const decision = { subject: event!.id, by: 'ana', at: '2025-01-01', note: null };
    await recordDecision(ledger.db, { ...decision, action: 'reject', payload: null });
    const { whole: after, part } = await both(null, { kinds: ['event'] });
    expect(part.ledger.events).toEqual(after.ledger.events);
    expect(part.ledger.events.map(({ id }) => id)).not.toContain(event!.id);
  });

  test('a scope unknown to the gazetteer is the whole ledger', () => {
    expect(scopeOfTimeline(['Nobody Known'], gazetteer)).toBeUndefined();
    expect(scopeOfDyads([['RUS', 'Nobody Known']], gazetteer)).toBeUndefined();
    expect(scopeOfDyads([['RUS', 'PRK']], gazetteer)?.states).toEqual(
      expect.arrayContaining(['RUS', 'SUN', 'PRK']),
    );
  });
});
