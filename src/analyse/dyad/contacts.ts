import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { type ContactKind, type ContactLevel, contactKindSchema } from './contact-words.ts';
import { levelOf, type OfficesOf } from './level-of.ts';
import { quarterOf } from './quarter.ts';
import { type Direction, directionOf, isOnSide, type Pair } from './sides.ts';

/** One visit, call or meeting between the two, as the ledger itemises it. */
export interface Contact {
  entry: string;
  when: When;
  /** The quarter in which it surely was, `2024-Q2`; null when it is not dated so closely. */
  quarter: string | null;
  kind: ContactKind;
  /** Of the visitors; of all who took part when nobody visits. */
  level: ContactLevel;
  direction: Direction;
  place: string | null;
  summary: string;
  sources: number;
}

/** The contacts among events between the two: each CONSULT told as having taken place. */
export function contactsAmong(events: readonly LedgerEvent[], pair: Pair, officesOf: OfficesOf): Contact[] {
  return events
    .filter(({ type, factuality }) => type === 'CONSULT' && factuality === 'CT+')
    .map((event) => {
      const direction = directionOf(event, pair) ?? 'mutual';
      const visitors = direction === 'second' ? [pair[1]] : direction === 'first' ? [pair[0]] : pair;
      const actors = [...event.initiators, ...(direction === 'mutual' ? event.recipients : [])];
      const own = actors.filter((actor) => visitors.some((side) => isOnSide(actor, side)));
      return {
        entry: event.id,
        when: event.when,
        quarter: quarterOf(event.when),
        kind: kindOf(event, direction),
        level: levelOf(own, event.when, officesOf),
        direction,
        place: event.place,
        summary: event.summary,
        sources: event.sources,
      };
    });
}

/** Both visiting a third meet at a third's; a mode that PLOVER does not have for meetings tells nothing. */
function kindOf({ mode, recipients }: LedgerEvent, direction: Direction): ContactKind {
  if (mode === 'visit' && direction === 'mutual' && recipients.length > 0) return 'third-party';
  const known = contactKindSchema.safeParse(mode);
  return known.success ? known.data : 'meeting';
}
