import { ConlluError } from './conllu-error.ts';

/** One sentence of a CoNLL-U file: its comment lines without `#`, and its rows of ten columns, ranges and empty nodes among them. */
export interface ConlluSentence {
  comments: string[];
  rows: ConlluRow[];
}

/** ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, as written. */
export interface ConlluRow {
  id: string;
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  head: string;
  deprel: string;
  deps: string;
  misc: string;
}

const wordId = /^[1-9]\d*$/;
const otherId = /^(?:[1-9]\d*-[1-9]\d*|\d+\.[1-9]\d*)$/;

/** True for a word's row; false for a multi-word range (`1-2`) or an empty node (`1.1`). */
export function isWordRow(row: ConlluRow): boolean {
  return wordId.test(row.id);
}

/** True for a node of the enhanced graph that no word of the text stands for (`1.1`). */
export function isEmptyNode(row: ConlluRow): boolean {
  return row.id.includes('.');
}

/** Reads CoNLL-U (universaldependencies.org/format.html). Throws a `ConlluError` naming the line that is not CoNLL-U. */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let current: ConlluSentence = { comments: [], rows: [] };
  const close = () => {
    if (current.rows.length > 0) sentences.push(current);
    current = { comments: [], rows: [] };
  };
  let number = 0;
  for (const raw of text.replace(/^\ufeff/, '').split('\n')) {
    number += 1;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') close();
    else if (line.startsWith('#') && current.rows.length === 0) current.comments.push(line.slice(1).trim());
    else current.rows.push(parseRow(line, number));
  }
  close();
  return sentences;
}

function parseRow(line: string, number: number): ConlluRow {
  const columns = line.split('\t');
  const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    xpos = '',
    feats = '',
    head = '',
    deprel = '',
    deps = '',
    misc = '',
  ] = columns;
  if (columns.length !== 10 || !(wordId.test(id) || otherId.test(id)) || form === '') {
    throw new ConlluError(number, line);
  }
  return { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc };
}
