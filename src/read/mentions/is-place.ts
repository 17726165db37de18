import type { Sentence } from '../../language/sentence.ts';
import { caseOf } from './child-lists.ts';
import { placeCues } from './place-cues.ts';

/**
 * True when a capital or seat is where something happens ("in Pyongyang", "a visit to Minsk", "Minsk, Belarus"),
 * false when it acts for its state ("Pyongyang denied", "Moscow's ally", "ties with Beijing").
 */
export function isPlace(sentence: Sentence, first: number, last: number, token: number): boolean {
  const word = sentence.tokens[token]!;
  if (word.deprel === 'conj' && word.head < token && caseOf(sentence, token) === '')
    return isPlace(sentence, word.head, word.head, word.head);
  const next = sentence.tokens[last + 1];
  const afterNext = sentence.tokens[last + 2];
  const preposition =
    caseOf(sentence, token) ||
    (sentence.tokens[first - 1]?.upos === 'ADP' ? sentence.tokens[first - 1]!.form.toLowerCase() : '');
  const governor = sentence.tokens[word.head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  if (/^['’]s?$/.test(next?.form ?? ''))
    return placeCues.heads.has(afterNext?.lemma.toLowerCase() ?? '') && placeCues.heads.has(lemma);
  if (placeCues.prepositions.has(preposition)) return true;
  if (preposition === 'to' || preposition === 'from' || preposition === 'for')
    return placeCues.motion.has(lemma) || motionAbove(sentence, token);
  if (preposition === 'of') return placeCues.heads.has(lemma);
  if (preposition !== '') return false;
  if (word.deprel === 'compound' || word.deprel === 'nmod:desc')
    return placeCues.heads.has(lemma) && !/^(?:time|visit|trip|office|bureau)$/.test(lemma)
      ? true
      : lemma === 'correspondent';
  if (word.deprel === 'obj') return placeCues.objects.has(lemma);
  if (word.deprel.startsWith('obl')) return true;
  // "Minsk, Belarus" and the place line "MOSCOW, Nov. 9".
  if (next?.form === ',' && afterNext?.upos === 'PROPN' && !word.deprel.startsWith('nsubj')) return true;
  return (
    word.deprel === 'appos' ||
    word.deprel === 'list' ||
    (word.deprel === 'root' && sentence.kind !== 'heading')
  );
}

/** A motion verb up to two steps above: "made a trip from Seoul to Beijing". */
function motionAbove(sentence: Sentence, token: number): boolean {
  let at = sentence.tokens[token]!.head;
  for (let step = 0; step < 2 && at >= 0; step++) {
    const word = sentence.tokens[at]!;
    if (placeCues.motion.has(word.lemma.toLowerCase())) return true;
    at = word.head;
  }
  return false;
}
