import { z } from 'zod';
import { makeDocument } from '../ingest/make-document.ts';
import { requireGivenDate } from '../ingest/parse-given-date.ts';
import { readDocument } from '../read/read-document.ts';
import type { Readers } from '../read-report.ts';
import type { Reading } from '../vocabulary/reading.ts';
import { describeFailure, type ErrorObject } from './failure.ts';

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  language: z.string().nullish(),
  url: z.string().nullish(),
});

export type AnnotateResult = Reading | { id: string | null; error: ErrorObject };

/** One line of `entente annotate`: a JSON document in, its reading or an error in its place out. Pure. */
export function annotateLine(line: string, readers: Readers): { result: AnnotateResult; failed: boolean } {
  let id: string | null = null;
  try {
    const value = parseLine(line);
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
      id = value.id;
    const parsed = lineSchema.safeParse(value);
    if (!parsed.success) return failedLine(id, badLine(parsed.error));
    const { text, title, published, outlet, language, url } = parsed.data;
    const document = makeDocument(
      parsed.data.id,
      {
        text,
        blocks: null,
        title: title || null,
        outlet: null,
        author: null,
        published: null,
        language: null,
        url: null,
      },
      {
        published: published == null || published === '' ? null : requireGivenDate(published),
        outlet: outlet || null,
        language: language || null,
        url: url || null,
      },
    );
    const { gazetteer, language: english, lexicon } = readers;
    return { result: readDocument(document, gazetteer, english, lexicon), failed: false };
  } catch (error) {
    if (error instanceof SyntaxError) return failedLine(id, notJson());
    return failedLine(id, describeFailure(error).object);
  }
}

function parseLine(line: string): unknown {
  return JSON.parse(line);
}

function failedLine(id: string | null, error: ErrorObject): { result: AnnotateResult; failed: boolean } {
  return { result: { id, error }, failed: true };
}

function notJson(): ErrorObject {
  return { code: 'not-json', message: 'The line is not JSON.', hint: 'Write one JSON object a line.' };
}

function badLine(error: z.ZodError): ErrorObject {
  const field = error.issues[0]?.path.join('.') || 'document';
  return {
    code: 'bad-document',
    message: `"${field}" is missing or not a string.`,
    hint: 'Write {"id": "…", "text": "…"} and optionally title, published, outlet, language, url.',
  };
}
