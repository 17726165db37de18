import { type Command, Option } from 'commander';
import { outletRecords } from '../../analyse/sources/outlet-record.ts';
import { traceSources } from '../../analyse/sources/trace-sources.ts';
import { tracedEntry } from '../../analyse/sources/traced-entry.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { scopeOfSources } from '../case-scopes.ts';
import { UsageError } from '../failure.ts';
import { gradingOf, loadGrades, provenanceOfCase } from '../grading.ts';
import { openCase } from '../open-case.ts';
import type { Session, SharedOptions } from '../session.ts';
import { findEntry, formatEntryTitle } from '../show-entry.ts';
import { formatOutlets, formatSources, outletsCsv } from '../show-sources.ts';
import { writeText } from '../write-text.ts';

interface SourcesOptions extends SharedOptions, AsOfOption {
  format: 'text' | 'json' | 'csv';
}

/** `entente sources [ENTRY]` */
export function addSources(program: Command, session: Session): void {
  program
    .command('sources')
    .summary('whose word it is: outlets, agencies, speakers, and what they are worth')
    .description(
      'Which outlets carry an entry, through whom, on how many independent sources it rests, who had it first, and how it grades in the Admiralty code: a letter for each outlet, a digit for the entry. Without an entry, every outlet with its record in this ledger. Grades are changed with entente grade.',
    )
    .argument('[entry]', 'its id, or as much of it as is unique')
    .addOption(asOfOption())
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'csv']).default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente sources e-3f9a21bc04\n  entente sources --as-of 2024-06-30\n  entente sources --format csv > outlets.csv',
    )
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SourcesOptions>();
      const { opened, grades } = await session.withLedger({ ...options, create: false }, async (open) => ({
        opened: await openCase(open, options.asOf ?? null, loadGazetteer(), scopeOfSources),
        grades: await loadGrades(open),
      }));
      const grading = gradingOf(opened, grades);
      const provenance = provenanceOfCase(opened);
      const format = options.json ? 'json' : options.format;
      const { style } = session;
      const { output, columns } = session.terminal;
      if (id === undefined) {
        const records = outletRecords(opened.ledger, provenance, grading);
        const written = {
          text: () => `${formatOutlets(records, style, columns)}\n`,
          json: () => `${JSON.stringify(records, null, 2)}\n`,
          csv: () => outletsCsv(records),
        }[format]();
        await writeText(output, written);
        return;
      }
      const found = findEntry(opened.ledger, id);
      const traced = tracedEntry(found.entry.id, opened.ledger);
      if (traced === null) {
        throw new UsageError(`${found.entry.id} is a report.`, 'Ask for an entry: see entente timeline.');
      }
      if (format === 'csv') {
        throw new UsageError(
          'The sources of one entry are no table.',
          'Write --format json, or leave the entry out.',
        );
      }
      const sources = traceSources(traced, opened.ledger, provenance, grading);
      const text =
        format === 'json'
          ? JSON.stringify(sources, null, 2)
          : `${style.bold(formatEntryTitle(found))}\n${formatSources(sources, style, columns)}`;
      await writeText(output, `${text}\n`);
    });
}
