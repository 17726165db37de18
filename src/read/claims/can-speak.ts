import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { childLists } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { nameCues } from '../mentions/name-cues.ts';
import { isMediaNoun, isStateNoun, organEndingAt } from '../mentions/organ-words.ts';
import { isRelative } from '../mentions/pronoun-words.ts';
import { relativeNoun, resolveActors } from '../mentions/resolve-actors.ts';
import { titleAt } from '../mentions/title-words.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { claimLimits } from './claim-limits.ts';
import { markOf } from './clause-content.ts';
import type { Content } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { isNegated } from './cue-words.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** A noun or pronoun, no reflexive. */
export function isNominal(tree: Sentence, token: number): boolean {
  const { upos, form } = tree.tokens[token]!;
  return !/^(?:VERB|ADV|PUNCT|AUX)$/.test(upos) && !/sel(?:f|ves)$/i.test(form);
}

/** True when what is said is a lone pronoun or day: "calling him", "said Monday". */
export function isBareWord(tree: Sentence, { start, end, head }: Content): boolean {
  const word = tree.tokens[head]!;
  const bare = word.upos === 'PRON' || nameCues.notNames.has(word.form.toLowerCase());
  return bare && word.start === start && word.end === end;
}

/**
 * "would say", "will not threaten": nobody has said it yet; "could not
 * confirm" is an answer avoided.
 */
export function isUnspoken(tree: Sentence, verb: number): boolean {
  if (isIrreal(tree, verb))
    return !(isNegated(tree, verb) && cueLexicon.answering.has(tree.tokens[verb]!.lemma));
  // "will meet to announce that …"
  const { xpos, deprel, head } = tree.tokens[verb]!;
  return xpos === 'VB' && /^(?:advcl|xcomp)$/.test(deprel) && head >= 0 && isIrreal(tree, head);
}

/** "offered to convey", "wants to announce": what is offered, wanted or planned has not been said. */
export function isOnlyMeant(tree: Sentence, verb: number): boolean {
  const { xpos, deprel, head } = tree.tokens[verb]!;
  if (xpos !== 'VB' || deprel !== 'xcomp' || head < 0 || markOf(tree, verb) !== 'to') return false;
  const lemma = tree.tokens[head]!.lemma.toLowerCase();
  return cueLexicon.wishes.has(lemma) || cueLexicon.framesOf(lemma)?.has('infinitive') === true;
}

function isIrreal(tree: Sentence, verb: number): boolean {
  return childLists(tree)[verb]!.some((child) => {
    const { deprel, form } = tree.tokens[child]!;
    return deprel === 'aux' && claimLimits.irreal.has(form.toLowerCase());
  });
}

/**
 * True for a source that can say something: an actor, a pronoun for people, a noun for people, an institution or a text; with
 * a verb that is `surely` one of speech any noun. */
export function canSpeak(draft: Read, sentence: number, token: number, surely = false): boolean {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  // "Article 6", "Article II" is a place in a text.
  if (claimLimits.unspeaking.has(lemma))
    return /^NNP?$/.test(word.xpos) && lemma === 'article' && !isNumbered(tree, token);
  if (mentionsAtToken(draft.mentions, sentence, token).length > 0) return true;
  // "said on Monday": a day is a proper noun, but says nothing.
  if (word.upos === 'PROPN') return !nameCues.notNames.has(word.form.toLowerCase());
  if (word.upos === 'PRON') {
    const noun = isRelative(word.form) ? relativeNoun(tree, token) : -1;
    if (noun >= 0 && noun !== token) return canSpeak(draft, sentence, noun, surely);
    return claimLimits.persons.has(lemma) || resolveActors(draft, sentence, token).length > 0;
  }
  return (
    surely ||
    claimLimits.isSpeakerNoun(lemma) ||
    titleAt(tree, token) !== null ||
    organEndingAt(tree, token) !== null ||
    isMediaNoun(lemma) ||
    isStateNoun(lemma) ||
    cueLexicon.documents.has(lemma) ||
    resolveActors(draft, sentence, token).some(({ kind }) => kind === 'person' || kind === 'outlet')
  );
}

function isNumbered(tree: Sentence, token: number): boolean {
  return /^(?:\d+|[IVX]+)$/.test(tree.tokens[token + 1]?.form ?? '');
}

/** Where the quotation starts that a verb stands in, -1 outside any. */
export function quotationAround(
  draft: Read,
  sentence: number,
  verb: number,
  quotations: readonly Span[],
): number {
  const { start } = draft.sentences[sentence]!.tokens[verb]!;
  const quotation = quotations[firstQuotationAfter(quotations, start)];
  return quotation !== undefined && quotation.start <= start ? quotation.start : -1;
}

/** Inside a quotation only a named actor makes a claim of its own; "I think" there is part of what is quoted. */
export function isReporter(draft: Read, sentence: number, source: number): boolean {
  return mentionsAtToken(draft.mentions, sentence, source).some(
    ({ form, kind }) => form !== 'pronoun' && kind !== 'place',
  );
}
