import type { Command } from 'commander';
import { entriesOfReport } from '../../analyse/entries-of-report.ts';
import { givenGrades } from '../../analyse/sources/given-grades.ts';
import { traceSources } from '../../analyse/sources/trace-sources.ts';
import { tracedEntry } from '../../analyse/sources/traced-entry.ts';
import { decisionStatus } from '../../resolve/decision-status.ts';
import { standingDecisions } from '../../resolve/standing-decisions.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { decisionsAbout } from '../find-decision.ts';
import { gradingOf, provenanceOfCase } from '../grading.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatDecisions } from '../show-decisions.ts';
import { findEntry, formatEntry } from '../show-entry.ts';
import { sourceFacts } from '../show-sources.ts';
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
        openDecided(open, options.asOf ?? null),
      );
      const found = findEntry(opened.ledger, id);
      const { style, terminal } = session;
      const about = decisionsAbout(opened, found.entry.id);
      const decided = decisionStatus(about, opened.caseFile.decided);
      const text = options.json
        ? JSON.stringify(asJson(found, opened, decided), null, 2)
        : [
            formatEntry(found, opened, style, terminal.columns, sourcesOf(opened, found.entry.id)),
            ...(decided.length === 0
              ? []
              : [style.bold('Decided about it'), formatDecisions(decided, style, terminal.columns)]),
          ].join('\n\n');
      await writeText(terminal.output, `${text}\n`);
    });
}

/** The entry as in the exported ledger, with what it is, what was decided about it and, of a report, what it supports. */
function asJson({ kind, entry }: ReturnType<typeof findEntry>, { ledger }: DecidedCase, decided: unknown) {
  const entries = kind === 'document' ? { entries: entriesOfReport(ledger, entry.id) } : {};
  return { ...entry, entryKind: kind, decided, ...entries };
}

/** Whose word an entry is; none of a report. */
function sourcesOf(opened: DecidedCase, id: string): [string, string][] {
  const traced = tracedEntry(id, opened.ledger);
  if (traced === null) return [];
  const grading = gradingOf(opened, givenGrades(standingDecisions(opened.decisions)));
  return sourceFacts(traceSources(traced, opened.ledger, provenanceOfCase(opened), grading));
}
