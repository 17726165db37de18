import type { Refinement, TimeUnit } from '../time-expression.ts';
import { dayPartSource, readDayPart, readUnit, unitSource } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { readRelativeWord, relativeWordSource } from './relative-word.ts';
import { found, type TimeElement } from './time-element.ts';

const fine = new Set<TimeUnit>(['second', 'minute', 'hour']);

/** Last week; this year; the following day; that same month; the next morning; the day before; next year's. */
export const relativeUnit: TimeElement = {
  name: 'relative unit',
  pattern: wordPattern(
    `(?<word>${relativeWordSource})(?<single>\\s+single)?\\s+(?:fiscal\\s+|calendar\\s+)?(?:(?<dayPart>${dayPartSource})|(?<unit>${unitSource}))|the\\s+(?<bare>weekend|quarter|latest\\s+period)|the\\s+(?<after>day|night|week|month|year|morning|evening)\\s+(?<side>before|after|previous|following|earlier)`,
  ),
  read(match, scan) {
    const { word, dayPart, unit: unitName, bare, after, side } = match.groups!;
    const end = match.index + match[0].length;
    // "Over the weekend", "in the quarter": the one nearest or told of.
    if (bare !== undefined) {
      if (scan.wordAfter(end) === 'of') return null;
      if (/period$/i.test(bare))
        return found(match, { kind: 'shift', unit: 'quarter', by: -1, sign: -1, from: 'publication' });
      const unit = readUnit(bare)!;
      return found(match, {
        kind: 'shift',
        unit,
        by: 0,
        sign: 0,
        from: 'context',
        ...(unit === 'quarter' && { compares: true as const }),
      });
    }
    if (after !== undefined) {
      // "The day after the summit" counts from the summit, which is not known here.
      const next = scan.tokenAt(end + 1);
      if (
        (side === 'before' || side === 'after') &&
        /^\s/.test(scan.text.slice(end)) &&
        next &&
        !/^[,.;:)]/.test(next.form) &&
        next.upos !== 'PUNCT' &&
        next.upos !== 'ADP' &&
        next.upos !== 'CCONJ' &&
        next.upos !== 'AUX' &&
        next.upos !== 'VERB'
      )
        return null;
      const by = /before|previous|earlier/i.test(side!) ? -1 : 1;
      const part = readDayPart(after);
      const unit = part === null || after === 'night' ? readUnit(after)! : 'day';
      return found(match, {
        kind: 'shift',
        unit,
        by,
        sign: by,
        from: 'context',
        ...(part !== null && { dayPart: part }),
      });
    }
    const relative = readRelativeWord(word!)!;
    if (dayPart !== undefined) {
      const refinement: Refinement = { dayPart: readDayPart(dayPart)! };
      return found(match, { kind: 'shift', unit: 'day', ...relative, ...refinement });
    }
    const unit = readUnit(unitName!)!;
    if (fine.has(unit)) return null;
    if (/s$/i.test(unitName!)) return null;
    // "The last day", "the first and last month": a rank, not the one before now.
    if (/^(?:the\s+last|coming|same|current)$/i.test(word!) && scan.wordAfter(end) === 'of') return null;
    if (/^the\s+(?:last|past)$/i.test(word!) && unit !== 'day')
      return found(match, {
        kind: 'duration',
        unit,
        amount: 1,
        where: { side: 'past', from: 'publication' },
      });
    if (/^past$/i.test(word!))
      return found(match, {
        kind: 'duration',
        unit,
        amount: 1,
        where: { side: 'past', from: 'publication' },
      });
    // The latest quarter is the last that ended.
    const latest = unit === 'quarter' && /latest$/i.test(word!);
    return found(match, { kind: 'shift', unit, ...relative, ...(latest && { by: -1, sign: -1 as const }) });
  },
};
