import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { mentionToRef } from '../mentions/resolve-actors.ts';

type Read = Pick<Draft, 'document' | 'mentions' | 'gazetteer'>;

/**
 * Who a label names ("PRIME MINISTER:"): an actor mentioned there or under the same words earlier, else somebody of the
 * state or body whose prime minister the title of the document or its text speaks of.
 */
export function labelledSpeaker(draft: Read, place: Span): ActorRef {
  const { text, title } = draft.document;
  const label = text.slice(place.start, place.end).trim();
  const here = draft.mentions.find(
    ({ start, end, kind }) =>
      start < place.end && end > place.start && kind !== 'place' && kind !== 'agreement',
  );
  if (here !== undefined) return { ...mentionToRef(here), ...place };
  const ending = new RegExp(`(?:^|\\s)${literal(label)}$`, 'i');
  const before = draft.mentions.find(
    ({ start, end, kind }) => start < place.start && kind === 'person' && ending.test(text.slice(start, end)),
  );
  if (before !== undefined) return { ...mentionToRef(before), ...place };
  const state =
    stateBeside(draft, title ?? '', label) ?? stateBeside(draft, text.slice(0, place.start), label);
  return { ...place, name: label.toLowerCase(), actor: null, kind: 'person', state };
}

/** The state or body of "the prime minister of X", "the X prime minister" in a text. */
function stateBeside(draft: Read, text: string, label: string): string | null {
  const match = new RegExp(`\\b${literal(label)}\\b`, 'i').exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const [from, to] = [Math.max(0, match.index - 60), Math.min(text.length, end + 60)];
  const names = draft.gazetteer.findNames(text.slice(from, to)).map(({ start, candidates, ...name }) => ({
    ...name,
    start: start + from,
    end: name.end + from,
    state: candidates[0]?.entry.state ?? null,
  }));
  const after = names.find(
    ({ start }) => start >= end && /^ (?:of|for) (?:the )?$/.test(text.slice(end, start)),
  );
  const before = names.find((name) =>
    /^(?:['’]s)? (?:\p{Lu}\w+ ){0,2}$/u.test(text.slice(name.end, match.index)),
  );
  return after?.state ?? before?.state ?? null;
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
