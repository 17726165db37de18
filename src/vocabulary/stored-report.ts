import { z } from 'zod';
import { documentSchema } from './document.ts';
import { whenSchema } from './when.ts';

/** A report as the ledger keeps it: the document, what became of it, and when it was (or was inferred to be) published. */
export const storedReportSchema = documentSchema.extend({
  /** Where it came from: the file's absolute path, or a URL. One source may have several versions. */
  source: z.string(),
  version: z.int().positive(),
  /** Given, from metadata, or inferred by the reader. */
  knownFrom: whenSchema.nullable(),
  /** Near-duplicate fingerprint of the report text: see `ingest/fingerprint-text.ts`. */
  fingerprint: z.array(z.int()),
  /** Version of the reader that read it. */
  reader: z.string(),
});

export type StoredReport = z.infer<typeof storedReportSchema>;
