import type { Command } from 'commander';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { openCase } from '../open-case.ts';
import type { Session, SharedOptions } from '../session.ts';
import { findEntry, formatEntry } from '../show-entry.ts';
import { writeText } from '../write-text.ts';

/** `entente show ENTRY` */
export function addShow(program: Command, session: Session): void {
  program
    .command('show')
    .summary('an entry with its evidence in its paragraph')
    .description(
      'An entry – event, agreement, claim, figure, silence – or a report, with every piece of evidence highlighted in its paragraph.',
    )
    .argument('<entry>', 'its id, or as much of it as is unique')
    .addOption(asOfOption())
    .addHelpText('after', '\nExamples:\n  entente show e-3f9a21bc04\n  entente show e-3f9 --json')
    .action(async (id: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions & AsOfOption>();
      const opened = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, options.asOf ?? null),
      );
      const found = findEntry(opened.ledger, id);
      const text = options.json
        ? JSON.stringify(found.entry, null, 2)
        : formatEntry(found, opened, session.style, session.terminal.columns);
      await writeText(session.terminal.output, `${text}\n`);
    });
}
