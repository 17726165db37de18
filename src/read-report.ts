import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { fingerprintText } from './ingest/fingerprint-text.ts';
import { ingestBytes } from './ingest/ingest-bytes.ts';
import type { GivenFacts } from './ingest/make-document.ts';
import type { ReportFormat } from './ingest/parse-report.ts';
import type { Language } from './language/sentence.ts';
import type { EventLexicon } from './read/events/event-lexicon.ts';
import { readDocument } from './read/read-document.ts';
import { readableBlocks } from './read/readable-blocks.ts';
import { observeReading } from './resolve/observe-reading.ts';
import type { Document } from './vocabulary/document.ts';
import type { Observation } from './vocabulary/observation.ts';
import type { StoredReport } from './vocabulary/stored-report.ts';

export interface Readers {
  gazetteer: Gazetteer;
  language: Language;
  lexicon: EventLexicon;
  /** Names what reads, with the files it knows by; reports read by another are read again. */
  version: string;
}

/** A report as it was found. */
export interface RawReport {
  bytes: Uint8Array;
  source: string;
  key: string;
  format?: ReportFormat;
}

/**
 * The whole path of a report, from its bytes to what the ledger stores:
 *
 * 1. `ingest`: bytes → Document: decoded, parsed, its blocks marked.
 * 2. `read`: Document → Reading: the annotators of `read/annotators.ts`, in order.
 * 3. `resolve`: Reading → observations, each with the sentence that supports it.
 *
 * What comes after needs other reports: `record/store-report.ts` stores this one, `resolve/build-ledger.ts` weighs it
 * against the rest, `analyse/` answers questions from the entries.
 *
 * Pure: the same bytes, key and facts give the same result.
 * @param file.source where the report came from; versions of one source follow each other.
 * @param file.key its name across machines, such as the path below the folder that was read.
 * @param file.format what the bytes are; else the ending of the key tells.
 * @throws IngestError when the bytes hold no report.
 */
export function readReport(
  file: RawReport,
  given: GivenFacts,
  readers: Readers,
): { report: Omit<StoredReport, 'version'>; observations: Observation[] } {
  const document = nameOutlet(ingestBytes(file.bytes, file.key, given, file.format), readers.gazetteer);
  const reading = readDocument(document, readers.gazetteer, readers.language, readers.lexicon);
  const observations = observeReading(document, reading, file.key);
  const words = readableBlocks(document).map((block) => document.text.slice(block.start, block.end));
  return {
    report: {
      ...document,
      source: file.source,
      key: file.key,
      given: { published: given.published ?? null, outlet: given.outlet ?? null },
      knownFrom: reading.published,
      fingerprint: fingerprintText(words.join('\n')),
      reader: readers.version,
    },
    observations,
  };
}

/** A report that names no outlet but stands at an address of one the gazetteer knows is that outlet's. */
function nameOutlet(document: Document, gazetteer: Gazetteer): Document {
  if (document.outlet !== null || document.url === null || !URL.canParse(document.url)) return document;
  return { ...document, outlet: gazetteer.outletOfHost(new URL(document.url).hostname)?.name ?? null };
}
