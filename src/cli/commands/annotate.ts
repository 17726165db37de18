import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { annotateLine } from '../annotate-line.ts';
import { type AnnotatedLine, annotateOnThreads } from '../annotate-on-threads.ts';
import { loadReaders } from '../load-readers.ts';
import { addOwnFileOptions, loadOwnFiles, type OwnFileOptions, type OwnFiles } from '../own-files.ts';
import { parseThreads } from '../parse-threads.ts';
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
    .option('--threads <n>', 'read on this many threads at once; the output is the same', parseThreads, 1)
    .addHelpText(
      'after',
      '\nExamples:\n  entente annotate < documents.jsonl > readings.jsonl\n  entente annotate --threads 8 < documents.jsonl > readings.jsonl',
    )
    .action(async ({ threads, ...options }: OwnFileOptions & { threads: number }) => {
      const { input, output, folder } = session.terminal;
      const ownFiles = await loadOwnFiles(options, folder);
      const lines = filledLines(input);
      const read =
        threads === 1 ? annotateInTurn(lines, ownFiles) : annotateOnThreads(lines, threads, ownFiles);
      for await (const { text, failed } of read) {
        if (failed) session.exit = Math.max(session.exit, 1);
        await writeText(output, `${text}\n`);
      }
    });
  addOwnFileOptions(annotate);
}

async function* filledLines(input: Readable): AsyncGenerator<string> {
  for await (const line of readLines(input)) if (line.trim() !== '') yield line;
}

async function* annotateInTurn(
  lines: AsyncIterable<string>,
  ownFiles: OwnFiles,
): AsyncGenerator<AnnotatedLine> {
  const readers = await loadReaders(ownFiles);
  for await (const line of lines) {
    const { result, failed } = annotateLine(line, readers);
    yield { text: JSON.stringify(result), failed };
  }
}
