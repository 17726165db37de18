import type { Sentence } from '../../language/sentence.ts';
import { headOfWords, isCapitalised } from './head-of-words.ts';
import { isFieldWord, organEndingAt } from './organ-words.ts';
import type { OrganSlot } from './slot.ts';

/** Organs of states: the head noun, the field before it ("Unification Ministry") and after it ("Ministry of Foreign Affairs"). */
export function findOrganSlots(sentence: Sentence, covered: readonly boolean[]): OrganSlot[] {
  const slots: OrganSlot[] = [];
  for (let last = sentence.tokens.length - 1; last >= 0; last--) {
    if (covered[last]) continue;
    const organ = organEndingAt(sentence, last);
    if (organ === null) continue;
    let first = organ.first;
    const media = organ.subkind === 'media';
    while (!media && first > 0 && !covered[first - 1] && isField(sentence, first - 1, last)) first--;
    const end =
      organ.organ === 'ministry' || organ.organ === 'department' ? fieldEnd(sentence, last, covered) : last;
    slots.push({ type: 'organ', first, last: end, token: headOfWords(sentence, first, end), organ });
    last = first;
  }
  return slots.reverse();
}

function isField(sentence: Sentence, index: number, organ: number): boolean {
  const token = sentence.tokens[index]!;
  if (token.upos === 'DET' || token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'VERB')
    return false;
  if (token.form.startsWith("'") || token.form.startsWith('’') || token.upos === 'PRON') return false;
  const before = token.head > index && token.head <= organ;
  return (
    (isCapitalised(token.form) && index > 0 && before) ||
    isFieldWord(token.lemma) ||
    (token.deprel === 'compound' && before && token.upos === 'NOUN')
  );
}

/** The last word of "Ministry of Foreign Affairs and Trade": capitalised words after `of` or `for`. */
function fieldEnd(sentence: Sentence, organ: number, covered: readonly boolean[]): number {
  const preposition = sentence.tokens[organ + 1]?.form.toLowerCase();
  if (preposition !== 'of' && preposition !== 'for') return organ;
  let at = organ + 1;
  let end = organ;
  while (sentence.tokens[at + 1] !== undefined) {
    const next = sentence.tokens[at + 1]!;
    if (covered[at + 1]) break;
    if (isCapitalised(next.form) && next.upos !== 'PRON') end = at + 1;
    else if (!/^(?:and|&|of)$/.test(next.form) || !isCapitalised(sentence.tokens[at + 2]?.form ?? '')) break;
    at++;
  }
  return end;
}
