import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { parseGivenDate } from '../ingest/parse-given-date.ts';
import { type EventType, eventTypeSchema } from '../vocabulary/event-type.ts';
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
 * Complains of an actor that neither the gazetteer nor the ledger knows: a misspelt name would find nothing.
 * @param actor what `parseActor` made of `word`.
 */
export function requireActor(word: string, actor: string, { gazetteer, ledger }: OpenedCase): void {
  if (gazetteer.get(actor) !== undefined) return;
  const folded = actor.toLowerCase();
  if (
    ledger.actors.some(
      (known) => known.id === actor || known.state === actor || known.name.toLowerCase() === folded,
    )
  )
    return;
  const near = suggestWord(
    word,
    ledger.actors.map((known) => known.name),
  );
  throw new UsageError(
    `Nobody in the ledger is called "${word}".`,
    near === null ? 'Write a name, or a state by its ISO code, such as KEN.' : `Did you mean ${near}?`,
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
