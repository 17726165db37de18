import type { Question, QuestionTrigger } from '../analyse/obligations/question.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { UsageError } from './failure.ts';
import { parseDays } from './parse-filters.ts';
import { suggestWord } from './suggest-word.ts';

/** The options of which a question has one. */
export interface QuestionOptions {
  attack?: string;
  threat?: string;
  sanctions?: string;
  hostilePact?: string;
  application?: string;
  trigger?: string;
}

const triggers: [keyof QuestionOptions, string, QuestionTrigger][] = [
  ['attack', '--attack', 'attack'],
  ['threat', '--threat', 'threat'],
  ['sanctions', '--sanctions', 'sanctions'],
  ['hostilePact', '--hostile-pact', 'hostile pact'],
  ['application', '--application', 'application'],
  ['trigger', '--trigger', 'words'],
];

/**
 * The question asked on the command line.
 * @param state the state of `--trigger "words" STATE`.
 * @throws UsageError when none or several are asked, or a state or organisation is not known.
 */
export function parseQuestion(
  options: QuestionOptions,
  state: string | undefined,
  on: string,
  gazetteer: Gazetteer,
): Question {
  const asked = triggers.filter(([name]) => options[name] !== undefined);
  const [first] = asked;
  if (first === undefined || asked.length > 1) {
    throw new UsageError(
      first === undefined ? 'What happens is missing.' : 'One question at a time.',
      'Write one of --attack, --threat, --sanctions, --hostile-pact, --application or --trigger, for example --attack UKR:RUS.',
    );
  }
  const [name, option, trigger] = first;
  const words = options[name]!.trim();
  if (trigger === 'words') {
    if (state === undefined || words === '')
      throw new UsageError('The state it befalls is missing.', 'Write --trigger "natural disaster" PHL.');
    return { trigger, actor: null, target: parseState(state, gazetteer), words, on };
  }
  if (state !== undefined)
    throw new UsageError(
      `"${state}" is too much here.`,
      'Only --trigger "words" STATE takes a state of its own.',
    );
  const parts = words.split(':');
  if (parts.length !== 2)
    throw new UsageError(
      `"${words}" does not name two sides.`,
      `Write ${option} A:B, for example ${exampleOf(option)}.`,
    );
  const actor = parseState(parts[0]!, gazetteer);
  const target =
    trigger === 'application' ? parseOrganization(parts[1]!, gazetteer) : parseState(parts[1]!, gazetteer);
  if (actor === target)
    throw new UsageError(`Both sides of "${words}" are ${actor}.`, 'Write two different ones.');
  return { trigger, actor, target, words: null, on };
}

function exampleOf(option: string): string {
  return option === '--application' ? '--application PRK:BRICS' : `${option} UKR:RUS`;
}

/** One day. A month or a year is refused, because an answer may change within it. */
export function parseDay(word: string, option: string): string {
  const { first, last } = parseDays(word, option);
  if (first === last) return first;
  throw new UsageError(`"${word}" is no single day.`, `Write ${option} ${first} or another day of it.`);
}

/**
 * A state by code or name → ISO alpha-3.
 * @throws UsageError with the nearest name when there is none.
 */
export function parseState(word: string, gazetteer: Gazetteer): string {
  const found = lookUp(word, gazetteer).find(({ kind }) => kind === 'state');
  if (found !== undefined) return found.id;
  const states = gazetteer.entries.filter(({ kind }) => kind === 'state');
  throw unknown(
    word,
    'state',
    states.flatMap(({ id, name }) => [name, id]),
    'Write it by name or ISO code, such as KEN.',
  );
}

function parseOrganization(word: string, gazetteer: Gazetteer): string {
  const kinds = ['organization', 'forum'];
  const found = lookUp(word, gazetteer).find(({ kind }) => kinds.includes(kind));
  if (found !== undefined) return found.state ?? found.id;
  const known = gazetteer.entries.filter(({ kind, members }) => kinds.includes(kind) && members.length > 0);
  throw unknown(
    word,
    'organisation',
    known.flatMap(({ name, state }) => (state === null ? [name] : [name, state])),
    'Write its name or acronym, such as ASEAN.',
  );
}

function lookUp(word: string, gazetteer: Gazetteer) {
  const trimmed = word.trim();
  const entry = gazetteer.get(trimmed.toUpperCase());
  return entry === undefined ? gazetteer.lookUp(trimmed) : [entry];
}

function unknown(word: string, what: string, known: readonly string[], hint: string): UsageError {
  const typed = word.trim();
  if (typed === '') return new UsageError(`A ${what} is missing.`, hint);
  const near =
    suggestWord(typed, known) ??
    suggestWord(
      typed.toLowerCase(),
      known.map((name) => name.toLowerCase()),
    );
  const written = known.find((name) => name.toLowerCase() === near?.toLowerCase());
  return new UsageError(
    `"${typed}" is no ${what} that Entente knows.`,
    written === undefined ? hint : `Did you mean ${written}?`,
  );
}
