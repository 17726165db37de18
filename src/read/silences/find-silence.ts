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
  /** True for an answer refused ("would not say"), which is a claim of neither kind as well. */
  refused?: true;
}

/** The silence a word of the sentence reports, or null. */
export function findSilence(sentence: Sentence, token: number): SilenceCue | null {
  const word = sentence.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (isAside(sentence, token)) return null;
  if (word.upos === 'AUX' && lemma === 'have') return nothingToSay(sentence, token);
  if (word.upos === 'VERB') {
    if (lemma === 'have' || lemma === 'be') return yetTo(sentence, token) ?? nothingToSay(sentence, token);
    const refusal = refused(sentence, token, lemma);
    if (refusal !== null) return refusal;
    const left = unraised(sentence, token, lemma);
    if (left !== null) return left;
    if (isSilentVerb(sentence, token, lemma)) return silenceOf(sentence, token, token);
    if (silenceWords.failing.has(lemma)) return failedTo(sentence, token);
    if (saysNothing(sentence, token, lemma)) return saidNothing(sentence, token);
  }
  if (/^(?:ADJ|NOUN|VERB)$/.test(word.upos) && isQuiet(lemma, word.form))
    return quiet(sentence, token) ?? quietHeadline(sentence, token);
  if (isQuiet(lemma, word.form)) return quietHeadline(sentence, token);
  const asked = lemma === 'question' && evades(sentence, word.head);
  if (word.upos === 'NOUN' && (asked || silenceWords.nouns.has(lemma))) return noMention(sentence, token);
  if (word.upos === 'NOUN' && silenceWords.silenceNouns.has(lemma)) return ownSilence(sentence, token);
  return null;
}

/** "Not to mention the others", "to say nothing of the cost": words that add, and leave nothing unsaid. */
function isAside(sentence: Sentence, token: number): boolean {
  const around = sentence.tokens
    .slice(Math.max(0, token - 2), token + 3)
    .map(({ form }) => form.toLowerCase());
  const words = ` ${around.join(' ')} `;
  return words.includes(' not to mention ') || words.includes(' to say nothing of ');
}

/** "Would not say when", "won't comment", "declined to name them", "I do not comment on rumours": an answer refused. */
function refused(sentence: Sentence, verb: number, lemma: string): SilenceCue | null {
  const { tokens } = sentence;
  if (/^(?:decline|refuse)$/.test(lemma)) {
    const inner = childWith(sentence, verb, 'xcomp');
    if (inner < 0 || !silenceWords.refusable.has(tokens[inner]!.lemma) || isEither(sentence, inner))
      return null;
    const found = isNegated(sentence, verb) ? null : silenceOf(sentence, inner, verb);
    return found === null ? null : { ...found, refused: true };
  }
  if (!silenceWords.refusable.has(lemma) || !isNegated(sentence, verb) || isEither(sentence, verb))
    return null;
  const helps = childLists(sentence)[verb]!.filter((child) => tokens[child]!.deprel === 'aux');
  const source = sourceOfVerb(sentence, verb);
  const own = source !== null && source.token >= 0 && /^(?:i|we)$/i.test(tokens[source.token]!.form);
  const will = helps.some((child) => /^(?:would|will|wo)$/i.test(tokens[child]!.form));
  const never =
    own && lemma === 'comment' && helps.some((child) => /^(?:do|can|ca)$/i.test(tokens[child]!.form));
  // "It would not say so if …" supposes.
  if ((!will && !never) || tokens.some(({ form }) => /^if$/i.test(form))) return null;
  const found = silenceOf(sentence, verb, verb);
  return found === null ? null : { ...found, refused: true };
}

/** "Neither confirmed nor denied" is an answer of its own. */
function isEither(sentence: Sentence, verb: number): boolean {
  return childLists(sentence)[verb]!.some((child) =>
    /^(?:deny|confirm)$/.test(sentence.tokens[child]!.lemma),
  );
}

/** "Had nothing to share". */
function nothingToSay(sentence: Sentence, verb: number): SilenceCue | null {
  const object = childWith(sentence, verb, 'obj');
  if (object < 0 || sentence.tokens[object]!.form.toLowerCase() !== 'nothing') return null;
  const said = childWith(sentence, object, 'acl');
  // "Had nothing to say against it" agrees.
  if (sentence.tokens[said + 1]?.form === 'against') return null;
  if (said < 0 || !/^(?:say|share|add|report|announce|disclose)$/.test(sentence.tokens[said]!.lemma))
    return null;
  return silenceOf(sentence, said, verb);
}

/** "Lima ‖mum‖ on plan": a headline without its verb. */
function quietHeadline(sentence: Sentence, word: number): SilenceCue | null {
  const [before, behind] = [sentence.tokens[word - 1], sentence.tokens[word + 1]];
  if (word > 4 || before?.upos !== 'PROPN' || !silenceWords.quietPrepositions.has(behind?.form ?? ''))
    return null;
  return { token: word, who: word - 1, about: word + 2 < sentence.tokens.length ? word + 2 : -1 };
}

function evades(sentence: Sentence, verb: number): boolean {
  return verb >= 0 && silenceWords.evading.has(sentence.tokens[verb]!.lemma);
}

/** "Was not raised in the Peruvian statement": the noun whose makers left it out. */
function unraised(sentence: Sentence, verb: number, lemma: string): SilenceCue | null {
  if (!/^(?:mention|raise|address|include|report|cover)$/.test(lemma) || !isNegated(sentence, verb))
    return null;
  const topic = childWith(sentence, verb, 'nsubj:pass');
  if (topic < 0) return null;
  const place = childLists(sentence)[verb]!.find(
    (child) =>
      sentence.tokens[child]!.deprel.startsWith('obl') &&
      /^(?:in|by|during)$/.test(caseOf(sentence, child)) &&
      silenceWords.accounts.has(sentence.tokens[child]!.lemma),
  );
  if (place === undefined) return null;
  const between = childWith(sentence, place, 'nmod');
  const who = between >= 0 && caseOf(sentence, between) === 'between' ? between : place;
  return { token: verb, who, about: topic };
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
  // "Has not released its figures" is found at the verb.
  if (denied && silenceWords.negated.has(sentence.tokens[verb]!.lemma)) return null;
  const avoided =
    verb >= 0 &&
    deprel === 'obj' &&
    (evades(sentence, verb) || silenceWords.avoiding.has(sentence.tokens[verb]!.lemma.toLowerCase()));
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
