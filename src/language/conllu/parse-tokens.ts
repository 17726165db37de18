import type { WordReader } from '../load-language.ts';
import { type Word, wordAt } from '../segment/word.ts';
import { formatConllu } from './format-conllu.ts';
import { type ConlluRow, type ConlluSentence, isWordRow, parseConllu } from './parse-conllu.ts';

/**
 * Reads CoNLL-U and gives it back with our lemmas, tags and trees: sentences, words, multi-word ranges, comments and
 * MISC stay as they are; whatever tags and heads it had are ignored, and empty nodes, which hang on them, are left out.
 * Throws an `Error` naming the line when the input is not CoNLL-U.
 */
export function parseTokens(conllu: string, reader: WordReader): string {
  return formatConllu(parseConllu(conllu).map((sentence) => parseSentence(sentence, reader)));
}

function parseSentence(sentence: ConlluSentence, reader: WordReader): ConlluSentence {
  const rows = sentence.rows.filter(({ id }) => !id.includes('.'));
  const { text, words } = writeOut(rows);
  const { tokens } = reader.readWords({ start: 0, end: text.length, kind: 'prose', words });
  let index = -1;
  return {
    comments: sentence.comments,
    rows: rows.map((row) => {
      const bare = {
        ...row,
        lemma: '_',
        upos: '_',
        xpos: '_',
        feats: '_',
        head: '_',
        deprel: '_',
        deps: '_',
      };
      if (!isWordRow(row)) return bare;
      index += 1;
      const { lemma, upos, xpos, head, deprel } = tokens[index]!;
      return { ...bare, lemma, upos, xpos, head: String(head + 1), deprel };
    }),
  };
}

/** The words of a sentence over a text that has them in order; those of a range stand together. */
function writeOut(rows: readonly ConlluRow[]): { text: string; words: Word[] } {
  let text = '';
  let rangeEnd = 0;
  let rangeMisc = '';
  const places: [number, number][] = [];
  for (const row of rows) {
    if (!isWordRow(row)) {
      rangeEnd = Number(row.id.split('-')[1]);
      rangeMisc = row.misc;
      continue;
    }
    const id = Number(row.id);
    places.push([text.length, text.length + row.form.length]);
    text += row.form;
    const misc = id === rangeEnd ? rangeMisc : row.misc;
    const glued = id < rangeEnd || /(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
    if (!glued) text += ' ';
  }
  return { text, words: places.map(([start, end]) => wordAt(text, start, end)) };
}
