import type { Command } from 'commander';
import { requireGivenDate } from '../../ingest/parse-given-date.ts';
import { UsageError } from '../failure.ts';
import { addOwnFileOptions, loadOwnFiles, type OwnFileOptions } from '../own-files.ts';
import { parseThreads } from '../parse-threads.ts';
import { type ReadSummary, readIntoLedger } from '../read-into-ledger.ts';
import type { Session, SharedOptions } from '../session.ts';
import { writeText } from '../write-text.ts';

interface ReadOptions extends SharedOptions, OwnFileOptions {
  threads?: number;
  published?: string;
  outlet?: string;
}

/** `entente read PATH…` */
export function addRead(program: Command, session: Session): void {
  const read = program
    .command('read')
    .summary('read reports into the ledger')
    .description(
      'Read reports (.txt, .md, .html), collections of them (.jsonl, a report a line: docs/interchange.md) and folders of both into the ledger. What is stored already is not read again; a changed report becomes a new version.',
    )
    .argument('<path...>', 'files or folders')
    .option('--published <date>', 'when the reports were published: 2024-06-19, 2024-06 or 2024')
    .option('--outlet <name>', 'who published them')
    .option(
      '--threads <n>',
      'read on this many threads at once (else as many as there are cores, up to 4)',
      parseThreads,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente read reports/\n  entente read dispatches-2024.jsonl\n  entente read dispatch.txt --published 2024-06-20 --outlet KCNA\n  entente read reports/ --gazetteer my-names.json --lexicon my-predicates.json',
    )
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ReadOptions>();
      const given = { published: readDate(options.published), outlet: options.outlet ?? null };
      const own = await loadOwnFiles(options, session.terminal.folder);
      const { summary, place } = await session.withLedger({ ...options, create: true }, async (ledger) => ({
        summary: await readIntoLedger(session, ledger, paths, given, {
          json: options.json,
          own,
          threads: options.threads,
        }),
        place: ledger.place,
      }));
      const text = options.json
        ? `${JSON.stringify({ ledger: place, ...summary })}\n`
        : `${describeReading(summary)}\nThe ledger is ${place}.\n`;
      await writeText(session.terminal.output, text);
    });
  addOwnFileOptions(read);
}

/** Reports in other languages that are named one by one. */
const MOST_NAMED = 10;

/** What a run of reading came to, in a sentence or two. */
export function describeReading({ outcomes, unread, otherLanguages }: ReadSummary): string {
  const parts = [
    [outcomes.added, 'read'],
    [outcomes['new version'], 'read as new versions'],
    [outcomes['re-read'], 'read again (newer reader, other facts or other files of yours)'],
    [outcomes.unchanged, 'unchanged'],
    [unread.length, 'not readable'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const line = told.length === 0 ? 'No reports found.' : `Reports: ${told.join(', ')}.`;
  const foreign = otherLanguages
    .slice(0, MOST_NAMED)
    .map(({ path, language }) => `${path}: stored, not read (language ${language}).`);
  const more = otherLanguages.length - foreign.length;
  if (more > 0) foreign.push(`… and ${more} more in other languages: --json names them all.`);
  return [line, ...foreign].join('\n');
}

function readDate(given: string | undefined) {
  if (given === undefined) return null;
  try {
    return requireGivenDate(given);
  } catch {
    throw new UsageError(`"${given}" is not a date.`, 'Write --published 2024-06-19, 2024-06 or 2024.');
  }
}
