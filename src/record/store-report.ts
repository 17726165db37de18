import { type Kysely, sql, type Transaction } from 'kysely';
import type { Observation } from '../vocabulary/observation.ts';
import { type Given, givenSchema, type StoredReport } from '../vocabulary/stored-report.ts';
import { LedgerError } from './ledger-error.ts';
import type { Tables } from './tables.ts';

export type StoreOutcome = 'added' | 'unchanged' | 'new version' | 're-read';

/** A report to store; its version is the ledger's to give. */
export type ReportToStore = Omit<StoredReport, 'version'>;

/**
 * Stores one report and everything observed in it, in one transaction: all of it or nothing.
 * The same text from the same source, read by the same reader with the same given facts, changes nothing; other given
 * facts or a newer reader replace what was read. A changed text becomes a new version;
 * earlier versions stay. Decisions hang on observation ids, which outlive versions.
 * @throws LedgerError `quote-mismatch` when an observation's quote is not what stands at its place.
 */
export async function storeReport(
  db: Kysely<Tables>,
  report: ReportToStore,
  observations: readonly Observation[],
): Promise<StoreOutcome> {
  for (const { evidence } of observations) checkQuote(report.text, evidence);
  return db.transaction().execute(async (transaction) => {
    // Two writers with versions of one source must take turns, or both would become current.
    await sql`select pg_advisory_xact_lock(hashtext(${report.source}))`.execute(transaction);
    const present = await transaction
      .selectFrom('report')
      .select(['id', 'version', 'reader', 'current', 'given'])
      .where('source', '=', report.source)
      .orderBy('version', 'desc')
      .execute();
    const same = present.find((row) => row.id === report.id);
    if (
      same?.current &&
      same.reader === report.reader &&
      isSameGiven(givenSchema.parse(same.given), report.given)
    )
      return 'unchanged';
    if (same === undefined && (await isCurrentElsewhere(transaction, report.id))) return 'unchanged';
    await transaction
      .updateTable('report')
      .set({ current: false })
      .where('source', '=', report.source)
      .execute();
    // Also an old version left under another source: the text is the same, so nothing is lost.
    await transaction.deleteFrom('report').where('id', '=', report.id).execute();
    // A source that returns to an earlier text takes a new place at the end of its line of versions.
    const version = same?.current ? same.version : (present[0]?.version ?? 0) + 1;
    await insertReport(transaction, report, version);
    await insertObservations(transaction, observations);
    if (present.length === 0) return 'added';
    return same?.current ? 're-read' : 'new version';
  });
}

/** Whether a person said the same of a report. */
export function isSameGiven(a: Given, b: Given): boolean {
  return a.outlet === b.outlet && a.published?.value === b.published?.value;
}

/** The very same report, read before from another place: one report, not two. */
async function isCurrentElsewhere(transaction: Transaction<Tables>, id: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('report')
    .select('id')
    .where('id', '=', id)
    .where('current', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

function checkQuote(text: string, evidence: Observation['evidence']): void {
  if (evidence.quote !== '' && text.slice(evidence.start, evidence.end) === evidence.quote) return;
  throw new LedgerError(
    'quote-mismatch',
    `The quote at ${evidence.start}–${evidence.end} of ${evidence.document} is not what stands there.`,
    'Nothing of this report was stored; read it again, and report the fault if it comes back.',
  );
}

async function insertReport(
  transaction: Transaction<Tables>,
  report: ReportToStore,
  version: number,
): Promise<void> {
  await transaction
    .insertInto('report')
    .values({
      id: report.id,
      source: report.source,
      key: report.key,
      given: JSON.stringify(report.given),
      version,
      current: true,
      text: report.text,
      sha256: report.sha256,
      title: report.title,
      outlet: report.outlet,
      author: report.author,
      language: report.language,
      url: report.url,
      published: report.published === null ? null : JSON.stringify(report.published),
      known_from: report.knownFrom === null ? null : JSON.stringify(report.knownFrom),
      known_by: report.knownFrom?.latest ?? null,
      blocks: JSON.stringify(report.blocks),
      fingerprint: JSON.stringify(report.fingerprint),
      reader: report.reader,
    })
    .execute();
}

async function insertObservations(
  transaction: Transaction<Tables>,
  observations: readonly Observation[],
): Promise<void> {
  if (observations.length === 0) return;
  const rows = observations.map((observation, position) => ({
    id: observation.id,
    report: observation.document,
    position,
    kind: observation.kind,
    type: observation.kind === 'event' ? observation.found.type : null,
    states: observation.states,
    earliest: observation.earliest,
    latest: observation.latest,
    start_at: observation.evidence.start,
    end_at: observation.evidence.end,
    quote: observation.evidence.quote,
    found: observation.found,
  }));
  await sql`
    insert into observation (id, report, position, kind, type, states, earliest, latest, start_at, end_at, quote, found)
    select id, report, position, kind, type, states, earliest, latest, start_at, end_at, quote, found
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(
      id text, report text, position integer, kind text, type text, states text[], earliest text, latest text,
      start_at integer, end_at integer, quote text, found jsonb)`.execute(transaction);
}
