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
  /** Verbs of going somewhere or coming together, for what one does there. */
  goingVerbs: words,
  /** Verbs that tell of an occasion in a report's opening: a meeting, a call, a visit, a statement. */
  occasionVerbs: words,
  /** Verbs of what is done on an occasion by speaking or signing. */
  performingVerbs: words,
  /** Those of them whose object is the act: "expressed support". */
  carryingVerbs: words,
  /** Nouns that, with "the", stand for those who took part. */
  protagonists: words,
  /** Words of titles and names of offices that say nothing of whose they are. */
  titleWords: words,
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
export const goingVerbs = new Set(data.goingVerbs);
export const occasionVerbs = new Set(data.occasionVerbs);
export const performingVerbs = new Set(data.performingVerbs);
export const carryingVerbs = new Set(data.carryingVerbs);
export const protagonists = new Set(data.protagonists);
export const titleWords = new Set(data.titleWords);
