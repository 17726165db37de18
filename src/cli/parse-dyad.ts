import type { DyadQuestion } from '../analyse/dyad/build-dyad.ts';
import type { Pair } from '../analyse/dyad/sides.ts';
import { continuedState } from '../analyse/standing/past-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { AsOfOption } from './as-of.ts';
import { UsageError } from './failure.ts';
import type { OpenedCase } from './open-case.ts';
import { parseActor, parseDays, settleActor } from './parse-filters.ts';
import type { SharedOptions } from './session.ts';

export interface DyadOptions extends SharedOptions, AsOfOption {
  since?: string;
  until?: string;
}

interface DyadFilter {
  since: string | undefined;
  until: string | undefined;
  asOf: string | null;
  /** The day on which agreements are judged: the last asked about, else today. */
  day: string;
}

/**
 * `--since`, `--until` and `--as-of` of questions about two states.
 * @param now ISO time of today.
 */
export function parseDyadFilter(options: DyadOptions, now: string): DyadFilter {
  const since = options.since === undefined ? undefined : parseDays(options.since, '--since').first;
  const until = options.until === undefined ? undefined : parseDays(options.until, '--until').last;
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError(
      `${options.since} is after ${options.until}.`,
      'Write the earlier date with --since.',
    );
  }
  const asOf = options.asOf ?? null;
  const latest = [until, asOf ?? undefined].filter((day) => day !== undefined).sort()[0];
  return { since, until, asOf, day: latest ?? now.slice(0, 10) };
}

/** Two different actors of one word, such as `RUS,PRK`. */
export function parseDyadPair(words: string, gazetteer: Gazetteer): Pair {
  const parts = words.split(',');
  if (parts.length !== 2) {
    throw new UsageError(`"${words}" does not name two actors.`, 'Write A,B, for example RUS,PRK.');
  }
  const [first, second] = parts.map((part) => parseActor(part, gazetteer)) as [string, string];
  if (first === second) {
    throw new UsageError(`"${words}" names one actor twice.`, 'Write two different ones: RUS,PRK.');
  }
  return [first, second];
}

/** The question about a pair, with what the gazetteer knows of names and offices. */
export function askDyad(pair: Pair, filter: DyadFilter, opened: OpenedCase): DyadQuestion {
  const { gazetteer } = opened;
  const sides = pair.map((actor) => settleActor(actor, opened));
  const names = sides.map((side) => {
    const entry = gazetteer.get(side);
    return entry === undefined ? [side] : [entry.name, ...entry.names.map(({ text }) => text)];
  });
  // Organisations go by their acronyms in entries, past states by those that continue them.
  const codes = sides.map((side) => {
    const entry = gazetteer.get(side);
    return continuedState(entry?.kind === 'organization' ? (entry.state ?? side) : side);
  });
  return {
    ...filter,
    pair: [codes[0]!, codes[1]!],
    names: [names[0]!, names[1]!],
    officesOf: (actor) => gazetteer.get(actor)?.roles ?? [],
  };
}
