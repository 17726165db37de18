import { z } from 'zod';
import raw from '../data/dating-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

const datingWordsSchema = z.strictObject({
  /** Lemmas of verbs that share their date with the event noun beside them ("held talks"). */
  supportVerbs: words,
  /** Prepositions whose noun's date is also the verb's ("signed during a visit in June"). */
  containing: words,
  /** Words that open a clause about the same time. */
  sameTimeMarks: words,
  /** Lemmas of verbs whose content, when fresh, is of the day it was said. */
  speechVerbs: words,
  /** Words that open a sentence which goes on with the one before. */
  openers: words,
  /** Words that do so behind "the". */
  definiteOpeners: words,
  /** Prepositions of cause and background: the date of what they name is not the verb's. */
  backgroundMarkers: words,
  /** Nouns that stand for a time themselves ("for the first time in 2024"). */
  timeNouns: words,
});

const data = datingWordsSchema.parse(raw);

export const supportVerbs = new Set(data.supportVerbs);
export const containing = new Set(data.containing);
export const sameTimeMarks = new Set(data.sameTimeMarks);
export const speechVerbs = new Set(data.speechVerbs);
export const openers = new Set(data.openers);
export const definiteOpeners = new Set(data.definiteOpeners);
export const backgroundMarkers = new Set(data.backgroundMarkers);
export const timeNouns = new Set(data.timeNouns);
