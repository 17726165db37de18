import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { Observation, ObservationKind } from '../vocabulary/observation.ts';
import { type StoredReport, storedReportSchema } from '../vocabulary/stored-report.ts';
import { toObservation } from './query-observations.ts';
import type { Tables } from './tables.ts';

/**
 * Which entries a question needs. Entries of other kinds, and claims and figures that involve none of the states, are
 * left out; those within are whole and the same as in the whole ledger, because findings of one entry are all within or
 * all without: events and agreements depend on each other and are read together, claims of one entry have one speaker,
 * figures of one entry are about the same states.
 */
export interface CaseScope {
  kinds: readonly ObservationKind[];
  /** Of claims and figures only those about, by, or given by one of these states or organisations. */
  states?: readonly string[] | undefined;
  /**
   * Figures in whose sentence every regular expression (POSIX) of one of these lists finds something are within, too, and
   * claims in whose sentence one of them does.
   */
  quotes?: readonly (readonly string[])[] | undefined;
  /** Every report is listed, not only those that tell something within. */
  allReports?: boolean | undefined;
  /** Keys of reports that are there with their text whatever they tell. */
  keys?: readonly string[] | undefined;
}

export interface Scoped {
  /** With their text when they tell something within, else with an empty one; blocks are left out. */
  reports: StoredReport[];
  observations: Observation[];
  /** Ids of findings that are read only because others lean on them: no entries are to be made of them. */
  leantOn: Set<string>;
}

/** What the ledger holds within a scope, as known on the day `asOf` (null: all of it), in the order of `queryObservations`. */
export async function queryScope(db: Kysely<Tables>, scope: CaseScope, asOf: string | null): Promise<Scoped> {
  const within = isWithin(scope);
  // The claim an act is told in says whose word it is.
  const leantOn = sql<SqlBool>`(kind = 'claim' and (report, id) in
    (select report, found->>'claim' from observation where kind = 'event' and found->>'claim' is not null))`;
  const known = asOf === null ? sql<SqlBool>`true` : sql<SqlBool>`known_by <= ${asOf}`;
  const { rows } = await sql<
    Selectable<Tables['observation']> & { within: boolean }
  >`select observation.*, ${within} as within
    from observation join (select id as of_report, source from report where current and ${known}) as known
      on of_report = observation.report
    where ${within} or ${hasEvents(scope) ? leantOn : sql`false`}
    order by source collate "C", position`.execute(db);
  const observations = rows.map(toObservation);
  const told = [...new Set(rows.map(({ report }) => report))];
  return {
    reports: await queryTelling(db, told, known, scope),
    observations,
    leantOn: new Set(rows.filter((row) => !row.within).map(({ id }) => id)),
  };
}

function hasEvents({ kinds }: CaseScope): boolean {
  // What a claim is about is found among the events told in it.
  return kinds.includes('event') || kinds.includes('claim');
}

function isWithin(scope: CaseScope) {
  const { kinds, states } = scope;
  // Agreements date what reports without a year tell, of whatever kind.
  const whole: ObservationKind[] = ['agreement'];
  if (hasEvents(scope)) whole.push('event');
  if (kinds.includes('silence')) whole.push('silence');
  const parts = [sql<SqlBool>`kind = any(${whole}::text[])`];
  const ofStates = states === undefined ? sql`true` : sql`states && ${[...states]}::text[]`;
  if (kinds.includes('claim'))
    parts.push(sql<SqlBool>`(kind = 'claim' and (${ofStates} or ${namesOne(scope)}))`);
  if (kinds.includes('figure')) {
    parts.push(sql<SqlBool>`(kind = 'figure' and (${ofStates} or ${givenOrNamed(scope)}))`);
  }
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

/** What others say of a side: what it denies or confirms may be theirs. Copies of a sentence are within with it. */
function namesOne({ quotes = [] }: CaseScope) {
  const patterns = [...new Set(quotes.flat())];
  return patterns.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`quote ~ ${patterns.join('|')}`;
}

/** Figures of one entry have one measure and value: with one of them all are within. */
function givenOrNamed({ states, quotes = [] }: CaseScope) {
  if (states === undefined) return sql<SqlBool>`true`;
  const named = quotes.map((one) =>
    sql.join(
      one.map((pattern) => sql`quote ~ ${pattern}`),
      sql` and `,
    ),
  );
  const either = [sql`found->'by'->>'state' = any(${[...states]}::text[])`, ...named];
  return sql<SqlBool>`(lower(found->>'measure'), found->>'value') in
    (select lower(found->>'measure'), found->>'value' from observation
      where kind = 'figure' and (${sql.join(either, sql` or `)}))`;
}

/** The reports that tell something, those that may be copies of others, and with `all` the rest. */
async function queryTelling(
  db: Kysely<Tables>,
  told: readonly string[],
  known: ReturnType<typeof sql<SqlBool>>,
  { allReports = false, keys = [] }: CaseScope,
): Promise<StoredReport[]> {
  const tells = sql<SqlBool>`(id = any(${[...told]}::text[]) or key = any(${[...keys]}::text[]))`;
  const { rows } = await sql<Selectable<Tables['report']>>`
    select id, source, key, given, version, sha256, title, outlet, author, language, url, published, known_from, reader,
      case when ${tells} then text else '' end as text,
      case when alike then fingerprint else '[]'::jsonb end as fingerprint,
      '[]'::jsonb as blocks
    from report where current and ${known} and (${allReports}::boolean or alike or ${tells})
    order by source collate "C"`.execute(db);
  return rows.map((row) => storedReportSchema.parse({ ...row, knownFrom: row.known_from }));
}
