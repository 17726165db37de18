import type { Span } from '../../vocabulary/span.ts';
import { numberSource, parseAmount } from '../times/number-words.ts';
import type { Amount } from './amount.ts';

const votes = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(?<yes>${numberSource})(?<gap>\\s+votes)?(?:\\s+(?:to|against|versus)\\s+|\\s?[-–—]\\s?)(?<no>${numberSource})(?=\\s*(?:votes?(?![\\p{L}])|in\\s+favou?r|with\\s|for\\s|against\\s|to\\s|on\\s|[.,;:)]|$))`,
  'giu',
);

/** "Voted 112 to 40", "by 130 votes to five", "61-12": votes for and against; in `text`, outside `taken`. */
export function findVotes(text: string, taken: readonly Span[]): Amount[] {
  return [...text.matchAll(votes)].flatMap((match): Amount[] => {
    const { yes, no } = match.groups!;
    const end = match.index + match[0].length;
    if (taken.some((span) => span.start < end && match.index < span.end)) return [];
    const make = (written: string, start: number): Amount[] => {
      const value = parseAmount(written);
      if (value === null) return [];
      return [
        {
          start,
          end: start + written.length,
          number: start,
          kind: 'count',
          value,
          upTo: null,
          unit: 'votes',
          bound: 'exact',
          spelled: /^\p{L}/u.test(written),
        },
      ];
    };
    return [...make(yes!, match.index), ...make(no!, end - no!.length)];
  });
}
