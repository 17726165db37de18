import { z } from 'zod';
import data from './data/governors.json' with { type: 'json' };
import { splitWords } from './split-words.ts';

const words = z.string().transform((text) => new Set(splitWords(text)) as ReadonlySet<string>);

const governingWordsSchema = z.strictObject({
  /** Verbs whose object does the act of their complement ("urged X to leave"). */
  objectControl: words,
  /** Verbs that only carry an event noun: their subject acts in it ("launch an attack") or undergoes it ("face criticism"). */
  support: z.strictObject({ agent: words, patient: words }),
  /** Verbs that bring the act of their object to an end. */
  ending: words,
  /** Verbs that mean little without their noun ("made a promise"). */
  light: words,
  /** "declined to comment": no refusal between states. */
  idle: words,
  /** Nouns that only measure or group ("a series of talks"). */
  containers: words,
  /** What tells an exercise of several from one of one's own. */
  joint: words,
  byPhone: words,
  /** Words that open what a promise, request or refusal is about. */
  complementMarks: words,
  /** Words that open what happened beside it. */
  besideMarks: words,
  /** Nouns that with "its" or "their" mean somebody else ("its neighbour"). */
  others: words,
  /** Prepositions behind which the party of a phrase may stand ("a resumption of ties with X"). */
  innerPrepositions: words,
  /** Words in the names of armed groups. */
  armedGroups: words,
});

/** Words that decide who takes part in the act another word names. */
export const governingWords = governingWordsSchema.parse(data);
