import type { Sentence } from '../../language/sentence.ts';
import { sourceOfVerb } from '../claims/cue-source.ts';
import { isNegated } from '../claims/cue-words.ts';
import { caseOf, childLists, childWith } from '../mentions/child-lists.ts';
import { silenceWords } from './silence-words.ts';

/** A silence in the tree: the word that says so, who kept it, what about (-1: not said), all as words of the sentence. */
export interface SilenceCue {
  token: number;
  who: number;
  about: number;
}

/** The silence a word of the sentence reports, or null. */
export function findSilence(sentence: Sentence, token: number): SilenceCue | null {
  const word = sentence.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'VERB') {
    if (lemma === 'have' || lemma === 'be') return yetTo(sentence, token);
    if (isSilentVerb(sentence, token, lemma)) return silenceOf(sentence, token, token);
    if (silenceWords.failing.has(lemma)) return failedTo(sentence, token);
    if (saysNothing(sentence, token, lemma)) return saidNothing(sentence, token);
  }
  if (/^(?:ADJ|NOUN|VERB)$/.test(word.upos) && isQuiet(lemma, word.form)) return quiet(sentence, token);
  if (word.upos === 'NOUN' && silenceWords.nouns.has(lemma)) return noMention(sentence, token);
  if (word.upos === 'NOUN' && silenceWords.silenceNouns.has(lemma)) return ownSilence(sentence, token);
  return null;
}

function isSilentVerb(sentence: Sentence, verb: number, lemma: string): boolean {
  if (silenceWords.verbalNegative.has(lemma) && /^VB[DNP Z]?$/.test(sentence.tokens[verb]!.xpos))
    return (
      lemma === 'omit' &&
      // "omitted any mention of X" is found at the noun.
      !silenceWords.nouns.has(sentence.tokens[childWith(sentence, verb, 'obj')]?.lemma.toLowerCase() ?? '')
    );
  if (!silenceWords.negated.has(lemma)) return false;
  // "without mentioning X"
  if (
    sentence.tokens[verb]!.xpos === 'VBG' &&
    childLists(sentence)[verb]!.some((child) => isWithout(sentence, child))
  )
    return true;
  if (!isNegated(sentence, verb)) return false;
  // "neither confirmed nor denied" is an answer of its own.
  if (
    lemma === 'confirm' &&
    childLists(sentence)[verb]!.some((child) => sentence.tokens[child]!.lemma === 'deny')
  )
    return false;
  // "will not comment", "does not say" are no silence about one thing at one time; "did not", "has not" are.
  return !childLists(sentence)[verb]!.some((child) => {
    const { deprel, form, xpos } = sentence.tokens[child]!;
    return (
      deprel === 'aux' &&
      (xpos === 'MD' || (silenceWords.habits.has(form.toLowerCase()) && form.toLowerCase() !== 'did'))
    );
  });
}

function isWithout(sentence: Sentence, token: number): boolean {
  const { form, deprel } = sentence.tokens[token]!;
  return form.toLowerCase() === 'without' && /^(?:mark|case)$/.test(deprel);
}

/** "said nothing about X". */
export function saysNothing(sentence: Sentence, verb: number, lemma: string): boolean {
  const object = childWith(sentence, verb, 'obj');
  const word = object < 0 ? '' : sentence.tokens[object]!.lemma.toLowerCase();
  if (!silenceWords.nothing.has(word) || !silenceWords.negated.has(lemma)) return false;
  // "said little wheat was left" is speech.
  return childWith(sentence, verb, 'ccomp') < 0 && !isNegated(sentence, verb);
}

function saidNothing(sentence: Sentence, verb: number): SilenceCue | null {
  const source = sourceOfVerb(sentence, verb);
  if (source === null || source.token < 0) return null;
  const below = [verb, childWith(sentence, verb, 'obj')].flatMap((at) => childLists(sentence)[at]!);
  const about = below.find(
    (child) =>
      /^(?:obl|nmod)$/.test(sentence.tokens[child]!.deprel) &&
      silenceWords.quietPrepositions.has(caseOf(sentence, child)),
  );
  return { token: verb, who: source.token, about: about ?? -1 };
}

/** "has yet to comment on X". */
function yetTo(sentence: Sentence, verb: number): SilenceCue | null {
  const yet = childLists(sentence)[verb]!.some(
    (child) => sentence.tokens[child]!.form.toLowerCase() === 'yet',
  );
  const inner = childWith(sentence, verb, 'xcomp', 'advcl', 'ccomp');
  if (inner < 0) return null;
  const nearYet = yet || sentence.tokens.slice(verb, inner).some(({ form }) => form.toLowerCase() === 'yet');
  return nearYet && silenceWords.yet.has(sentence.tokens[inner]!.lemma)
    ? silenceOf(sentence, inner, verb)
    : null;
}

/** "failed to mention X". */
function failedTo(sentence: Sentence, verb: number): SilenceCue | null {
  const inner = childWith(sentence, verb, 'xcomp');
  if (
    inner < 0 ||
    !silenceWords.negated.has(sentence.tokens[inner]!.lemma) ||
    sentence.tokens[inner]!.upos !== 'VERB'
  )
    return null;
  // A refusal to comment is an answer avoided, which the claims hold.
  if (/^(?:decline|refuse)$/.test(sentence.tokens[verb]!.lemma)) return null;
  return silenceOf(sentence, inner, verb);
}

function silenceOf(sentence: Sentence, spoken: number, governor: number): SilenceCue | null {
  const source = sourceOfVerb(sentence, governor);
  if (source === null || source.token < 0) return null;
  return { token: spoken, who: source.token, about: topicOf(sentence, spoken) };
}

/** What a verb of speech is about: object, clause, or the noun after a preposition. */
function topicOf(sentence: Sentence, verb: number): number {
  const direct = childWith(sentence, verb, 'obj', 'ccomp');
  if (direct >= 0) return direct;
  const asked = childLists(sentence)[verb]!.some((child) =>
    silenceWords.requests.has(sentence.tokens[child]!.lemma.toLowerCase()),
  );
  if (asked) return -1;
  const phrase = childLists(sentence)[verb]!.find(
    (child) =>
      sentence.tokens[child]!.deprel === 'obl' &&
      /^(?:on|about|to|of|regarding|concerning)$/.test(caseOf(sentence, child)),
  );
  return phrase ?? -1;
}

function isQuiet(lemma: string, form: string): boolean {
  return silenceWords.quiet.has(lemma) || silenceWords.quiet.has(form.toLowerCase());
}

/** "remained silent on X". */
function quiet(sentence: Sentence, adjective: number): SilenceCue | null {
  const { head, deprel } = sentence.tokens[adjective]!;
  const keeper =
    /^(?:xcomp|obj)$/.test(deprel) && head >= 0 && silenceWords.keeping.has(sentence.tokens[head]!.lemma)
      ? head
      : childWith(sentence, adjective, 'cop') >= 0
        ? adjective
        : -1;
  if (keeper < 0 || isNegated(sentence, keeper)) return null;
  const source = sourceOfVerb(sentence, keeper);
  if (source === null || source.token < 0) return null;
  const about = [adjective, keeper].flatMap((at) =>
    childLists(sentence)[at]!.filter(
      (child) =>
        sentence.tokens[child]!.deprel === 'obl' &&
        silenceWords.quietPrepositions.has(caseOf(sentence, child)),
    ),
  );
  return { token: adjective, who: source.token, about: about[0] ?? -1 };
}

/** "made no mention of X", "there was no comment from Y", "no word from Y on X". */
function noMention(sentence: Sentence, noun: number): SilenceCue | null {
  const children = childLists(sentence)[noun]!;
  const none = children.some((child) => /^(?:no|without)$/i.test(sentence.tokens[child]!.form));
  const { head, deprel } = sentence.tokens[noun]!;
  const verb = head >= 0 && /^(?:obj|nsubj|nsubj:pass|obl|conj)$/.test(deprel) ? head : -1;
  const denied =
    verb >= 0 && isNegated(sentence, verb) && silenceWords.nounVerbs.has(sentence.tokens[verb]!.lemma);
  const avoided =
    verb >= 0 && deprel === 'obj' && silenceWords.avoiding.has(sentence.tokens[verb]!.lemma.toLowerCase());
  if (!none && !denied && !avoided) return null;
  const below = (prepositions: RegExp, from: readonly number[]) =>
    from.find(
      (child) =>
        /^(?:nmod|obl)/.test(sentence.tokens[child]!.deprel) && prepositions.test(caseOf(sentence, child)),
    );
  const around = verb >= 0 ? [...children, ...childLists(sentence)[verb]!] : children;
  const about = below(/^(?:of|on|about|to|regarding|over|for)$/, around) ?? -1;
  const from = below(/^(?:from|by|in)$/, around);
  if (from !== undefined) return { token: noun, who: from, about };
  if (verb < 0 || deprel !== 'obj') return null;
  const source = sourceOfVerb(sentence, verb);
  const said = avoided || silenceWords.nounVerbs.has(sentence.tokens[verb]!.lemma);
  return source === null || source.token < 0 || !said ? null : { token: noun, who: source.token, about };
}

/** "Iran's silence on X". */
function ownSilence(sentence: Sentence, noun: number): SilenceCue | null {
  const who = childWith(sentence, noun, 'nmod:poss');
  if (who < 0) return null;
  const about = childLists(sentence)[noun]!.find(
    (child) =>
      sentence.tokens[child]!.deprel === 'nmod' &&
      silenceWords.quietPrepositions.has(caseOf(sentence, child)),
  );
  return about === undefined ? null : { token: noun, who, about };
}
