import type { WordReader } from '../load-language.ts';
import { formatConllu } from './format-conllu.ts';
import { type ConlluSentence, isWordRow, parseConllu } from './parse-conllu.ts';
import { writeOutWords } from './write-out-words.ts';

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
  const { text, words } = writeOutWords(rows);
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
