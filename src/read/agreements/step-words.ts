import { z } from 'zod';
import { type Step, stepSchema } from '../../vocabulary/agreement-step.ts';
import { type ClauseIndex, dependents } from '../events/clause-index.ts';
import data from './data/steps.json' with { type: 'json' };

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));
const words = list.transform((items) => new Set(items) as ReadonlySet<string>);

const stepWordsSchema = z.strictObject({
  /** Verbs that take an agreement through a step, and nouns that name the step. */
  verbs: z.partialRecord(stepSchema, list),
  nouns: z.partialRecord(stepSchema, list),
  /** Nouns that mean a step only with these words behind them: "entry into force". */
  nounPhrases: z.record(z.string(), z.strictObject({ step: stepSchema, objects: words })),
  /** Words before a step noun that tell it as still to come: "pending ratification". */
  awaiting: words,
  /** Verbs that mean a step only with one of these words beside them. */
  needObject: z.record(z.string(), words),
  exchange: z.strictObject({ verbs: words, nouns: words }),
  /** "gave its approval". */
  finalApproval: z.strictObject({ verbs: words, nouns: words, step: stepSchema }),
  /** Talks on an agreement: nouns for them, "process" with a modifier, verbs that open or hold them. */
  talks: z.strictObject({ nouns: words, processes: words, modifiers: words, verbs: words, about: words }),
  /** Laws by which a state ratifies: nouns, what they hold, verbs that make them law. */
  laws: z.strictObject({ nouns: words, content: words, verbs: words }),
  /** Words that open a clause which, in the present tense, tells of what is still to come. */
  openClauses: words,
  /** Steps told of "it". */
  pronounSteps: words,
  /** Nouns for statements that several make, with a word that says so or alone. */
  statements: z.strictObject({ nouns: words, joint: words }),
  /** Nouns that stand for those who met or spoke before, and how many number words mean. */
  sides: words,
  counts: z.record(z.string(), z.int()),
  /** Kinds of agreement that chambers approve. */
  ratifiable: words,
  /** Words in the names of bodies whose approval is a domestic act. */
  chambers: words,
});

export const stepWords = stepWordsSchema.parse(data);

const verbSteps = invert(stepWords.verbs);
const nounSteps = invert(stepWords.nouns);

function invert(steps: Partial<Record<Step, string[]>>): Map<string, Step> {
  const table = new Map<string, Step>();
  for (const [step, members] of Object.entries(steps)) {
    for (const word of members) if (!table.has(word)) table.set(word, stepSchema.parse(step));
  }
  return table;
}

/** The step a verb stands for, its needed companions checked; null when none. */
export function stepOfVerb(index: ClauseIndex, verb: number): Step | null {
  const lemma = index.tokens[verb]!.lemma.toLowerCase();
  const stem = verbSteps.has(lemma) ? lemma : lemma.replace(/ed$/, '');
  const step = verbSteps.get(stem);
  if (!step) return null;
  const needed = stepWords.needObject[stem];
  if (!needed) return step;
  const beside = (index.children[verb] ?? []).flatMap((child) => [
    child,
    ...dependents(index, child, 'case', 'nmod'),
  ]);
  return beside.some((child) => needed.has(index.tokens[child]!.lemma.toLowerCase())) ? step : null;
}

/** The step a noun names ("signing", "ratification", "entry into force"); null when none. */
export function stepOfNoun(index: ClauseIndex, noun: number): Step | null {
  const { lemma, form } = index.tokens[noun]!;
  const phrase = stepWords.nounPhrases[lemma.toLowerCase()];
  if (phrase !== undefined) return lastOfStepNoun(index, noun) > noun ? phrase.step : null;
  return nounSteps.get(lemma.toLowerCase()) ?? nounSteps.get(form.toLowerCase()) ?? null;
}

/** "a joint statement", "a communiqué": what several say together. */
export function isStatement(index: ClauseIndex, noun: number): boolean {
  const { nouns, joint } = stepWords.statements;
  const lemma = index.tokens[noun]!.lemma.toLowerCase();
  if (joint.has(lemma)) return true;
  return (
    nouns.has(lemma) &&
    dependents(index, noun, 'amod', 'compound').some((child) =>
      joint.has(index.tokens[child]!.form.toLowerCase()),
    )
  );
}

/** The last word of a step noun: of "entry into force" the third, else the noun itself. */
export function lastOfStepNoun(index: ClauseIndex, noun: number): number {
  const phrase = stepWords.nounPhrases[index.tokens[noun]!.lemma.toLowerCase()];
  const object = index.tokens[noun + 2]?.lemma.toLowerCase() ?? '';
  const isPhrase = /^into$/i.test(index.tokens[noun + 1]?.form ?? '') && phrase?.objects.has(object);
  return isPhrase ? noun + 2 : noun;
}

/** True for a verb of the list in any form a headline may use. */
export function isStepWord(form: string): boolean {
  return (
    verbSteps.has(form) || verbSteps.has(form.replace(/s$/, '')) || verbSteps.has(form.replace(/ies$/, 'y'))
  );
}
