import { type Command, Option } from 'commander';
import { openCase } from '../open-case.ts';
import { parseDays } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { writeText } from '../write-text.ts';

/** `entente export` */
export function addExport(program: Command, session: Session): void {
  program
    .command('export')
    .summary('the whole ledger for other programs')
    .description('Print the whole ledger in the published format: entente schema ledger.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
    .option('--as-of <date>', 'only what reports published by this date tell')
    .addHelpText(
      'after',
      '\nExamples:\n  entente export --format json > ledger.json\n  entente export --as-of 2024-06-30',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions & { asOf?: string }>();
      const asOf = options.asOf === undefined ? null : parseDays(options.asOf, '--as-of').last;
      const { ledger } = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, asOf),
      );
      await writeText(session.terminal.output, `${JSON.stringify(ledger, null, 2)}\n`);
    });
}
