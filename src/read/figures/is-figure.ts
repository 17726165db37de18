import type { Sentence } from '../../language/sentence.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';

const numberNouns = new Set(figureWords.numberNouns);

/** True for amounts that say how much or how many; not for article numbers, ages, list marks and "the two sides". */
export function isFigure(amount: PlacedAmount, tree: Sentence, text: string): boolean {
  if (!Number.isFinite(amount.value)) return false;
  if (amount.measure < 0 && (amount.kind === 'count' || (amount.kind === 'times' && amount.governor < 0)))
    return false;
  if (/\bper\s+$/i.test(text.slice(Math.max(0, amount.number - 6), amount.number))) return false;
  if (amount.kind === 'times')
    return amount.direction !== null || isComparison(amount, text) || isOccasions(amount, tree);
  if (amount.kind !== 'count' || amount.unit === 'votes') return true;
  const left = text.slice(Math.max(0, amount.number - 24), amount.number);
  const right = text.slice(amount.end, amount.end + 16);
  const before = /([\p{L}]+)\.?\s*$/u.exec(left)?.[1]?.toLowerCase() ?? '';
  if (numberNouns.has(before) || /[[#№]$/.test(left) || /\b(?:nos?)\.\s*$/i.test(left)) return false;
  // Ages and things with a hyphen: "45-year-old", "a 10-point plan".
  if (/^[-–]\p{L}/u.test(right) || /^\s+years?[-\s](?:old|of\s+age)/i.test(right)) return false;
  // A list mark or a footnote.
  if (amount.number <= tree.start + 2 && /^[.)\]]/.test(right)) return false;
  if (amount.noun < 0) return amount.direction !== null && amount.preposition !== '';
  const noun = tree.tokens[amount.noun]!;
  if ((noun.upos !== 'NOUN' && noun.xpos !== 'NNPS') || !/\p{L}{2}/u.test(noun.form)) return false;
  if (amount.value === 1 && amount.spelled) return harmed.has(tree.tokens[amount.governor]?.lemma ?? '');
  // "Two officials said" names who speaks.
  if (amount.spelled && amount.value < 13 && speaks(tree, amount)) return false;
  // "Relations between two states".
  if (amount.spelled && amount.value === 2 && /^(?:state|country|nation|side|government)$/.test(noun.lemma))
    return false;
  // "Three ‖of its ships‖".
  const below = tree.tokens.filter((word) => word.head === amount.noun).map(({ form }) => form.toLowerCase());
  if (noun.head === amount.token) return !below.some((form) => form === 'these' || form === 'those');
  // "The two documents" points back, "two documents" counts.
  const definite = tree.tokens.some(
    (word) =>
      word.head === amount.noun &&
      (/^(?:the|these|those|both|all)$/i.test(word.form) ||
        (word.deprel === 'nmod:poss' && word.upos === 'PRON')),
  );
  const partOf =
    /(?<![\p{L}\p{N}])(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|most|none)\s+of\s+(?:the|its|their|his|her)|the\s+(?:first|last|next|remaining))\s+$/iu.test(
      left,
    );
  return partOf || !(definite && amount.spelled && amount.value < 13);
}

const harmed = new Set([...figureWords.casualtyVerbs, ...figureWords.dyingVerbs]);

/** "Three times ‖the‖ level", "twice ‖as‖ much". */
export function isComparison({ number, end }: PlacedAmount, text: string): boolean {
  return /(?:times|twice|thrice|double|triple|treble|quadruple)\s+(?:as\s+(?:much|many|high|large|big|great|long|fast|likely|often|strong)|more|higher|larger|greater|bigger|the|its|their|his|her|that|what)\b/i.test(
    text.slice(number, end + 16),
  );
}

/** "Met three times", "twice protested": how often something was done. */
export function isOccasions({ governor, direction, kind }: PlacedAmount, tree: Sentence): boolean {
  const verb = tree.tokens[governor];
  return kind === 'times' && direction === null && verb?.upos === 'VERB' && verb.lemma !== 'become';
}

function speaks(tree: Sentence, { noun }: PlacedAmount): boolean {
  const { head, deprel } = tree.tokens[noun]!;
  return (
    deprel === 'nsubj' &&
    head >= 0 &&
    /^(?:say|tell|add|confirm|warn|note|suggest|claim|report)$/.test(tree.tokens[head]!.lemma)
  );
}
