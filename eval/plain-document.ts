import type { Document } from '../src/vocabulary/document.ts';

/** A document of bare text, all of it one paragraph, with its day of publication (YYYY-MM-DD) when there is one. */
export function plainDocument(id: string, text: string, day: string | null = null): Document {
  return {
    id,
    text,
    title: null,
    outlet: null,
    author: null,
    published: day === null ? null : { text: '', value: day, earliest: day, latest: day, basis: 'stated' },
    language: 'en',
    url: null,
    sha256: '',
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}
