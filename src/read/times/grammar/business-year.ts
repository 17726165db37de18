import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** A year of accounts: "the year ended June 30" and "the fiscal year" are as long as a year, "the full year" is this one. */
export const businessYear: TimeElement = {
  name: 'business year',
  pattern: wordPattern(
    'the\\s+(?:(?<kind>full|fiscal|financial)\\s+)?year(?<ends>(?=\\s+(?:that\\s+)?(?:ended|ending|ends)\\b))?',
  ),
  read(match) {
    const { kind, ends } = match.groups!;
    if (ends !== undefined) return found(match, { kind: 'duration', unit: 'year', amount: 1 });
    if (kind === undefined) return null;
    return found(match, { kind: 'shift', unit: 'year', by: 0, sign: 0, from: 'publication' });
  },
};
