import type { When } from '../../../vocabulary/when.ts';
import type { PlacedTime } from '../../draft.ts';

/** The When of a time. */
export function whenOf({ text, value, earliest, latest, basis }: PlacedTime): When {
  return { text, value, earliest, latest, basis };
}

const rangeLink = /^\s*(?:to|through|until|till|[-–—]|and)\s*(?:early\s+|late\s+|the\s+)?$/i;

/** The range two neighbouring times span, "January to May 2024" or "between 3 and 5 May"; null when they make none. */
export function joinRange(first: PlacedTime, second: PlacedTime, text: string): When | null {
  const link = text.slice(first.end, second.start);
  if (!rangeLink.test(link)) return null;
  const lead = text.slice(Math.max(0, first.start - 10), first.start);
  if (/and/i.test(link) && !/between\s+(?:the\s+)?$/i.test(lead)) return null;
  if (first.earliest === null || second.latest === null || first.earliest > second.latest) return null;
  return {
    text: text.slice(first.start, second.end),
    value: `${first.value}/${second.value}`,
    earliest: first.earliest,
    latest: second.latest,
    basis: first.basis === 'stated' && second.basis === 'stated' ? 'stated' : 'relative',
  };
}

/** The interval a preposition makes of a time: "since 2023" has no end, "before May" no beginning. */
export function boundBy(when: When, preposition: string): When {
  switch (preposition) {
    case 'since':
    case 'after':
    case 'from':
      return { ...when, latest: null };
    case 'until':
    case 'till':
    case 'before':
    case 'by':
      return { ...when, earliest: null };
    default:
      return when;
  }
}
