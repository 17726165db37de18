import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { cueLexicon, type VerbFrame } from './cue-lexicon.ts';
import { phraseWords, trimWords } from './phrase-span.ts';

/** The clause said: a complement, or what follows a colon. */
export function clauseBelow(
  sentence: Sentence,
  verb: number,
  source: number,
): (Span & { head: number }) | null {
  const children = childLists(sentence)[verb]!;
  const { tokens } = sentence;
  const told = childWith(sentence, verb, 'obj');
  // "underscored the need for X, whose summit Y will host": an object is what was said, unless it is who was told.
  const full = told > verb && !cueLexicon.addressed.has(tokens[verb]!.lemma);
  const complement =
    children.find(
      (child) =>
        tokens[child]!.deprel === 'ccomp' &&
        child !== source &&
        isClause(sentence, child) &&
        // "told reporters after ministers had met"
        !/^(?:after|before|when|while|since|until|although|though|because)$/.test(markOf(sentence, child)),
    ) ??
    children.find(
      (child) =>
        child > verb &&
        tokens[child]!.deprel === 'parataxis' &&
        followsPause(sentence, child, full ? /^(?:[:"“]|''|``)$/ : /^(?:[:,"“]|''|``)$/),
    ) ??
    children.find(
      (child) =>
        child > verb &&
        tokens[child]!.deprel === 'xcomp' &&
        tokens[child]!.xpos !== 'VB' &&
        childWith(sentence, child, 'nsubj') >= 0,
    );
  if (complement === undefined) return null;
  const words = phraseWords(sentence, complement);
  const that = childWith(sentence, complement, 'mark');
  // "…, however, that": what stands before the conjunction belongs to the verb.
  const opens = /^(?:that|whether|if)$/i.test(sentence.tokens[that]?.form ?? '');
  if (opens && that > words.first && that > verb && that < complement) words.first = that;
  // An inverted verb can stand inside its own complement's words; take the side with the complement's head.
  const before = childWith(sentence, complement, 'nsubj', 'nsubj:pass');
  // "said Peru and Chile will sign": the clause's subject misread as the verb's object.
  const object = childWith(sentence, verb, 'obj');
  const core =
    cueLexicon.core.has(sentence.tokens[verb]!.lemma) &&
    !cueLexicon.addressed.has(sentence.tokens[verb]!.lemma);
  if (core && object > verb && object < complement && before < 0)
    words.first = phraseWords(sentence, object).first;
  const { deprel, head } = sentence.tokens[verb]!;
  const split =
    deprel === 'parataxis' &&
    head < verb &&
    complement > verb &&
    /^(?:NOUN|PROPN|PRON)$/.test(sentence.tokens[head]!.upos);
  const paused = [words.first - 1, words.first].some((at) => sentence.tokens[at]?.form === ',');
  if (split && paused)
    return spanOr(
      sentence,
      phraseWords(sentence, head, (child) => child === verb).first,
      words.last,
      complement,
    );
  // "The port, the ministry said, will close": the words on both sides belong together.
  if (before >= 0 && before < verb && complement > verb)
    return spanOr(sentence, words.first, words.last, complement);
  if (words.first < verb && words.last > verb) {
    if (complement < verb)
      return spanOr(sentence, words.first, Math.min(verb, source < 0 ? verb : source) - 1, complement);
    return spanOr(sentence, verb + 1, words.last, complement);
  }
  return spanOr(sentence, words.first, words.last, complement);
}

/**
 * A clause the tree hung elsewhere: "said on Sunday that …" under the day, "asked the envoy whether …" under the envoy. From its first word to the end of all that hangs on the verb.
 */
export function strayClause(
  sentence: Sentence,
  verb: number,
  lemma: string,
): (Span & { head: number }) | null {
  const { last } = phraseWords(sentence, verb);
  for (let at = verb + 1; at < Math.min(last, verb + 25); at++) {
    const { form, upos, deprel } = sentence.tokens[at]!;
    const word = form.toLowerCase();
    const opens =
      word === 'that'
        ? deprel !== 'det' &&
          upos !== 'DET' &&
          // "informed his counterpart that works …": after who is told nothing else can follow
          (cueLexicon.addressed.has(lemma) || !/^(?:VERB|AUX)$/.test(sentence.tokens[at + 1]?.upos ?? ''))
        : word === 'whether' || (word === 'if' && cueLexicon.inquiring.has(lemma));
    if (opens && at < last - 1) return spanOr(sentence, at, last, Math.max(sentence.tokens[at]!.head, at));
    if (upos === 'VERB' || upos === 'AUX' || form === ',') break;
  }
  return null;
}

/** "saying a law …": a clause read as an object. */
export function strayObject(
  sentence: Sentence,
  verb: number,
  lemma: string,
  frame: VerbFrame,
): (Span & { head: number }) | null {
  const object = childWith(sentence, verb, 'obj');
  // "told the Post she thinks …": the clause hung on the one told.
  if (object > verb && cueLexicon.addressed.has(lemma)) {
    const clause = childLists(sentence)[object]!.find(
      (child) =>
        /^(?:acl:relcl|ccomp|acl)$/.test(sentence.tokens[child]!.deprel) &&
        childWith(sentence, child, 'nsubj') >= 0,
    );
    const words = clause === undefined ? null : phraseWords(sentence, clause);
    if (words !== null && !/^(?:who|which|that|whose|whom)$/i.test(sentence.tokens[words.first]!.form))
      return spanOr(sentence, words.first, words.last, clause!);
  }
  if (frame.stance === 'expects' || frame.stance === 'demands') return null;
  if (object < verb || cueLexicon.addressed.has(lemma) || cueLexicon.framesOf(lemma)?.has('object'))
    return null;
  const words = phraseWords(sentence, object);
  const more = childWith(sentence, verb, 'xcomp') > object;
  return (words.last - words.first > 2 && cueLexicon.core.has(lemma)) || more
    ? spanOr(sentence, words.first, phraseWords(sentence, verb).last, object)
    : null;
}

/** False for a bare noun phrase outside quotation marks, which a misread tree may hang there. */
function isClause(sentence: Sentence, head: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(sentence.tokens[head]!.upos)) return true;
  if (childWith(sentence, head, 'nsubj', 'cop', 'mark', 'aux', 'expl') >= 0) return true;
  const { first } = phraseWords(sentence, head);
  return [first, first - 1].some((at) => /^["“]$|^``$|^''$/.test(sentence.tokens[at]?.form ?? ''));
}

function followsPause(sentence: Sentence, child: number, pauses: RegExp): boolean {
  const { first } = phraseWords(sentence, child);
  return [first - 1, first].some((index) => pauses.test(sentence.tokens[index]?.form ?? ''));
}

/** "…, the ministry said" and "as the ministry said, …": the clause that the verb interrupts or follows. */
export function clauseAbove(sentence: Sentence, verb: number): (Span & { head: number }) | null {
  const word = sentence.tokens[verb]!;
  const as = word.deprel === 'advcl' && markOf(sentence, verb) === 'as';
  if (word.head < 0 || !(word.deprel === 'parataxis' || as)) return null;
  if (word.deprel === 'parataxis' && childWith(sentence, verb, 'nsubj', 'obj') < 0) return null;
  const own = phraseWords(sentence, verb, (child) => sentence.tokens[child]!.deprel === 'conj');
  // An inserted "the ministry said" is short and has no object of its own; "said X, who …" may be long.
  const object = childWith(sentence, verb, 'obj') >= 0 && childWith(sentence, verb, 'nsubj') >= 0;
  if ((own.last - own.first > 16 && own.first < verb) || (object && sentence.tokens[verb]!.lemma !== 'put'))
    return null;
  const whole = phraseWords(sentence, word.head, (child) => child === verb);
  if (own.first > word.head && own.last >= whole.last)
    return spanOr(sentence, whole.first, own.first - 1, word.head);
  if (own.first <= whole.first + 2) return spanOr(sentence, own.last + 1, whole.last, word.head);
  return spanOr(sentence, whole.first, whole.last, word.head);
}

function spanOr(
  sentence: Sentence,
  first: number,
  last: number,
  head: number,
): (Span & { head: number }) | null {
  const span = first > last ? null : trimWords(sentence, first, last);
  return span === null ? null : { ...span, head };
}

/** The subordinating word of a clause in lower case, '' when it has none. */
export function markOf(sentence: Sentence, token: number): string {
  const mark = childWith(sentence, token, 'mark');
  return mark < 0 ? '' : sentence.tokens[mark]!.form.toLowerCase();
}
