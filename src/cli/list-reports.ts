import { createReadStream } from 'node:fs';
import { IngestError } from '../ingest/ingest-error.ts';
import { parseReportLine } from '../ingest/parse-report-line.ts';
import type { RawReport } from '../read-report.ts';
import { explainAccess, type FoundFile, holdsLines, readFoundFile, refuseLarge } from './collect-files.ts';
import { readLines } from './read-lines.ts';

/** A report found in a file, not yet read: `shown` names it as a person would. */
export type ListedReport = RawReport & { shown: string };

/** What cannot be read, and why. */
export interface UnlistedReport {
  shown: string;
  error: unknown;
}

/**
 * Every report of the files in order, one at a time: a file of its own, or each line of a `.jsonl` file, whose source
 * and key are those of the file with `#` and the id in the line. What cannot be read comes as its error.
 */
export async function* listReports(
  files: readonly FoundFile[],
): AsyncGenerator<ListedReport | UnlistedReport> {
  for (const file of files) {
    if (holdsLines(file)) yield* listLines(file);
    else {
      try {
        yield { source: file.path, key: file.key, shown: file.shown, bytes: await readFoundFile(file.path) };
      } catch (error) {
        yield { shown: file.shown, error };
      }
    }
  }
}

/** How many reports the files hold: lines are counted, nothing is read. */
export async function countReports(files: readonly FoundFile[]): Promise<number> {
  let count = 0;
  for (const file of files) count += holdsLines(file) ? await countLines(file.path) : 1;
  return count;
}

async function* listLines(file: FoundFile): AsyncGenerator<ListedReport | UnlistedReport> {
  const seen = new Map<string, number>();
  let number = 0;
  try {
    for await (const line of readLines(createReadStream(file.path))) {
      number += 1;
      if (line.trim() === '') continue;
      const shown = `${file.shown}:${number}`;
      try {
        refuseLarge(line.length);
        const bytes = Buffer.from(line);
        const { id } = parseReportLine(bytes);
        const earlier = seen.get(id);
        if (earlier !== undefined) throw repeatedId(id, earlier);
        seen.set(id, number);
        yield { source: `${file.path}#${id}`, key: `${file.key}#${id}`, shown, bytes, format: 'line' };
      } catch (error) {
        yield { shown, error };
      }
    }
  } catch (error) {
    yield { shown: file.shown, error: explainAccess(error) };
  }
}

/** Lines with something on them; none where the file cannot be opened, which is told when it is read. */
async function countLines(path: string): Promise<number> {
  let count = 0;
  try {
    for await (const line of readLines(createReadStream(path))) if (line.trim() !== '') count += 1;
  } catch {
    return 0;
  }
  return count;
}

function repeatedId(id: string, earlier: number): IngestError {
  return new IngestError(
    'repeated-id',
    `The id "${id.slice(0, 80)}" is that of line ${earlier} too.`,
    'Give every report of a file an id of its own.',
  );
}
