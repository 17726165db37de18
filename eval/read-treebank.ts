import { type ConlluSentence, isWordRow, parseConllu } from '../src/language/conllu/parse-conllu.ts';
import type { Span } from '../src/vocabulary/span.ts';

/** A gold sentence over reconstructed raw text: surface tokens, and words (a range's words share its span). */
export interface GoldSentence extends Span {
  source: ConlluSentence;
  tokens: Span[];
  words: (Span & { form: string; ranged: boolean })[];
}

/** One document of a treebank as raw text: sentences joined by a space, paragraphs by a blank line. */
export interface GoldDocument {
  id: string;
  text: string;
  sentences: GoldSentence[];
}

/** Reads a treebank file's text back into raw documents by its `newdoc` and `newpar` comments and `SpaceAfter=No`. */
export function readTreebank(conllu: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const source of parseConllu(conllu)) {
    const comment = (name: string) => source.comments.find((line) => line.startsWith(name));
    const newdoc = comment('newdoc');
    if (newdoc !== undefined || documents.length === 0) {
      documents.push({ id: newdoc?.split('=')[1]?.trim() ?? '', text: '', sentences: [] });
    }
    const document = documents.at(-1)!;
    if (document.text !== '') {
      document.text = document.text.trimEnd() + (comment('newpar') === undefined ? ' ' : '\n\n');
    }
    document.sentences.push(appendSentence(document, source));
  }
  for (const document of documents) document.text = document.text.trimEnd();
  return documents;
}

function appendSentence(document: GoldDocument, source: ConlluSentence): GoldSentence {
  const sentence: GoldSentence = { source, start: document.text.length, end: 0, tokens: [], words: [] };
  let rangeEnd = 0;
  let range: Span = { start: 0, end: 0 };
  const append = (form: string, misc: string): Span => {
    const start = document.text.length;
    document.text += form;
    const span = { start, end: document.text.length };
    sentence.tokens.push(span);
    sentence.end = span.end;
    if (!/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc)) document.text += ' ';
    return span;
  };
  for (const row of source.rows) {
    if (/^\d+-\d+$/.test(row.id)) {
      range = append(row.form, row.misc);
      rangeEnd = Number(row.id.split('-')[1]);
    } else if (isWordRow(row)) {
      const ranged = Number(row.id) <= rangeEnd;
      const span = ranged ? range : append(row.form, row.misc);
      sentence.words.push({ ...span, form: row.form, ranged });
    }
  }
  return sentence;
}
