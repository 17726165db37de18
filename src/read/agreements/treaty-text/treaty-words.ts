import { z } from 'zod';
import { stepSchema } from '../../../vocabulary/agreement-step.ts';
import { obligationSchema } from '../../../vocabulary/obligation.ts';
import { toPhrasePattern } from '../clauses/phrase-pattern.ts';
import dutyData from './data/duties.json' with { type: 'json' };
import termData from './data/term-words.json' with { type: 'json' };
import treatyData from './data/treaty-words.json' with { type: 'json' };

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));

const treatyWordsSchema = z.strictObject({
  /** Words by which a text calls itself an agreement, with the kind. */
  titleKinds: z.record(z.string(), z.string()),
  /** Openings of lines with which a title is over. */
  titleEnds: list,
  /** Words that put into force what follows them. */
  enacting: list,
  partyWords: list,
  closings: list,
  /** Words with which a preamble goes on from who the parties are to why they agree. */
  preambleOpeners: list,
  /** The step a closing tells, by its verb. */
  steps: z.record(z.string(), stepSchema),
  /** Kinds that are adopted rather than signed when the closing does not say. */
  adoptedKinds: list,
  /** Kinds whose numbered points stand for articles. */
  statementKinds: list,
  /** Verbs between who owes a duty and what it is; the auxiliaries among them are not part of the action. */
  modals: list,
  auxiliaries: list,
  /** Subjects that mean each party. */
  everyParty: list,
  /** Words of clauses about the text itself, which oblige to nothing of their own. */
  formal: list,
});

const dutiesSchema = z.strictObject({
  /** The most telling first; `requires`: the clause must hold one of these as well; `inArticle`: the article must. */
  duties: z.array(
    z.strictObject({
      obligation: obligationSchema,
      words: list,
      requires: list.optional(),
      inArticle: list.optional(),
    }),
  ),
});

const termWordsSchema = z.strictObject({
  entry: list,
  /** What an entry into force waits for, the most telling first. */
  entryValues: z.array(z.strictObject({ value: z.string(), words: list })),
  /** Nouns and verbs counted when a number of ratifications is asked for. */
  count: list,
  duration: list,
  indefinite: list,
  renewal: list,
  denunciation: list,
  succession: list,
});

export const treatyWords = treatyWordsSchema.parse(treatyData);
const terms = termWordsSchema.parse(termData);

export const dutyPatterns = dutiesSchema
  .parse(dutyData)
  .duties.map(({ obligation, words, requires, inArticle }) => ({
    obligation,
    pattern: toPhrasePattern(words, 'giu'),
    requires: requires === undefined ? null : toPhrasePattern(requires),
    inArticle: inArticle === undefined ? null : toPhrasePattern(inArticle),
  }));

export const termPatterns = {
  entry: toPhrasePattern(terms.entry),
  entryValues: terms.entryValues.map(({ value, words }) => ({ value, pattern: toPhrasePattern(words) })),
  count: terms.count.join('|'),
  duration: toPhrasePattern(terms.duration),
  indefinite: toPhrasePattern(terms.indefinite),
  renewal: toPhrasePattern(terms.renewal),
  denunciation: toPhrasePattern(terms.denunciation),
  succession: toPhrasePattern(terms.succession),
};

export const treatyPatterns = {
  enacting: exactly(treatyWords.enacting),
  partyWords: exactly(treatyWords.partyWords),
  closing: exactly(treatyWords.closings),
  opener: exactly(treatyWords.preambleOpeners),
  titleEnd: new RegExp(`^(?:${treatyWords.titleEnds.join('|')})(?!\\p{L})`, 'iu'),
  titleKind: new RegExp(
    `(?<!\\p{L})(${Object.keys(treatyWords.titleKinds)
      .sort((a, b) => b.length - a.length)
      .map((words) => words.replace(/ /g, '\\s+'))
      .join('|')})(?!\\p{L})`,
    'iu',
  ),
  modal: exactly(treatyWords.modals),
  auxiliary: new RegExp(`^(?:${treatyWords.auxiliaries.join('|')})$`, 'i'),
  everyParty: exactly(treatyWords.everyParty),
  formal: toPhrasePattern(treatyWords.formal),
};

function exactly(words: readonly string[]): RegExp {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/ /g, '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'iu');
}
