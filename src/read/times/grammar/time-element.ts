import type { Token } from '../../../language/sentence.ts';
import type { FoundTime, Meaning } from '../time-expression.ts';

/** A stretch of text being searched, as the elements of the grammar see it. */
export interface Scan {
  readonly text: string;
  /**
   * The longest expression that starts at `position`. With `definite`, "the month" and "the year" count too;
   * alone they mean too little.
   */
  at(position: number, definite?: boolean): FoundTime | null;
  /** The lower-case word that ends before `position`, '' at the start or after punctuation other than a quote. */
  wordBefore(position: number): string;
  /** The lower-case word that starts after `position`, '' before punctuation. */
  wordAfter(position: number): string;
  /** The token that covers `position`, when the text has been tagged. */
  tokenAt(position: number): Token | undefined;
}

export type FoundOrNone = FoundTime | FoundTime[] | null;

/** One way of naming a time: a pattern and what its match means. */
export interface TimeElement {
  readonly name: string;
  /** Sticky; what it matches need not be all of the expression. */
  readonly pattern: RegExp;
  /** Tried only where something larger expects it ("the end of ‖the month"). */
  readonly definite?: true;
  read(match: RegExpExecArray, scan: Scan): FoundOrNone;
}

/** The expression a match stands for; TIME when it says a part of the day or an hour. */
export function found(
  match: RegExpExecArray,
  meaning: Meaning,
  end = match.index + match[0].length,
): FoundTime {
  return { start: match.index, end, type: typeOf(meaning), meaning };
}

export function typeOf(meaning: Meaning): FoundTime['type'] {
  switch (meaning.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'reference':
      return 'DATE';
    default:
      return meaning.dayPart !== undefined ||
        meaning.clock !== undefined ||
        (meaning.kind === 'shift' && ['hour', 'minute', 'second'].includes(meaning.unit))
        ? 'TIME'
        : 'DATE';
  }
}
