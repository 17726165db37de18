import type { WordReader } from '../load-language.ts';
import { formatConllu } from './format-conllu.ts';
import { type ConlluSentence, isEmptyNode, isWordRow, parseConllu } from './parse-conllu.ts';
import { writeOutWords } from './write-out-words.ts';

/**
 * Reads CoNLL-U and gives it back with our lemmas, tags and trees: sentences, words, multi-word ranges, empty nodes,
 * comments and MISC stay as they are; whatever tags, heads and enhanced dependencies it had are ignored.
 * Throws a `ConlluError` naming the line when the input is not CoNLL-U.
 */
export function parseTokens(conllu: string, reader: WordReader): string {
  return formatConllu(parseConllu(conllu).map((sentence) => parseSentence(sentence, reader)));
}

function parseSentence(sentence: ConlluSentence, reader: WordReader): ConlluSentence {
  const written = sentence.rows.filter((row) => !isEmptyNode(row));
  const { text, words } = writeOutWords(written);
  const { tokens } = reader.readWords({ start: 0, end: text.length, kind: 'prose', words });
  let index = -1;
  return {
    comments: sentence.comments,
    rows: sentence.rows.map((row) => {
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
