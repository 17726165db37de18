import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { EventType } from '../../vocabulary/event-type.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import type { EventDraft } from './name-parties.ts';
import { type SidesInHand, shareOfOthers } from './sides-in-hand.ts';

/** A text must speak of states this often before it shows what it is about. */
const LEAST_TOLD = 6;

/** A text of so many sentences that speaks of one state only is about that one; a shorter one is taken at its word. */
const SHORT = 3;

/**
 * The share of a text that others than the one state in an act must have for the act to be between states: lower where the
 * sentence names another, lowest for deeds of arms beside one.
 */
const SHARES = { alone: 0.3, beside: 0.2, deed: 0.1 };

const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'SANCTION', 'AID']);

/**
 * Whether an act that names parties of one state only is of its relations with others, or a matter at home ("the minister
 * called for calm" in a report on an election). Organisations of states always deal with states.
 */
export function isForeignMatter(
  { gazetteer, mentions, sentences }: EventDraft,
  hand: SidesInHand,
  sentence: number,
  type: EventType,
  parties: readonly ActorRef[],
): boolean {
  const ids = new Set(parties.map(({ state, actor }) => state ?? actor));
  const [id] = ids;
  if (ids.size !== 1 || id == null || gazetteer.get(id)?.kind !== 'state') return true;
  const share = shareOfOthers(hand, id);
  if (hand.total < LEAST_TOLD) return share > 0 || sentences.length < SHORT;
  if (share >= SHARES.alone) return true;
  const beside = [...mentionsOfSentence(mentions, sentence).values()]
    .flat()
    .some(
      ({ kind, state }) =>
        (kind === 'state' || kind === 'organization' || kind === 'person') && state !== null && state !== id,
    );
  return beside && share >= (deeds.has(type) ? SHARES.deed : SHARES.beside);
}
