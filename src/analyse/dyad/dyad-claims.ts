import type { LedgerClaim } from '../../vocabulary/ledger.ts';
import { isOnSide, type Pair } from './sides.ts';

/** What one side's speakers say of the other, or of what happened between them. */
export interface SideClaim {
  entry: string;
  side: string;
  speaker: string;
  stance: LedgerClaim['stance'];
  about: string;
  event: string | null;
  when: LedgerClaim['when'];
}

/**
 * Claims by speakers of either side about an event between the two, or whose words name the other side.
 * @param names what either side is called, in the order of the pair.
 */
export function claimsBetween(
  claims: readonly LedgerClaim[],
  events: ReadonlySet<string>,
  pair: Pair,
  names: readonly [RegExp | null, RegExp | null],
): SideClaim[] {
  return claims.flatMap((claim) => {
    const speakers = pair.filter((side) => isOnSide(claim.speaker, side));
    return speakers.flatMap((side) => {
      const other = side === pair[0] ? names[1] : names[0];
      const isOfDyad = claim.event !== null && events.has(claim.event);
      if (!isOfDyad && other?.test(claim.about) !== true) return [];
      const { id, speaker, stance, about, event, when } = claim;
      return [{ entry: id, side, speaker: speaker.name, stance, about, event, when }];
    });
  });
}
