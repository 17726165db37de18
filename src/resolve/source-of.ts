import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Observation, ObservationOf } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';

interface Known {
  gazetteer: Gazetteer;
  reports: ReadonlyMap<string, StoredReport>;
  copies: ReadonlyMap<string, string>;
  /** `document id` + space + claim id → claim. */
  claims: ReadonlyMap<string, ObservationOf<'claim'>>;
}

/**
 * Who stands behind an observation. Words through an agency are the agency's, whoever prints them: two outlets that
 * quote one agency are one source. Else it is the report's outlet, and of an unnamed outlet the original of the copy.
 */
export function sourceOf(observation: Observation, known: Known): string {
  const claim = claimAround(observation, known);
  const outlet = claim && [...claim.found.via, claim.found.speaker].filter(isOutlet).at(-1);
  if (outlet != null) return outlet.actor ?? outlet.name;
  const original = known.copies.get(observation.document) ?? observation.document;
  const name = known.reports.get(original)?.outlet ?? null;
  return name === null ? original : (outletOf(name, known.gazetteer)?.actor ?? name);
}

/** An outlet by the name a report gives it; an outlet the gazetteer does not know keeps that name. */
export function outletOf(name: string, gazetteer: Gazetteer): ActorRef {
  const entry = gazetteer.lookUp(name).find((candidate) => candidate.kind === 'outlet');
  return { name: entry?.name ?? name, actor: entry?.id ?? null, kind: 'outlet', state: entry?.state ?? null };
}

function claimAround(observation: Observation, known: Known): ObservationOf<'claim'> | undefined {
  if (observation.kind === 'claim') return observation;
  const id = observation.kind === 'event' ? observation.found.claim : null;
  return id === null ? undefined : known.claims.get(`${observation.document} ${id}`);
}

function isOutlet(actor: ActorRef): boolean {
  return actor.kind === 'outlet';
}
