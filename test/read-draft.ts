import { loadReaders } from '../src/cli/load-readers.ts';
import { makeDocument } from '../src/ingest/make-document.ts';
import { parsePlainText } from '../src/ingest/parse-plain-text.ts';
import { annotators } from '../src/read/annotators.ts';
import { type Draft, startDraft } from '../src/read/draft.ts';

const readers = loadReaders();

/**
 * The draft of a plain text after every annotator up to the one named `until`. `published` is a day or null, when it
 * must come from the text.
 */
export async function readDraft(text: string, published: string | null, until: string): Promise<Draft> {
  const { gazetteer, language } = await readers;
  const given =
    published === null
      ? null
      : { text: '', value: published, earliest: published, latest: published, basis: 'stated' as const };
  const document = makeDocument('sample', parsePlainText(text), { published: given });
  const last = annotators.findIndex(({ name }) => name === until);
  if (last < 0) throw new RangeError(`no annotator is named "${until}"; see src/read/annotators.ts`);
  let draft: Draft = startDraft(document, gazetteer, language);
  for (const annotator of annotators.slice(0, last + 1)) draft = { ...draft, ...annotator.annotate(draft) };
  return draft;
}
