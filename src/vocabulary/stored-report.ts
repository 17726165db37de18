import { z } from 'zod';
import { documentSchema } from './document.ts';
import { whenSchema } from './when.ts';

/** What a person said of a report when it was read; it holds for later versions until something else is said. */
export const givenSchema = z.object({
  published: whenSchema.nullable().default(null),
  outlet: z.string().nullable().default(null),
});

export type Given = z.infer<typeof givenSchema>;

/** A report as the ledger keeps it: the document, what became of it, and when it was (or was inferred to be) published. */
export const storedReportSchema = documentSchema.extend({
  /** Where it came from: the file's absolute path, or a URL. One source may have several versions. */
  source: z.string(),
  /**
   * Its name in ids, from the way it was first named, such as the path below the folder that was read. It stays when
   * the same file is named in another way, so that ids and the decisions that hang on them hold.
   */
  key: z.string(),
  given: givenSchema,
  version: z.int().positive(),
  /** Given, from metadata, or inferred by the reader. */
  knownFrom: whenSchema.nullable(),
  /** Near-duplicate fingerprint of the report text: see `ingest/fingerprint-text.ts`. */
  fingerprint: z.array(z.int()),
  /** Version of the reader that read it. */
  reader: z.string(),
});

export type StoredReport = z.infer<typeof storedReportSchema>;
