import type { Command } from 'commander';
import { compareText } from '../../resolve/compare-text.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { openCase } from '../open-case.ts';
import { printable } from '../printable.ts';
import type { Session, SharedOptions } from '../session.ts';
import { showDate } from '../show-timeline.ts';
import { writeText } from '../write-text.ts';

/** `entente documents` */
export function addDocuments(program: Command, session: Session): void {
  program
    .command('documents')
    .summary('the reports in the ledger')
    .description(
      'The reports in the ledger: when published (with ~ where inferred or not known to the day), by whom, what each copies.',
    )
    .addOption(asOfOption())
    .addHelpText('after', '\nExamples:\n  entente documents\n  entente documents --json')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions & AsOfOption>();
      const asOf = options.asOf ?? null;
      const { ledger, reports } = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, asOf),
      );
      if (options.json) {
        await writeText(session.terminal.output, `${JSON.stringify(ledger.documents, null, 2)}\n`);
        return;
      }
      const { style } = session;
      const known = (document: (typeof ledger.documents)[number]) => document.published?.earliest ?? '9999';
      const byDate = [...ledger.documents].sort((a, b) => compareText(known(a), known(b)));
      const lines = byDate.map((document) => {
        const report = reports.get(document.id);
        const version = report !== undefined && report.version > 1 ? ` (version ${report.version})` : '';
        const copy = document.copyOf === null ? '' : style.yellow(` copy of ${document.copyOf}`);
        const title = printable(document.title ?? report?.text.trim().slice(0, 60) ?? '');
        const date = document.published === null ? 'no date' : showDate(document.published);
        return `${style.cyan(document.id)}  ${date.padEnd(10)}  ${printable(document.outlet?.name ?? '–').padEnd(18)}  ${title}${version}${copy}`;
      });
      await writeText(
        session.terminal.output,
        lines.length === 0 ? 'There are no reports in the ledger.\n' : `${lines.join('\n')}\n`,
      );
    });
}
