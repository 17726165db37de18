import type { Command } from 'commander';
import { annotateLine } from '../annotate-line.ts';
import { loadReaders } from '../load-readers.ts';
import { addOwnFileOptions, loadOwnFiles, type OwnFileOptions } from '../own-files.ts';
import { readLines } from '../read-lines.ts';
import type { Session } from '../session.ts';
import { writeText } from '../write-text.ts';

/** `entente annotate` */
export function addAnnotate(program: Command, session: Session): void {
  const annotate = program
    .command('annotate')
    .summary('read JSON documents from standard input, one a line')
    .description(
      'Read one JSON document a line from standard input, {"id","text"} and optionally "title", "published", "outlet", "language", "url"; print one reading a line, in the same order. Needs no ledger.',
    )
    .addHelpText('after', '\nExamples:\n  entente annotate < documents.jsonl > readings.jsonl')
    .action(async (options: OwnFileOptions) => {
      const readers = await loadReaders(await loadOwnFiles(options, session.terminal.folder));
      const { input, output } = session.terminal;
      for await (const line of readLines(input)) {
        if (line.trim() === '') continue;
        const { result, failed } = annotateLine(line, readers);
        if (failed) session.exit = Math.max(session.exit, 1);
        await writeText(output, `${JSON.stringify(result)}\n`);
      }
    });
  addOwnFileOptions(annotate);
}
