import { type Command, InvalidArgumentError } from 'commander';
import { searchEntries } from '../../analyse/search-entries.ts';
import { searchReports } from '../../record/search-reports.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { openCase } from '../open-case.ts';
import { parseDays } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatSearch } from '../show-search.ts';
import { writeText } from '../write-text.ts';

interface SearchOptions extends SharedOptions, AsOfOption {
  outlet?: string;
  since?: string;
  until?: string;
  limit: number;
  offset: number;
}

/** `entente search WORDS` */
export function addSearch(program: Command, session: Session): void {
  program
    .command('search')
    .summary('full text of reports, and entries')
    .description(
      'Reports whose text has the words, best first, and entries whose words or sentence have them. "Quoted words" stand together; or, and -without, work as in a search engine.',
    )
    .argument('<words...>', 'what to look for')
    .option('--outlet <name>', 'only reports of this outlet')
    .option('--since <date>', 'only reports published on or after this date')
    .option('--until <date>', 'only reports published on or before this date')
    .option('--limit <n>', 'how many of each', parseCount, 20)
    .option('--offset <n>', 'how many to pass over', parseCount, 0)
    .addOption(asOfOption())
    .addHelpText(
      'after',
      '\nExamples:\n  entente search fisheries agreement\n  entente search \'"strategic partnership" -space\' --since 2024',
    )
    .action(async (words: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SearchOptions>();
      const query = words.join(' ');
      const { limit, offset, outlet } = options;
      const asOf = options.asOf ?? null;
      const filter = {
        asOf,
        outlet,
        limit,
        offset,
        since: options.since === undefined ? undefined : parseDays(options.since, '--since').first,
        until: options.until === undefined ? undefined : parseDays(options.until, '--until').last,
      };
      const { found, entries } = await session.withLedger({ ...options, create: false }, async (open) => ({
        found: await searchReports(open.db, query, filter),
        entries: searchEntries((await openCase(open, asOf)).ledger, query),
      }));
      const result = {
        words: query,
        reports: found.reports,
        reportsInAll: found.total,
        entries: entries.slice(offset, offset + limit),
        entriesInAll: entries.length,
      };
      const text = options.json
        ? JSON.stringify(result, null, 2)
        : formatSearch(result, session.style, session.terminal.columns);
      await writeText(session.terminal.output, `${text}\n`);
    });
}

function parseCount(word: string): number {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a whole number up to 9999.');
}
