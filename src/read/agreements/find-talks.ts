import type { Step } from '../../vocabulary/agreement-step.ts';
import { type ClauseIndex, dependents, descendants, isVerb, prepositionsOf } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { stepWords } from './step-words.ts';

/** A place where a step is told: its verb or noun, and the head words of who took it. */
export interface StepPlace {
  step: Step;
  token: number;
  actors: number[];
  /** Told as not done yet: "pending ratification". */
  isAwaited?: boolean;
}

/**
 * Talks on an agreement: "began discussions on the charter", "a consultation process on the charter", "the charter has
 * been in discussion since 2023".
 * @param heads the agreement's head words in the sentence.
 */
export function findTalks(index: ClauseIndex, heads: ReadonlySet<number>): StepPlace[] {
  return index.tokens.flatMap((word, token): StepPlace[] => {
    if (word.upos !== 'NOUN' || !isTalk(index, token)) return [];
    const isAbout = descendants(index, token).some((below) => heads.has(below));
    const verb = index.heads[token]!;
    const state = prepositionsOf(index, token).some((one) => one === 'in' || one === 'under');
    const subjects = dependents(index, token, 'nsubj').some((one) => heads.has(one));
    if (subjects && state) return [{ step: 'negotiated', token, actors: [] }];
    if (verb < 0 || !isVerb(index.tokens[verb]!)) return [];
    const roles = readRoles(index, verb);
    if (state && roles.subjects.some((one) => heads.has(one)))
      return [{ step: 'negotiated', token, actors: [] }];
    if (!stepWords.talks.verbs.has(index.tokens[verb]!.lemma.toLowerCase())) return [];
    if (!roles.objects.includes(token) && index.relations[token] !== 'obl') return [];
    // "began discussions on the charter": the parser may hang the charter on the verb.
    const beside = dependents(index, verb, 'obl').some(
      (one) =>
        descendants(index, one).some((below) => heads.has(below)) &&
        prepositionsOf(index, one).some((mark) => stepWords.talks.about.has(mark)),
    );
    if (!isAbout && !beside) return [];
    return [{ step: 'negotiated', token: verb, actors: roles.subjects.filter((one) => !heads.has(one)) }];
  });
}

function isTalk(index: ClauseIndex, token: number): boolean {
  const lemma = index.tokens[token]!.lemma.toLowerCase();
  if (stepWords.talks.nouns.has(lemma)) return true;
  if (!stepWords.talks.processes.has(lemma)) return false;
  return dependents(index, token, 'amod', 'compound').some((one) =>
    stepWords.talks.modifiers.has(index.tokens[one]!.lemma.toLowerCase()),
  );
}

/**
 * Laws by which a state ratifies: "signed the law on ratification of the treaty", "passed a bill ratifying it". Whoever
 * passes the law takes the step; putting a bill before a chamber is none.
 */
export function findRatifyingLaws(index: ClauseIndex, heads: ReadonlySet<number>): StepPlace[] {
  return index.tokens.flatMap((word, token): StepPlace[] => {
    if (word.upos !== 'NOUN' || !stepWords.laws.nouns.has(word.lemma.toLowerCase())) return [];
    const verb = index.heads[token]!;
    if (verb < 0 || !isVerb(index.tokens[verb]!)) return [];
    if (!stepWords.laws.verbs.has(index.tokens[verb]!.lemma.toLowerCase())) return [];
    // "on ratification" may hang on the law or on the verb: what stands behind the verb and below it counts.
    const below = descendants(index, verb).filter((one) => one > verb && one !== token);
    const ratifies = below.some((one) => stepWords.laws.content.has(index.tokens[one]!.lemma.toLowerCase()));
    if (!ratifies || !below.some((one) => heads.has(one))) return [];
    const roles = readRoles(index, verb);
    return roles.objects.includes(token) ? [{ step: 'ratified', token: verb, actors: roles.subjects }] : [];
  });
}
