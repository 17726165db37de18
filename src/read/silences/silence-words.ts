import { z } from 'zod';
import data from './data/silences.json' with { type: 'json' };

const schema = z.strictObject({
  /** Verbs whose denial is a silence: "has not reported". */
  negated: z.array(z.string()),
  /** Verbs that are a silence of themselves. */
  verbalNegative: z.array(z.string()),
  /** Verbs in "has yet to …". */
  yet: z.array(z.string()),
  quiet: z.array(z.string()),
  quietPrepositions: z.array(z.string()),
  keeping: z.array(z.string()),
  /** Nouns in "made no mention of", "no word from". */
  nouns: z.array(z.string()),
  nounVerbs: z.array(z.string()),
  silenceNouns: z.array(z.string()),
  /** Verbs in "avoided any mention of". */
  avoiding: z.array(z.string()),
  /** What is said by those who "said nothing". */
  nothing: z.array(z.string()),
  /** Nouns for what went unanswered without being what was asked about. */
  requests: z.array(z.string()),
  /** Verbs in "failed to mention". */
  failing: z.array(z.string()),
  /** Verbs in "would not say", "declined to comment". */
  refusable: z.array(z.string()),
  /** Verbs in "dodged the question". */
  evading: z.array(z.string()),
  /** Nouns for where something may be left unsaid. */
  accounts: z.array(z.string()),
  /** Auxiliaries under which not saying is a rule or a plan, not a silence. */
  habits: z.array(z.string()),
});

const words = schema.parse(data);

/** Words by which a report says that something was not said. */
export const silenceWords = {
  negated: new Set(words.negated),
  verbalNegative: new Set(words.verbalNegative),
  yet: new Set(words.yet),
  quiet: new Set(words.quiet),
  quietPrepositions: new Set(words.quietPrepositions),
  keeping: new Set(words.keeping),
  nouns: new Set(words.nouns),
  nounVerbs: new Set(words.nounVerbs),
  silenceNouns: new Set(words.silenceNouns),
  avoiding: new Set(words.avoiding),
  nothing: new Set(words.nothing),
  requests: new Set(words.requests),
  failing: new Set(words.failing),
  habits: new Set(words.habits),
  refusable: new Set(words.refusable),
  evading: new Set(words.evading),
  accounts: new Set(words.accounts),
};
