import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { DiffText } from '../analyse/rhetoric/diff/clause.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { ingestBytes } from '../ingest/ingest-bytes.ts';
import type { Language } from '../language/sentence.ts';
import { queryReports } from '../record/query-reports.ts';
import type { Document } from '../vocabulary/document.ts';
import { UsageError } from './failure.ts';
import { loadEnglish } from './load-readers.ts';
import { runningText } from './rhetoric-texts.ts';
import type { Session, SharedOptions } from './session.ts';

/** One of two texts, and how it is called. */
export interface DiffSide {
  about: { id: string; title: string | null; outlet: string | null; published: string | null };
  text: DiffText;
}

/**
 * The two texts of a comparison. The ledger is opened only when one of the words names no file.
 * @throws UsageError when a word means no report, several, or both words one.
 */
export async function openDiffSides(
  words: readonly [string, string],
  asOf: string | null,
  session: Session,
  options: SharedOptions,
): Promise<[DiffSide, DiffSide]> {
  const { folder } = session.terminal;
  const isFile = (word: string) =>
    existsSync(resolve(folder, word)) && statSync(resolve(folder, word)).isFile();
  const stored = words.every(isFile)
    ? []
    : await session.withLedger({ ...options, create: false }, (ledger) => queryReports(ledger.db, asOf));
  const open = async (word: string): Promise<DiffDocument> => {
    if (!isFile(word)) return reportNamed(word, stored);
    const document = ingestBytes(await readFile(resolve(folder, word)), basename(word));
    return { ...document, knownFrom: document.published, name: word };
  };
  const documents = [await open(words[0]), await open(words[1])] as const;
  if (documents[0].id === documents[1].id)
    throw new UsageError('Both words mean the same text.', 'Write two reports, or two files.');
  const language = await loadEnglish();
  const gazetteer = loadGazetteer();
  return [readSide(documents[0], language, gazetteer), readSide(documents[1], language, gazetteer)];
}

type DiffDocument = Document & { knownFrom: Document['published']; name: string };

function reportNamed(
  word: string,
  stored: readonly (Document & Pick<DiffDocument, 'knownFrom'>)[],
): DiffDocument {
  const found = stored.filter(({ id }) => id === word || id.startsWith(word) || id.startsWith(`d-${word}`));
  const exact = found.find(({ id }) => id === word) ?? (found.length === 1 ? found[0] : undefined);
  if (exact !== undefined) return { ...exact, name: exact.id };
  throw found.length > 1
    ? new UsageError(
        `"${word}" begins the ids of ${found.length} reports.`,
        `Write more of it: ${found
          .slice(0, 4)
          .map(({ id }) => id)
          .join(', ')}.`,
      )
    : new UsageError(
        `"${word}" is no report in the ledger and no file.`,
        'List the reports with entente documents.',
      );
}

function readSide(document: DiffDocument, language: Language, gazetteer: Gazetteer): DiffSide {
  const { id, text, title, outlet, knownFrom, name } = document;
  const found = gazetteer.findNames(text).map(({ start, end, text: words, candidates }) => {
    const [only, ...others] = candidates;
    // A name that several share ("Georgia") is compared as it is written.
    if (only === undefined || others.length > 0) return { start, end, id: words.toLowerCase(), name: words };
    return { start, end, id: only.entry.id, name: only.entry.name };
  });
  const sentences = language.read(text, { blocks: runningText(document), units: found });
  return {
    about: { id: name === id ? id : name, title, outlet, published: knownFrom?.value ?? null },
    text: { text, sentences, names: found },
  };
}
