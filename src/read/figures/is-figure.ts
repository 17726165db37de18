import type { Sentence } from '../../language/sentence.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';

const numberNouns = new Set(figureWords.numberNouns);

/** True for amounts that say how much or how many; not for article numbers, ages, list marks and "the two sides". */
export function isFigure(amount: PlacedAmount, tree: Sentence, text: string): boolean {
  if (!Number.isFinite(amount.value)) return false;
  if (amount.measure < 0 && amount.kind !== 'money' && amount.kind !== 'percent' && amount.kind !== 'share')
    return false;
  if (/\bper\s+$/i.test(text.slice(Math.max(0, amount.number - 6), amount.number))) return false;
  if (amount.kind === 'times')
    return (
      amount.direction !== null ||
      /\btimes\s+(?:as|more|higher|larger|greater|the)\b/i.test(text.slice(amount.number, amount.end + 12))
    );
  if (amount.kind !== 'count') return true;
  const left = text.slice(Math.max(0, amount.number - 24), amount.number);
  const right = text.slice(amount.end, amount.end + 16);
  const before = /([\p{L}]+)\.?\s*$/u.exec(left)?.[1]?.toLowerCase() ?? '';
  if (numberNouns.has(before) || /[[#№]$/.test(left) || /\b(?:nos?)\.\s*$/i.test(left)) return false;
  // Ages and things with a hyphen: "45-year-old", "a 10-point plan".
  if (/^[-–]\p{L}/u.test(right) || /^\s+years?[-\s]old/i.test(right)) return false;
  // A list mark or a footnote.
  if (amount.number <= tree.start + 2 && /^[.)\]]/.test(right)) return false;
  if (amount.noun < 0) return amount.direction !== null && amount.preposition !== '';
  const noun = tree.tokens[amount.noun]!;
  if ((noun.upos !== 'NOUN' && noun.xpos !== 'NNPS') || !/\p{L}{2}/u.test(noun.form)) return false;
  if (amount.value === 1 && amount.spelled) return false;
  // "The two documents" points back, "two documents" counts.
  const definite = tree.tokens.some(
    (word) => word.head === amount.noun && /^(?:the|these|those|both)$/i.test(word.form),
  );
  return !(definite && amount.spelled && amount.value < 13);
}
