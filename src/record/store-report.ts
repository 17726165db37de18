import { type Kysely, sql, type Transaction } from 'kysely';
import type { Observation } from '../vocabulary/observation.ts';
import { type Given, givenSchema, type StoredReport } from '../vocabulary/stored-report.ts';
import { insertObservations, insertReports } from './insert-rows.ts';
import { LedgerError } from './ledger-error.ts';
import { markAlike } from './mark-alike.ts';
import { planByIndex } from './plan-by-index.ts';
import type { Tables } from './tables.ts';

export type StoreOutcome = 'added' | 'unchanged' | 'new version' | 're-read';

/** A report to store; its version is the ledger's to give. */
export type ReportToStore = Omit<StoredReport, 'version'>;

/** A report with everything observed in it. */
export interface ReadReport {
  report: ReportToStore;
  observations: readonly Observation[];
}

/** One report alone: see `storeReports`. */
export async function storeReport(
  db: Kysely<Tables>,
  report: ReportToStore,
  observations: readonly Observation[],
): Promise<StoreOutcome> {
  return (await storeReports(db, [{ report, observations }]))[0]!;
}

/**
 * Stores reports and everything observed in them, in one transaction: all of it or nothing.
 * The same text from the same source, read by the same reader with the same given facts, changes nothing; other given
 * facts or a newer reader replace what was read. A changed text becomes a new version;
 * earlier versions stay. Decisions hang on observation ids, which outlive versions.
 * @returns what became of each, in their order.
 * @throws LedgerError `quote-mismatch` when an observation's quote is not what stands at its place.
 */
export async function storeReports(
  db: Kysely<Tables>,
  batch: readonly ReadReport[],
): Promise<StoreOutcome[]> {
  for (const { report, observations } of batch)
    for (const { evidence } of observations) checkQuote(report.text, evidence);
  return db.transaction().execute(async (transaction) => {
    await planByIndex(transaction);
    const outcomes: StoreOutcome[] = [];
    for (const part of withoutRepeats(batch)) outcomes.push(...(await storePart(transaction, part)));
    return outcomes;
  });
}

/** Whether a person said the same of a report. */
export function isSameGiven(a: Given, b: Given): boolean {
  return a.outlet === b.outlet && a.published?.value === b.published?.value;
}

/** The batch in parts in which no source and no id comes twice: what comes later must see what came before. */
function withoutRepeats(batch: readonly ReadReport[]): ReadReport[][] {
  const parts: ReadReport[][] = [];
  let seen = new Set<string>();
  for (const one of batch) {
    const names = [`source ${one.report.source}`, `id ${one.report.id}`];
    if (parts.length === 0 || names.some((name) => seen.has(name))) {
      parts.push([]);
      seen = new Set();
    }
    parts.at(-1)!.push(one);
    for (const name of names) seen.add(name);
  }
  return parts;
}

interface Present {
  id: string;
  source: string;
  version: number;
  reader: string;
  current: boolean;
  given: unknown;
}

/** Reports of which no two have the same source or the same id. */
async function storePart(
  transaction: Transaction<Tables>,
  part: readonly ReadReport[],
): Promise<StoreOutcome[]> {
  const present = await lockPresent(transaction, part);
  const outcomes: StoreOutcome[] = [];
  const toStore: (ReadReport & { version: number })[] = [];
  for (const one of part) {
    const { outcome, version } = judge(one.report, present);
    outcomes.push(outcome);
    if (outcome !== 'unchanged') toStore.push({ ...one, version });
  }
  if (toStore.length === 0) return outcomes;
  const sources = toStore.map(({ report }) => report.source);
  const ids = toStore.map(({ report }) => report.id);
  await transaction
    .updateTable('report')
    .set({ current: false })
    .where('source', 'in', sources)
    .where('current', '=', true)
    .execute();
  // Also an old version left under another source: the text is the same, so nothing is lost.
  await transaction.deleteFrom('report').where('id', 'in', ids).execute();
  await insertReports(transaction, toStore);
  await markAlike(transaction, ids);
  await insertObservations(
    transaction,
    toStore.flatMap(({ observations }) => observations.map((one, position) => ({ ...one, position }))),
  );
  return outcomes;
}

/** What the ledger has of these sources, and of these very reports under other sources. */
async function lockPresent(
  transaction: Transaction<Tables>,
  part: readonly ReadReport[],
): Promise<Present[]> {
  const sources = part.map(({ report }) => report.source);
  // Two writers with versions of one source must take turns, or both would become current; in one order, or they
  // would wait for each other.
  await sql`
    select pg_advisory_xact_lock(lock) from
      (select distinct hashtext(source) as lock from unnest(${sources}::text[]) as source order by lock) as locks`.execute(
    transaction,
  );
  const ids = part.map(({ report }) => report.id);
  return transaction
    .selectFrom('report')
    .select(['id', 'source', 'version', 'reader', 'current', 'given'])
    .where((where) => where.or([where('source', 'in', sources), where('id', 'in', ids)]))
    .execute();
}

function judge(
  report: ReportToStore,
  present: readonly Present[],
): { outcome: StoreOutcome; version: number } {
  const versions = present.filter(({ source }) => source === report.source);
  const same = versions.find(({ id }) => id === report.id);
  const last = Math.max(0, ...versions.map(({ version }) => version));
  // A source that returns to an earlier text takes a new place at the end of its line of versions.
  const version = same?.current ? same.version : last + 1;
  const isReadAlike =
    same?.current &&
    same.reader === report.reader &&
    isSameGiven(givenSchema.parse(same.given), report.given);
  // The very same report, read before from another place: one report, not two.
  const isElsewhere = same === undefined && present.some(({ id, current }) => id === report.id && current);
  if (isReadAlike || isElsewhere) return { outcome: 'unchanged', version };
  if (versions.length === 0) return { outcome: 'added', version };
  return { outcome: same?.current ? 're-read' : 'new version', version };
}

function checkQuote(text: string, evidence: Observation['evidence']): void {
  if (evidence.quote !== '' && text.slice(evidence.start, evidence.end) === evidence.quote) return;
  throw new LedgerError(
    'quote-mismatch',
    `The quote at ${evidence.start}–${evidence.end} of ${evidence.document} is not what stands there.`,
    'Nothing of this report was stored; read it again, and report the fault if it comes back.',
  );
}
