import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { IngestError } from '../ingest/ingest-error.ts';
import { linesEnding, readableEndings } from '../ingest/parse-report.ts';
import { compareText } from '../resolve/compare-text.ts';

/** Larger files are no reports: a book of a thousand pages is about two megabytes. */
const largestFile = 20 * 1024 * 1024;

export interface FoundFile {
  /** Absolute path, links followed: one file has one, however it is named. */
  path: string;
  /** The path as a person would type it. */
  shown: string;
  /** Path below the folder that was named, with `/` between folders: the same on every machine. */
  key: string;
}

export interface UnreadPath {
  path: string;
  error: unknown;
}

/**
 * Every report below the given paths, in order of path. A folder's files of other kinds are passed over; a file
 * named outright must be readable. Links are followed, each folder once, so a loop ends and is named.
 */
export async function collectFiles(
  paths: readonly string[],
  from: string,
): Promise<{ files: FoundFile[]; unread: UnreadPath[] }> {
  const files = new Map<string, FoundFile>();
  const unread: UnreadPath[] = [];
  for (const path of paths) {
    const absolute = resolve(from, path);
    const above: string[] = [];
    await visit(absolute, basename(absolute), above, true);
  }
  return { files: [...files.values()].sort((a, b) => compareText(a.path, b.path)), unread };

  async function visit(path: string, key: string, above: readonly string[], named: boolean): Promise<void> {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await visitFolder(path, key, above);
      else if (found.isFile()) {
        if (named || hasReadableEnding(path)) await add(path, key);
      } else if (named || hasReadableEnding(path)) throw notAFile();
    } catch (error) {
      unread.push({ path: shownPath(path, from), error: explainAccess(error) });
    }
  }

  /** A file named by itself and in its folder keeps the longer name, in whatever order they were given. */
  async function add(path: string, key: string): Promise<void> {
    const real = await realpath(path);
    if (!hasReadableEnding(real)) return void files.set(path, { path, shown: shownPath(path, from), key });
    const known = files.get(real);
    if (known === undefined || key.length > known.key.length)
      files.set(real, { path: real, shown: shownPath(path, from), key });
  }

  async function visitFolder(folder: string, key: string, above: readonly string[]): Promise<void> {
    const real = await realpath(folder);
    if (above.includes(real)) throw linkLoop();
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(compareText);
    for (const name of names) await visit(join(folder, name), `${key}/${name}`, [...above, real], false);
  }
}

/** Whether a file holds many reports, one a line. */
export function holdsLines({ path }: FoundFile): boolean {
  return path.toLowerCase().endsWith(`.${linesEnding}`);
}

/**
 * A file's bytes, unless it is too large to be a report.
 * @throws IngestError with what is wrong with the file.
 */
export async function readFoundFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    refuseLarge(size);
    return await readFile(path);
  } catch (error) {
    throw explainAccess(error);
  }
}

/** @throws IngestError `too-large` for more bytes than one report has. */
export function refuseLarge(size: number): void {
  if (size > largestFile) throw tooLarge(size);
}

/** A path as a person would type it from where they are. */
export function shownPath(path: string, from: string): string {
  const short = relative(from, path);
  const shown = short === '' || short.startsWith(`..${sep}..`) ? path : short;
  // A name may hold line breaks and terminal codes; a complaint is one line.
  return shown.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}

function hasReadableEnding(path: string): boolean {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && readableEndings.includes(ending);
}

export function explainAccess(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new IngestError('not-found', 'There is no such file or folder.', 'Check the path.');
  if (code === 'EACCES' || code === 'EPERM') {
    return new IngestError('no-permission', 'It may not be read.', 'Give yourself permission to read it.');
  }
  if (code === 'ELOOP') return linkLoop();
  return error;
}

function linkLoop(): IngestError {
  return new IngestError('link-loop', 'The link leads back to a folder above it.', 'Remove the link.');
}

function notAFile(): IngestError {
  return new IngestError(
    'not-a-file',
    'It is neither a file nor a folder.',
    'Name files or folders of reports.',
  );
}

function tooLarge(size: number): IngestError {
  const megabytes = Math.round(size / 1024 / 1024);
  return new IngestError(
    'too-large',
    `It has ${megabytes} MB; a report has at most ${largestFile / 1024 / 1024}.`,
    'Split it into its reports.',
  );
}
