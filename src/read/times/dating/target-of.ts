import type { Sentence } from '../../../language/sentence.ts';
import { baseRelation } from '../../../language/walk-tree.ts';
import { isPredicate } from '../tense.ts';
import { backgroundMarkers, timeNouns } from './dating-words.ts';

/** The word a time dates, and how it is put. */
export interface TimeTarget {
  /** Index of the word dated; -1 when the time heads its sentence. */
  token: number;
  /** The preposition before the time, lower case; '' without one. */
  preposition: string;
}

const MOST_STEPS = 8;

/**
 * The word a time with head `token` dates. A time that hangs on a name ("to Pyongyang ‖in June‖") dates what the name
 * hangs on, one joined to another time what that one dates; a number before a noun ("the ‖1961‖ treaty") dates that
 * noun alone.
 */
export function targetOf(sentence: Sentence, token: number): TimeTarget {
  const preposition = prepositionOf(sentence, token);
  let at = token;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const word = sentence.tokens[at];
    if (word === undefined || word.head < 0) return { token: -1, preposition };
    const relation = baseRelation(word.deprel);
    if (at === token && relation === 'nsubj') {
      // "His visit to Rome ‖in May‖ calmed them": not a subject, whatever the tree says.
      const left = nounBeforePreposition(sentence, token);
      if (left >= 0) {
        if (sentence.tokens[left]!.upos !== 'PROPN') return { token: left, preposition: 'in' };
        at = left;
        continue;
      }
    }
    // Joined to another time, or ("by the king and the emir ‖in May‖") to another name.
    const joined =
      relation === 'conj' && !isPredicate(sentence, word.head) && (at === token || word.upos === 'PROPN');
    const behindName =
      /^(?:nmod|obl|advmod|appos|dep)$/.test(relation) &&
      preposition !== 'of' &&
      isName(sentence, word.head, token);
    // "A ‖2025‖ party congress": part of a compound that dates the whole of it.
    const inCompound = baseRelation(sentence.tokens[word.head]!.deprel) === 'compound';
    // "For the first time ‖in 2024‖".
    const inTime = relation === 'nmod' && timeNouns.has(sentence.tokens[word.head]!.lemma.toLowerCase());
    if (!joined && !behindName && !inCompound && !inTime) {
      const dated = joinedVerbBefore(sentence, word.head, token);
      return { token: backgroundNoun(sentence, dated, token) ?? dated, preposition };
    }
    at = word.head;
  }
  return { token: -1, preposition };
}

/**
 * "A struck B on Monday, and C shelled D ‖on Friday‖": of clauses with subjects of their own a time behind the second
 * dates the second, whatever the tree hangs it on.
 */
function joinedVerbBefore(sentence: Sentence, verb: number, token: number): number {
  if (token < verb || !isPredicate(sentence, verb)) return verb;
  const joined = sentence.tokens.findLastIndex(
    (word, index) =>
      index > verb &&
      index < token &&
      word.head === verb &&
      baseRelation(word.deprel) === 'conj' &&
      isPredicate(sentence, index) &&
      sentence.tokens.some((child) => child.head === index && baseRelation(child.deprel) === 'nsubj'),
  );
  return joined < 0 ? verb : joined;
}

/** The noun before the preposition that stands right before a time; -1 without one. */
function nounBeforePreposition(sentence: Sentence, token: number): number {
  const preposition = sentence.tokens[token - 1];
  const noun = sentence.tokens[token - 2];
  const fits = preposition?.xpos === 'IN' && (noun?.upos === 'PROPN' || noun?.upos === 'NOUN');
  return fits ? token - 2 : -1;
}

/** A proper name before the time. */
function isName(sentence: Sentence, index: number, token: number): boolean {
  const word = sentence.tokens[index]!;
  return index < token && word.head >= 0 && word.upos === 'PROPN' && !isPredicate(sentence, index);
}

/**
 * "Imposed after its annexation of the island ‖in 2014‖": a time at the end of a phrase of cause or background
 * dates the noun of that phrase, whatever the tree hangs it on.
 */
function backgroundNoun(sentence: Sentence, verb: number, token: number): number | null {
  if (!isPredicate(sentence, verb) || token < verb) return null;
  const left = sentence.tokens.findIndex((word) => word.head === token && word.deprel === 'case');
  let at = (left < 0 ? token : left) - 1;
  let nearest: number | null = null;
  for (let steps = 0; steps < MOST_STEPS && at > verb; steps += 1) {
    const word = sentence.tokens[at]!;
    if (timeNouns.has(word.lemma.toLowerCase())) return null;
    if (word.upos === 'NOUN') nearest ??= at;
    if (
      sentence.tokens.some(
        (child) =>
          child.head === at && child.deprel === 'case' && backgroundMarkers.has(child.form.toLowerCase()),
      )
    ) {
      return nearest;
    }
    if (!/^(?:nmod|conj|flat|compound|appos|case)$/.test(baseRelation(word.deprel)) || word.head < 0)
      return null;
    at = word.head;
  }
  return null;
}

function prepositionOf(sentence: Sentence, token: number): string {
  const marker = sentence.tokens.find(
    (word) => word.head === token && (word.deprel === 'case' || word.deprel === 'mark'),
  );
  return marker?.form.toLowerCase() ?? '';
}
