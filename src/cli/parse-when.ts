import { parseGivenDate } from '../ingest/parse-given-date.ts';
import { unknownWhen, type When } from '../vocabulary/when.ts';
import { UsageError } from './failure.ts';

/** When something was, as a person says it: a day, a month, a year, or `unknown`. */
export function parseWhen(word: string, option: string): When {
  if (word.trim().toLowerCase() === 'unknown') return unknownWhen;
  const when = parseGivenDate(word);
  if (when !== null) return { ...when, basis: 'stated' };
  throw new UsageError(`"${word}" is not a date.`, `Write ${option} 2024-06-19, 2024-06, 2024 or unknown.`);
}
