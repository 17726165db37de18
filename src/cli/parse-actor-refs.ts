import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerActor } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * Actors as a person writes them: `RUS, "Choe Son Hui", NATO`, separated by commas; `none` for nobody. Someone whom
 * neither the gazetteer nor the ledger knows is written with the state: `Ann Example (KEN)`, `(?)` when it is unknown.
 */
export function parseActorRefs(
  words: string,
  gazetteer: Gazetteer,
  actors: readonly LedgerActor[],
): ActorRef[] {
  if (words.trim().toLowerCase() === 'none') return [];
  return words.split(',').map((word) => parseActorRef(word.trim(), gazetteer, actors));
}

function parseActorRef(word: string, gazetteer: Gazetteer, actors: readonly LedgerActor[]): ActorRef {
  if (word === '')
    throw new UsageError('An actor is missing.', 'Write actors with commas between them: RUS,PRK.');
  const found = gazetteer.lookUp(word);
  const entry =
    gazetteer.get(word) ??
    gazetteer.get(word.toUpperCase()) ??
    found.find((candidate) => candidate.kind === 'state') ??
    found[0];
  if (entry !== undefined) {
    return { name: entry.name, actor: entry.id, kind: entry.kind, state: entry.state };
  }
  const known = actors.find(({ id, name }) => id === word || name.toLowerCase() === word.toLowerCase());
  if (known !== undefined) return { name: known.name, actor: null, kind: known.kind, state: known.state };
  const own = /^(.+?)\s*\((\?|[\p{L}]{2,12})\)$/u.exec(word);
  if (own !== null) {
    const state = own[2] === '?' ? null : stateOf(own[2]!, gazetteer);
    return { name: own[1]!, actor: null, kind: 'person', state };
  }
  const near = suggestWord(
    word,
    actors.map(({ name }) => name),
  );
  throw new UsageError(
    `Nobody is known as "${word}".`,
    `${near === null ? '' : `Did you mean ${near}? `}Write a new name with its state: "${word} (KEN)", or (?) when it is unknown.`,
  );
}

function stateOf(code: string, gazetteer: Gazetteer): string {
  const entry = gazetteer.get(code.toUpperCase()) ?? gazetteer.lookUp(code)[0];
  if (entry?.state != null) return entry.state;
  throw new UsageError(`"${code}" is no state.`, 'Write its ISO code, such as KEN.');
}
