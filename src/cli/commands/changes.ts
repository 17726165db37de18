import { type Command, Option } from 'commander';
import { compareLedgers } from '../../analyse/changes/compare-ledgers.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { openCase } from '../open-case.ts';
import { parseDays } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatChanges } from '../show-changes.ts';
import { writeText } from '../write-text.ts';

interface Options extends SharedOptions {
  since: string;
  asOf?: string;
  format: 'text' | 'json';
}

/** `entente changes --since DATE` */
export function addChanges(program: Command, session: Session): void {
  program
    .command('changes')
    .summary('what reports of the last days told anew')
    .description(
      'What reports that became known after a date added, confirmed by a further independent source, contradicted, or changed. Reports of unknown date are known on no day and count for nothing here.',
    )
    .requiredOption('--since <date>', 'what was known at the end of this date is not new')
    .addOption(asOfOption(' (else today)'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente changes --since 2024-10-17\n  entente changes --since 2024-06 --as-of 2024-12-31 --json',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const gazetteer = loadGazetteer();
      const since = parseDays(options.since, '--since').last;
      const today = session.terminal.now().slice(0, 10);
      const asOf = options.asOf ?? today;
      if (since > asOf) {
        throw new UsageError(
          `${options.since} is after ${options.asOf ?? today}.`,
          'Write the earlier date with --since.',
        );
      }
      const [before, after] = await session.withLedger({ ...options, create: false }, async (ledger) => [
        await openCase(ledger, since, gazetteer),
        await openCase(ledger, asOf, gazetteer),
      ]);
      const changes = compareLedgers(before!.ledger, after!.ledger);
      const { output, columns } = session.terminal;
      const isJson = options.json === true || options.format === 'json';
      const text = isJson
        ? JSON.stringify(changes, null, 2)
        : formatChanges(changes, after!, session.style, columns);
      await writeText(output, `${text}\n`);
    });
}
