import { type Command, Option } from 'commander';
import { buildDyad } from '../../analyse/dyad/build-dyad.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { scopeOfDyads } from '../case-scopes.ts';
import { dyadCsv } from '../dyad-csv.ts';
import { openCase } from '../open-case.ts';
import { askDyad, type DyadOptions, parseDyadFilter, parseDyadPair } from '../parse-dyad.ts';
import type { Session } from '../session.ts';
import { formatDyad } from '../show-dyad.ts';
import { writeText } from '../write-text.ts';

interface Options extends DyadOptions {
  entries?: boolean;
  format: 'text' | 'json' | 'csv';
}

/** `entente dyad A,B` */
export function addDyad(program: Command, session: Session): void {
  program
    .command('dyad')
    .summary('how close two states are, and since when')
    .description(
      'What the ledger holds between two: agreements and their standing, contacts by kind, level and direction, reported counts beside them, cooperation and conflict by quarter with the reports they rest on, turning points with their probability, figures, claims of both, conflicts. Every number opens to its entries: --entries, --json.',
    )
    .argument('<a,b>', 'the two, by name or ISO code: RUS,PRK')
    .option('--since <date>', 'what may have been on or after this date')
    .option('--until <date>', 'what may have been on or before this date')
    .addOption(asOfOption())
    .option('--entries', 'with the ids of the entries behind each quarter')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'csv']).default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente dyad RUS,PRK --since 2023-07\n  entente dyad "Saudi Arabia,Iran" --entries\n  entente dyad RUS,PRK --as-of 2024-06-30 --format csv > quarters.csv',
    )
    .action(async (words: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const gazetteer = loadGazetteer();
      const filter = parseDyadFilter(options, session.terminal.now());
      const pair = parseDyadPair(words, gazetteer);
      const opened = await session.withLedger({ ...options, create: false }, (ledger) =>
        openCase(ledger, filter.asOf, gazetteer, scopeOfDyads([pair], gazetteer)),
      );
      const dyad = buildDyad(opened.ledger, askDyad(pair, filter, opened));
      const format = options.json ? 'json' : options.format;
      const { output, columns } = session.terminal;
      if (format === 'json') await writeText(output, `${JSON.stringify(dyad, null, 2)}\n`);
      else if (format === 'csv') await writeText(output, dyadCsv(dyad));
      else {
        const view = { style: session.style, columns, entries: options.entries === true };
        await writeText(output, `${formatDyad(dyad, view)}\n`);
      }
    });
}
