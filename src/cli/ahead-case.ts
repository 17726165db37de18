import type { AheadCase } from '../analyse/ahead/expectation.ts';
import { outletOf } from '../resolve/source-of.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { DecidedCase } from './open-decided.ts';

/** The speaker of a claim that a report gives no speaker. */
const nobody = 'unattributed';

/** A case as the question about what lies ahead needs it. */
export function aheadCase({ ledger, reports, gazetteer, caseFile }: DecidedCase): AheadCase {
  const events = new Map<string, ObservationOf<'event'>>();
  const claims = new Map<string, ObservationOf<'claim'>>();
  for (const one of caseFile.observations) {
    if (one.kind === 'event') events.set(one.id, one);
    if (one.kind === 'claim') claims.set(`${one.document} ${one.id}`, one);
  }
  return {
    events: [...ledger.events, ...ledger.proposals.events],
    finding: (id) => events.get(id),
    report: (id) => {
      const report = reports.get(id);
      const outlet = report?.outlet == null ? null : outletOf(report.outlet, gazetteer);
      return { day: report?.knownFrom?.latest ?? null, outlet };
    },
    speaker: ({ document, found }) => {
      const claim = found.claim === null ? undefined : claims.get(`${document} ${found.claim}`);
      return claim === undefined || claim.found.speaker.name === nobody ? null : claim.found.speaker;
    },
  };
}
