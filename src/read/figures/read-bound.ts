import { anyWord, invertWords } from '../times/word-pattern.ts';
import { type Bound, figureWords } from './figure-words.ts';

const bounds = invertWords(figureWords.bounds);

/** Source of a pattern for words that bound the number behind them: "more than ", "up to another ". */
export const boundSource = `(?:(?:${anyWord([...bounds.keys()])})\\s+(?:of\\s+|another\\s+|a\\s+further\\s+)?)`;

/** The bound that words before a number make of it; `tail` is what stands behind it ("or so"). */
export function readBound(words: string | undefined, tail = ''): Bound {
  if (/more/.test(tail)) return 'at least';
  if (/less/.test(tail)) return 'at most';
  if (/so/.test(tail)) return 'about';
  if (words === undefined) return 'exact';
  const whole = words.trim().toLowerCase().replace(/\s+/g, ' ');
  if (bounds.has(whole)) return bounds.get(whole) as Bound;
  const trimmed = whole.replace(/\s+(?:of|another|a further)$/, '');
  return (
    (bounds.get(trimmed) as Bound | undefined) ??
    (bounds.get(trimmed.split(' ').slice(0, 2).join(' ')) as Bound | undefined) ??
    'about'
  );
}
