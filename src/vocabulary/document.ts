import { z } from 'zod';
import { spanSchema } from './span.ts';
import { whenSchema } from './when.ts';

/**
 * What a stretch of a document is. `byline` and `boilerplate` are kept, so that offsets hold, but not read.
 */
export const blockSchema = spanSchema.extend({
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'caption', 'dateline', 'byline', 'boilerplate']),
});

export type Block = z.infer<typeof blockSchema>;

/** A report as stored: its text never changes, every offset points into it. */
export const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable().describe('as given or found in metadata, e.g. BelTA'),
  author: z.string().nullable(),
  published: whenSchema
    .nullable()
    .describe('given by a person or by metadata; never inferred, never the file date'),
  language: z.string().describe('BCP 47'),
  url: z.string().nullable(),
  sha256: z.string().describe('of the text, lower-case hexadecimal'),
  blocks: z
    .array(blockSchema)
    .describe('in order, not overlapping, covering all of the text but white space'),
});

export type Document = z.infer<typeof documentSchema>;
