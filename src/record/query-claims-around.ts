import { type Kysely, sql } from 'kysely';
import type { ObservationOf } from '../vocabulary/observation.ts';
import { toObservation } from './query-observations.ts';
import type { Tables } from './tables.ts';

/** An act that a report tells inside somebody's words, and those words. */
export interface ClaimAround {
  /** Id of the finding that is told. */
  event: string;
  claim: ObservationOf<'claim'>;
}

/** The claims in which these findings of events are told, in a stable order; reads nothing else. */
export async function queryClaimsAround(
  db: Kysely<Tables>,
  findings: readonly string[],
): Promise<ClaimAround[]> {
  if (findings.length === 0) return [];
  const { rows } = await sql<Parameters<typeof toObservation>[0] & { event: string }>`
    select claim.*, event.id as event
    from observation as event
    join report on report.id = event.report and report.current
    join observation as claim on claim.report = event.report and claim.id = event.found->>'claim'
    where event.id = any(${[...findings]}::text[]) and event.kind = 'event' and claim.kind = 'claim'
    order by event.report collate "C", event.position`.execute(db);
  return rows.flatMap((row) => {
    const claim = toObservation(row);
    return claim.kind === 'claim' ? [{ event: row.event, claim }] : [];
  });
}
