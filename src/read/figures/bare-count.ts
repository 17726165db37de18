import type { Sentence } from '../../language/sentence.ts';
import { baseRelation, childrenOf } from '../../language/walk-tree.ts';
import { anyWord } from '../times/word-pattern.ts';
import { figureWords } from './figure-words.ts';
import { isCounted } from './measure-heads.ts';
import type { PlacedAmount } from './place-amount.ts';

const tallyVerbs = new Set(figureWords.tallyVerbs);
const strong = /^-(?<word>strong|member|man|person)\s/i;
const numbering = /(?<![\p{L}])number(?:s|ed|ing)?\s+$/iu;
const ofThem = /^\s+of\s+(?:them|which|whom|these|those)(?![\p{L}])/iu;
const tally = new RegExp(
  `^\\s+(?:${anyWord(['the number', 'the total', 'the tally', 'the toll'])})\\s`,
  'iu',
);

/**
 * A count whose number has no noun right behind it, with what it counts: "a 3,000-strong ‖force‖", "a ‖force‖ of 2,500",
 * "the ‖garrison‖, which numbers 900", "brings to 212 the number of ‖ships‖", "24 ‖jets‖, six of which", "the first six".
 * Null for all others. `counted` is what the sentence counted last.
 */
export function placeBareCount(
  amount: PlacedAmount,
  tree: Sentence,
  text: string,
  counted: PlacedAmount | null,
): PlacedAmount | null {
  if (amount.kind !== 'count' || amount.unit !== '') return null;
  const behind = text.slice(amount.end, amount.end + 40);
  const before = text.slice(Math.max(0, amount.start - 24), amount.start);
  const joined = strong.exec(behind);
  if (joined !== null) return placeBody(amount, tree, joined.groups!.word!.toLowerCase() !== 'strong');
  if (numbering.test(before)) {
    const body = nounBefore(tree, amount.start, ({ lemma }) => figureWords.bodyUnits[lemma] !== undefined);
    return body < 0 ? null : { ...amount, measure: body, noun: body, unit: unitOfBody(tree, body, 'people') };
  }
  if (tally.test(behind) && tallyVerbs.has(tree.tokens[amount.governor]?.lemma ?? '')) {
    const total = tree.tokens.findIndex(({ start, upos }) => start >= amount.end && upos === 'NOUN');
    const noun = childrenOf(tree, total, 'nmod').find((index) => isCounted(tree.tokens[index]!));
    return noun === undefined ? null : { ...amount, noun, measure: noun, direction: amount.direction };
  }
  if (amount.noun >= 0) return null;
  const above = tree.tokens[amount.measure];
  if (amount.preposition === 'of' && above !== undefined && figureWords.bodyUnits[above.lemma] !== undefined)
    return { ...amount, noun: amount.measure, unit: figureWords.bodyUnits[above.lemma]! };
  const top = tree.tokens[amount.token]!;
  const stands = /^(?:nsubj|obj|conj|root)$/.test(baseRelation(top.deprel)) && amount.value > 1;
  if (ofThem.test(behind) && counted !== null) return borrow(amount, counted.noun, counted.measure);
  // "Of the 80 hostages, ‖30‖ were freed"; "… and ‖1,720‖ had been sent home".
  const opened = /^of\s/i.test(text.slice(tree.start, tree.start + 3));
  const subject = top.deprel.startsWith('nsubj') && top.upos === 'NUM' && !amount.spelled;
  if (stands && counted !== null && (opened || subject)) return borrow(amount, counted.noun, counted.measure);
  // "The purchase of howitzers: the ‖first six‖ were delivered".
  if (stands && /(?<![\p{L}])(?:first|last|remaining)\s+$/iu.test(before)) {
    const noun = nounBefore(tree, amount.start, (word) => word.xpos === 'NNS' && isCounted(word));
    return noun < 0 ? null : borrow(amount, noun, noun);
  }
  return null;
}

function borrow(amount: PlacedAmount, noun: number, measure: number): PlacedAmount | null {
  return noun < 0 ? null : { ...amount, noun, measure };
}

/** "40-member ‖delegation‖": the noun that the joined word describes. */
function placeBody(amount: PlacedAmount, tree: Sentence, members: boolean): PlacedAmount | null {
  const from = tree.tokens.findIndex(({ start }) => start >= amount.end);
  for (let at = from; at >= 0 && at < Math.min(from + 7, tree.tokens.length); at += 1) {
    if (tree.tokens[at]!.upos !== 'NOUN' || /^(?:strong|member|man|person)$/i.test(tree.tokens[at]!.form))
      continue;
    if (tree.tokens[at]!.deprel === 'compound') continue;
    return { ...amount, noun: at, measure: at, unit: members ? 'members' : unitOfBody(tree, at, 'people') };
  }
  return null;
}

function unitOfBody(tree: Sentence, noun: number, otherwise: string): string {
  return figureWords.bodyUnits[tree.tokens[noun]!.lemma] ?? otherwise;
}

function nounBefore(
  tree: Sentence,
  place: number,
  fits: (word: Sentence['tokens'][number]) => boolean,
): number {
  return tree.tokens.findLastIndex((word) => word.end <= place && word.upos === 'NOUN' && fits(word));
}
