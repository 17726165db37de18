import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { GazetteerFile } from '../gazetteer/gazetteer-file.ts';
import type { LexiconFile } from '../read/events/lexicon-file.ts';
import { digestText } from '../vocabulary/digest-text.ts';
import { UsageError } from './failure.ts';

/** What a person adds to what Entente knows: names and predicates of their own. */
export interface OwnFiles {
  gazetteer: readonly GazetteerFile[];
  lexicon: readonly LexiconFile[];
  /** Of all that is in the files, in the order they were given; null when there are none. */
  digest: string | null;
}

export const noOwnFiles: OwnFiles = { gazetteer: [], lexicon: [], digest: null };

export interface OwnFileOptions {
  gazetteer?: string[];
  lexicon?: string[];
}

/** `--gazetteer FILE` and `--lexicon FILE`, each as often as wanted. */
export function addOwnFileOptions(command: Command): Command {
  const collect = (file: string, files: string[] = []) => [...files, file];
  return command
    .option('--gazetteer <file>', 'further names, as JSON; may be given again', collect)
    .option('--lexicon <file>', 'further predicates of events, as JSON; may be given again', collect);
}

/**
 * Reads and checks the files named on the command line.
 * @throws UsageError that names the file and what is wrong in it.
 */
export async function loadOwnFiles(options: OwnFileOptions, folder: string): Promise<OwnFiles> {
  if (options.gazetteer === undefined && options.lexicon === undefined) return noOwnFiles;
  // What they are checked against is large, and most runs have none.
  const { parseGazetteerFile } = await import('../gazetteer/gazetteer-file.ts');
  const { parseLexiconFile } = await import('../read/events/lexicon-file.ts');
  const gazetteer = await loadEach(options.gazetteer, 'gazetteer', folder, parseGazetteerFile);
  const lexicon = await loadEach(options.lexicon, 'lexicon', folder, parseLexiconFile);
  if (gazetteer.length + lexicon.length === 0) return noOwnFiles;
  const parts = [
    ...gazetteer.map(({ text }) => `gazetteer ${text}`),
    ...lexicon.map(({ text }) => `lexicon ${text}`),
  ];
  return {
    gazetteer: gazetteer.map(({ content }) => content),
    lexicon: lexicon.map(({ content }) => content),
    digest: digestText(...parts).slice(0, 16),
  };
}

async function loadEach<Content>(
  paths: readonly string[] = [],
  what: string,
  folder: string,
  parse: (value: unknown, origin: string) => Content,
): Promise<{ text: string; content: Content }[]> {
  const loaded = [];
  for (const path of paths) {
    const text = await readText(resolve(folder, path), path, what);
    loaded.push({ text, content: parseText(text, path, what, parse) });
  }
  return loaded;
}

async function readText(file: string, path: string, what: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new UsageError(
      `The ${what} file ${path} cannot be read: ${why}.`,
      `Check the path after --${what}.`,
    );
  }
}

function parseText<Content>(
  text: string,
  path: string,
  what: string,
  parse: (value: unknown, origin: string) => Content,
): Content {
  let value: unknown;
  try {
    // A byte order mark is no part of the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The ${what} file ${path} is not JSON: ${where}.`,
      'Correct it, or run without the file.',
    );
  }
  try {
    return parse(value, path);
  } catch (error) {
    const [first, ...faults] = (error instanceof Error ? error.message : String(error)).split('\n');
    const hint = faults.pop() ?? '';
    throw new UsageError(`${first} ${faults.map((fault) => fault.trim()).join('; ')}.`, hint);
  }
}
