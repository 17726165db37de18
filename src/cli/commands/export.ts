import { type Command, Option } from 'commander';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { openCase } from '../open-case.ts';
import type { Session, SharedOptions } from '../session.ts';
import { writeText } from '../write-text.ts';

/** `entente export` */
export function addExport(program: Command, session: Session): void {
  program
    .command('export')
    .summary('the whole ledger for other programs')
    .description('Print the whole ledger in the published format: entente schema ledger.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
    .addOption(asOfOption())
    .addHelpText(
      'after',
      '\nExamples:\n  entente export --format json > ledger.json\n  entente export --as-of 2024-06-30',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions & AsOfOption>();
      const asOf = options.asOf ?? null;
      const { ledger } = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, asOf),
      );
      await writeText(session.terminal.output, `${JSON.stringify(ledger, null, 2)}\n`);
    });
}
