import { amountSource, numberSource, parseAmount } from '../number-words.ts';
import type { DurationMeaning } from '../time-expression.ts';
import { readUnit, unitSource } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** The past three years; recent months; the coming weeks; the first five months of 2024; the last week of May. */
export const window: TimeElement = {
  name: 'window',
  pattern: wordPattern(
    `(?:at\\s+least\\s+)?(?:the\\s+|these\\s+)?(?:(?<ahead>${amountSource})\\s+(?=previous|preceding|following|ensuing|subsequent))?(?<side>past|last|recent|next|coming|following|previous|preceding|ensuing|subsequent|first|final|opening|remaining|intervening)\\s+(?:(?<amount>${amountSource})\\s+)?(?:few\\s+|more\\s+|full\\s+)?(?<unit>${unitSource})(?:\\s+or\\s+so)?`,
  ),
  read(match, scan) {
    const { side: sideWord, ahead, unit: unitName } = match.groups!;
    const amount = match.groups!.amount ?? ahead;
    const side = sideWord!.toLowerCase();
    const unit = readUnit(unitName!)!;
    const plural = /s$/i.test(unitName!);
    const end = match.index + match[0].length;
    if (amount === undefined && !plural && !edges.has(side)) return null;
    // "The first quarter of 2024" is one of the four, not a length.
    if (amount === undefined && !plural && unit === 'quarter') return null;
    const number = amount === undefined ? (plural ? null : 1) : parseAmount(amount);
    const duration: DurationMeaning = { kind: 'duration', unit, amount: number };
    if (edges.has(side)) {
      const of = /^\s+(?:of|in)\s+/.exec(scan.text.slice(end));
      const inner = of ? scan.at(end + of[0].length, true) : null;
      const edge = side === 'first' || side === 'opening' ? 'first' : 'last';
      if (inner && (inner.meaning.kind === 'calendar' || inner.meaning.kind === 'shift')) {
        return found(match, { ...duration, where: { edge, within: inner.meaning } }, inner.end);
      }
      if (side !== 'last' || /\s+of\s/.test(of?.[0] ?? '')) {
        // "The first nine months" alone is of this year; "the first years" of nothing known.
        if (unit === 'month' && number !== null && new RegExp(numberSource, 'iu').test(amount ?? '')) {
          return found(match, {
            ...duration,
            where: { edge, within: { kind: 'shift', unit: 'year', by: 0, sign: 0, from: 'publication' } },
          });
        }
        return amount === undefined ? null : found(match, duration);
      }
    }
    if (side === 'remaining' || side === 'intervening') return found(match, duration);
    const from = contextual.has(side) ? 'context' : 'publication';
    return found(match, { ...duration, where: { side: forward.has(side) ? 'next' : 'past', from } });
  },
};

const edges = new Set(['first', 'final', 'opening', 'last']);
const forward = new Set(['next', 'coming', 'following', 'ensuing', 'subsequent']);
const contextual = new Set(['following', 'previous', 'preceding', 'ensuing', 'subsequent']);
