import { z } from 'zod';
import data from './data/phrase-words.json' with { type: 'json' };
import { foldWord, numberKey } from './fold-word.ts';

const listSchema = z.array(z.string()).min(1);
const lists = z
  .object({
    source: z.string(),
    functionWords: listSchema,
    officeWords: listSchema,
    dateWords: listSchema,
    lightWords: listSchema,
    reportingWords: listSchema,
  })
  .parse(data);

const keysOf = (words: readonly string[]) => new Set(words.flatMap((word) => [word, foldWord(word)]));
const functionKeys = keysOf(lists.functionWords);
const officeKeys = keysOf(lists.officeWords);
const dateKeys = keysOf(lists.dateWords);
const lightKeys = keysOf(lists.lightWords);
const reportingKeys = keysOf(lists.reportingWords);

/** What a folded word can do in a phrase, by itself. */
export type WordClass = 'function' | 'office' | 'date' | 'reporting' | 'light' | 'content';

/** The class of a folded word (see `foldWord`); numbers count as dates. */
export function classOfWord(key: string): WordClass {
  if (functionKeys.has(key)) return 'function';
  if (key === numberKey || dateKeys.has(key)) return 'date';
  if (officeKeys.has(key)) return 'office';
  if (lightKeys.has(key)) return 'light';
  return reportingKeys.has(key) ? 'reporting' : 'content';
}
