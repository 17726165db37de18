import type { TreeWord } from './clause.ts';
import { numberWords } from './graded-words.ts';

/** Value of a number in figures, ordinals too, without commas; null when it is none. */
export function figureOf(form: string): string | null {
  const figure = /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?$/i.exec(form);
  return figure === null ? null : figure[1]!.replaceAll(',', '');
}

/** Value of a figure or number word; "one" and "two" in words count nothing that tells texts apart ("the two sides"). */
export function numberOf({ form, upos }: TreeWord): string | null {
  const figure = figureOf(form);
  if (figure !== null) return figure;
  const value = numberWords.get(form.toLowerCase());
  if (value === undefined || value <= 2 || (upos !== 'NUM' && upos !== 'ADJ')) return null;
  return String(value);
}
