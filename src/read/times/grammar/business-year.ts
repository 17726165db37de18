import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const ends = /\s+(?:that\s+)?(?:ended|ending|ends)(?!\p{L})/uy;

/** A year of accounts: "the year ended June 30" and "the fiscal year" are as long as a year, "the full year" is this one. */
export const businessYear: TimeElement = {
  name: 'business year',
  pattern: wordPattern('the\\s+(?:(?<kind>full|fiscal|financial)\\s+)?year'),
  read(match, scan) {
    ends.lastIndex = match.index + match[0].length;
    if (ends.test(scan.text)) return found(match, { kind: 'duration', unit: 'year', amount: 1 });
    if (match.groups!.kind === undefined) return null;
    return found(match, { kind: 'shift', unit: 'year', by: 0, sign: 0, from: 'publication' });
  },
};

/** "The 2023 quarter", "the 2023 period": of that year, the quarter told of. */
export const quarterOfYear: TimeElement = {
  name: 'quarter of a year',
  pattern: wordPattern("the\\s+(?<year>(?:19|20)\\d\\d)(?:['’]s)?\\s+(?:quarter|period)"),
  read(match) {
    return found(match, { kind: 'calendar', year: Number(match.groups!.year), sameQuarter: true });
  },
};
