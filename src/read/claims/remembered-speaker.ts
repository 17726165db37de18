import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { mentionToRef } from '../mentions/resolve-actors.ts';

/** Who a stretch of text outside any clause names: the actor mentioned in it, else a person of that name. */
export function rememberedSpeaker(draft: Pick<Draft, 'document' | 'mentions'>, place: Span): ActorRef {
  const mention = draft.mentions.find(
    ({ start, end, kind }) =>
      start < place.end && end > place.start && kind !== 'place' && kind !== 'agreement',
  );
  if (mention !== undefined) return { ...mentionToRef(mention), ...place };
  const name = draft.document.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  return { ...place, name, actor: null, kind: 'person', state: null };
}
