import { type Command, Option } from 'commander';
import { buildDyad } from '../../analyse/dyad/build-dyad.ts';
import { compareDyads } from '../../analyse/dyad/compare-dyads.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { scopeOfDyads } from '../case-scopes.ts';
import { UsageError } from '../failure.ts';
import { openCase } from '../open-case.ts';
import { askDyad, type DyadOptions, parseDyadFilter, parseDyadPair } from '../parse-dyad.ts';
import type { Session } from '../session.ts';
import { comparisonCsv, formatComparison } from '../show-comparison.ts';
import { writeText } from '../write-text.ts';

interface Options extends DyadOptions {
  format: 'text' | 'json' | 'csv';
}

/** `entente compare A,B C,D` */
export function addCompare(program: Command, session: Session): void {
  program
    .command('compare')
    .summary('several pairs of states side by side')
    .description(
      'The numbers of entente dyad for several pairs side by side: reports, agreements, contacts, cooperation and conflict, by quarter, with turning points. Each number opens to its entries with --json.',
    )
    .argument('<pairs...>', 'two or more: RUS,PRK CHN,PRK')
    .option('--since <date>', 'what may have been on or after this date')
    .option('--until <date>', 'what may have been on or before this date')
    .addOption(asOfOption())
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'csv']).default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente compare RUS,PRK CHN,PRK\n  entente compare RUS,CHN RUS,IND RUS,IRN --since 2022 --format csv > compare.csv',
    )
    .action(async (words: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const gazetteer = loadGazetteer();
      const filter = parseDyadFilter(options, session.terminal.now());
      if (words.length < 2) {
        throw new UsageError('One pair is nothing to compare.', 'Write two or more: RUS,PRK CHN,PRK.');
      }
      const pairs = words.map((word) => parseDyadPair(word, gazetteer));
      const opened = await session.withLedger({ ...options, create: false }, (ledger) =>
        openCase(ledger, filter.asOf, gazetteer, scopeOfDyads(pairs, gazetteer)),
      );
      const comparison = compareDyads(
        pairs.map((pair) => buildDyad(opened.ledger, askDyad(pair, filter, opened))),
      );
      const format = options.json ? 'json' : options.format;
      const { output, columns } = session.terminal;
      const written = {
        text: () => `${formatComparison(comparison, session.style, columns)}\n`,
        json: () => `${JSON.stringify(comparison, null, 2)}\n`,
        csv: () => comparisonCsv(comparison),
      }[format]();
      await writeText(output, written);
    });
}
