import type {
  LedgerAgreement,
  LedgerClaim,
  LedgerConflict,
  LedgerEvent,
  LedgerFigure,
} from '../vocabulary/ledger.ts';
import { findArticleConflicts } from './article-conflicts.ts';
import { findDateConflicts } from './find-date-conflicts.ts';
import { findFigureConflicts } from './find-figure-conflicts.ts';
import { findPartyConflicts } from './find-party-conflicts.ts';
import { findStanceConflicts } from './find-stance-conflicts.ts';

/** Conflicts among entries: all sides are kept, none is chosen. `claims` holds the ids of the entries in conflict. */
export function findConflicts(
  claims: readonly LedgerClaim[],
  events: readonly LedgerEvent[],
  figures: readonly LedgerFigure[],
  agreements: readonly LedgerAgreement[],
): LedgerConflict[] {
  return [
    ...findStanceConflicts(claims, events),
    ...findDateConflicts(events, agreements),
    ...findFigureConflicts(figures),
    ...findPartyConflicts(events, claims, agreements),
    ...findArticleConflicts(agreements),
  ];
}
