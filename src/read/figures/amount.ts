import type { Span } from '../../vocabulary/span.ts';
import type { Bound } from './figure-words.ts';

export type AmountKind = 'percent' | 'share' | 'times' | 'money' | 'count' | 'extent';

/** A number with what it counts in, as the words alone tell; offsets into the text searched. */
export interface Amount extends Span {
  kind: AmountKind;
  value: number;
  /** Upper end of a range, "10 to 12 percent". */
  upTo: number | null;
  /** "percent", "share" (of one), "times", a currency's code, an extent's ("square miles"), "votes", or '' for a count of things. */
  unit: string;
  bound: Bound;
  /** The number's own start, after words of bound. */
  number: number;
  /** Written in words ("five"). */
  spelled: boolean;
}
