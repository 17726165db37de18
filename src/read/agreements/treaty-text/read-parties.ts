import type { Gazetteer, GazetteerEntry, NameMatch } from '../../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../../vocabulary/actor-ref.ts';
import type { Span } from '../../../vocabulary/span.ts';
import type { TreatyOutline } from './outline-treaty.ts';
import { treatyPatterns } from './treaty-words.ts';

/** A state or organisation of states named at a place; a capital does not stand for its state in the words of a treaty. */
export interface NamedState extends Span {
  actor: ActorRef;
}

const uses: ReadonlySet<string> = new Set([
  'name',
  'official',
  'short',
  'former',
  'alias',
  'variant',
  'acronym',
]);

/** The states, and the organisations of states, that a stretch of text names, in order. */
export function namedStates(text: string, span: Span, gazetteer: Gazetteer): NamedState[] {
  return gazetteer.findNames(text, span).flatMap((match) => {
    const entry = partyOf(match);
    return entry === null ? [] : [{ start: match.start, end: match.end, actor: toRef(entry) }];
  });
}

function partyOf({ candidates }: NameMatch): GazetteerEntry | null {
  const fitting = candidates.find(
    ({ entry, use }) =>
      uses.has(use) && (entry.kind === 'state' || (entry.kind === 'organization' && entry.subkind === 'igo')),
  );
  return fitting?.entry ?? null;
}

function toRef({ id, name, kind, state }: GazetteerEntry): ActorRef {
  return { name, actor: id, kind, state };
}

/**
 * The parties: those the preamble opens with, before it says why they agree; else those of the title or of the
 * signatures. Sorted by state, each once.
 */
export function readParties(text: string, outline: TreatyOutline, gazetteer: Gazetteer): ActorRef[] {
  const { title, preamble, closing, articles } = outline;
  const words = text.slice(preamble.start, preamble.end);
  // A preamble may open with "Desiring": then who desires stands behind it.
  const lead = /^[\s\S]{0,60}?\p{L}/u.exec(words)?.[0].length ?? 0;
  const opener = treatyPatterns.opener.exec(words.slice(lead));
  const places: Span[] = [
    { start: preamble.start, end: opener === null ? preamble.end : preamble.start + lead + opener.index },
    title,
    preamble,
    ...(closing === null ? [] : [closing]),
    ...articles.slice(0, 2),
  ];
  for (const place of places) {
    const found = distinct(namedStates(text, place, gazetteer).map(({ actor }) => actor));
    const states = found.filter(({ kind }) => kind === 'state');
    // An organisation is a party only beside the one state it agrees with.
    const parties = states.length > 1 ? states : found;
    if (parties.length > 1) return parties.sort((a, b) => ((a.state ?? '') < (b.state ?? '') ? -1 : 1));
  }
  return [];
}

export function distinct(actors: readonly ActorRef[]): ActorRef[] {
  return actors.filter((one, at) => actors.findIndex((other) => other.actor === one.actor) === at);
}
