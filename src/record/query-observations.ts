import { type Kysely, type Selectable, sql } from 'kysely';
import { type Observation, type ObservationKind, observationSchema } from '../vocabulary/observation.ts';
import type { Tables } from './tables.ts';

export interface ObservationFilter {
  kinds?: readonly ObservationKind[];
  /** Event types (PLOVER). */
  types?: readonly string[];
  /** Only observations that involve all of these states or organisations. */
  states?: readonly string[];
  /** Only from reports surely out by this day, YYYY-MM-DD. */
  asOf?: string | null;
}

/** Observations of the current reports, in a stable order: by report, then as they stand in it. */
export async function queryObservations(
  db: Kysely<Tables>,
  filter: ObservationFilter = {},
): Promise<Observation[]> {
  let query = db
    .selectFrom('observation')
    .innerJoin('report', 'report.id', 'observation.report')
    .where('report.current', '=', true)
    .select([
      'observation.id',
      'observation.report',
      'observation.kind',
      'observation.states',
      'observation.earliest',
      'observation.latest',
      'observation.start_at',
      'observation.end_at',
      'observation.quote',
      'observation.found',
    ]);
  if (filter.kinds !== undefined) query = query.where('observation.kind', 'in', [...filter.kinds]);
  if (filter.types !== undefined) query = query.where('observation.type', 'in', [...filter.types]);
  if (filter.asOf != null) query = query.where('report.known_by', '<=', filter.asOf);
  if (filter.states !== undefined && filter.states.length > 0) {
    query = query.where(sql<boolean>`observation.states @> ${[...filter.states]}::text[]`);
  }
  const rows = await query.orderBy(sql`report.source collate "C"`).orderBy('observation.position').execute();
  return rows.map(toObservation);
}

/** A row of the table as the finding it is. */
export function toObservation(
  row: Omit<Selectable<Tables['observation']>, 'position' | 'type'>,
): Observation {
  return observationSchema.parse({
    kind: row.kind,
    id: row.id,
    document: row.report,
    states: row.states,
    earliest: row.earliest,
    latest: row.latest,
    evidence: { document: row.report, start: row.start_at, end: row.end_at, quote: row.quote },
    found: row.found,
  });
}
