import { Option } from 'commander';
import { parseDays } from './parse-filters.ts';

/** What `--as-of` leaves among a command's options: the last day that counts as known, YYYY-MM-DD. */
export interface AsOfOption {
  asOf?: string;
}

/**
 * `--as-of DATE`, the same on every command that shows the ledger: a month or a year stands for its last day.
 * @throws UsageError for words that are no date.
 */
export function asOfOption(otherwise = ''): Option {
  return new Option('--as-of <date>', `only what reports published by this date tell${otherwise}`).argParser(
    (word: string) => parseDays(word, '--as-of').last,
  );
}
