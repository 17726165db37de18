import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { parseGivenDate } from '../ingest/parse-given-date.ts';
import { type EventType, eventTypeSchema } from '../vocabulary/event-type.ts';
import type { LedgerActor } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import type { OpenedCase } from './open-case.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * The actor meant by a word on the command line: a state by name or code, a person, an organisation.
 * @returns the gazetteer's id; a name it does not know is returned as typed, to match names in the ledger.
 */
export function parseActor(word: string, gazetteer: Gazetteer): string {
  const trimmed = word.trim();
  if (trimmed === '') throw new UsageError('An actor is missing.', 'Write a state, person or organisation.');
  const entry = gazetteer.get(trimmed) ?? gazetteer.get(trimmed.toUpperCase());
  if (entry !== undefined) return entry.id;
  const found = gazetteer.lookUp(trimmed);
  const best = found.find((candidate) => candidate.kind === 'state') ?? found[0];
  return best === undefined ? trimmed : best.id;
}

/**
 * The actor of the ledger that a word means: as `parseActor` found it, else by its full name, else by its last, as in
 * "Ruto". A word that means nobody is complained of, because a misspelt name would find nothing.
 * @param actor what `parseActor` made of the word.
 * @returns an id, state or name for `analyse/timeline.ts`.
 */
export function settleActor(actor: string, { gazetteer, ledger }: OpenedCase): string {
  if (gazetteer.get(actor) !== undefined) return actor;
  const folded = actor.toLowerCase();
  const isMeant = ({ id, state, name }: LedgerActor) =>
    id === actor || state === actor || name.toLowerCase() === folded;
  // Someone the gazetteer does not know goes by name in the entries.
  const handle = ({ id, name }: LedgerActor) => (gazetteer.get(id) === undefined ? name : id);
  const meant = ledger.actors.find(isMeant);
  if (meant !== undefined) return meant.state === actor ? actor : handle(meant);
  const named = ledger.actors.filter(({ name }) => name.toLowerCase().endsWith(` ${folded}`));
  if (named.length === 1) return handle(named[0]!);
  const all = ledger.actors.map(({ name }) => name);
  const near = named.length > 1 ? null : suggestWord(actor, all);
  const some = named.slice(0, 5).map(({ name }) => name);
  throw new UsageError(
    named.length > 1
      ? `"${actor}" may be any of ${some.join(', ')}.`
      : `Nobody in the ledger is called "${actor}".`,
    near === null ? 'Write a full name, or a state by its ISO code, such as KEN.' : `Did you mean ${near}?`,
  );
}

/** The two actors of `--between A,B`. */
export function parsePair(words: string, gazetteer: Gazetteer): [string, string] {
  const parts = words.split(',');
  if (parts.length !== 2) {
    throw new UsageError(
      `"${words}" does not name two actors.`,
      'Write --between A,B, for example --between RUS,PRK.',
    );
  }
  return [parseActor(parts[0]!, gazetteer), parseActor(parts[1]!, gazetteer)];
}

/** PLOVER types, separated by commas, in any case. */
export function parseTypes(words: string): EventType[] {
  return words.split(',').map((word) => {
    const parsed = eventTypeSchema.safeParse(word.trim().toUpperCase());
    if (parsed.success) return parsed.data;
    const near = suggestWord(word.trim().toUpperCase(), eventTypeSchema.options);
    throw new UsageError(
      `"${word}" is not an event type.`,
      near === null ? `The types are ${eventTypeSchema.options.join(', ')}.` : `Did you mean ${near}?`,
    );
  });
}

/** A day, month or year on the command line → its first and last day. */
export function parseDays(word: string, option: string): { first: string; last: string } {
  const when = parseGivenDate(word);
  if (when?.earliest != null && when.latest != null) return { first: when.earliest, last: when.latest };
  throw new UsageError(`"${word}" is not a date.`, `Write ${option} 2024-06-19, 2024-06 or 2024.`);
}
