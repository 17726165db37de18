import { isJoined } from '../segment/is-joined.ts';
import type { Sentence, Token } from '../sentence.ts';
import { bareRow } from './format-conllu.ts';
import type { ConlluRow, ConlluSentence } from './parse-conllu.ts';

/**
 * The trees of `text` as CoNLL-U: forms as written (curly quotes stay), words written together ("don't") under a
 * multi-word range, `SpaceAfter=No` where nothing stands between two tokens.
 */
export function sentencesToConllu(text: string, sentences: readonly Sentence[]): ConlluSentence[] {
  return sentences.map((sentence, index) => {
    const written = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    return {
      comments: [`sent_id = ${index + 1}`, `text = ${written}`],
      rows: sentenceRows(text, sentence, sentences[index + 1]?.start ?? -1),
    };
  });
}

function sentenceRows(text: string, { tokens }: Sentence, nextStart: number): ConlluRow[] {
  const rows: ConlluRow[] = [];
  const spacing = (last: number) =>
    (tokens[last + 1]?.start ?? nextStart) === tokens[last]!.end ? 'SpaceAfter=No' : '_';
  let rangeEnd = -1;
  tokens.forEach((token, index) => {
    if (index > rangeEnd) {
      rangeEnd = index;
      while (rangeEnd + 1 < tokens.length && isJoined(tokens[rangeEnd]!, tokens[rangeEnd + 1]!))
        rangeEnd += 1;
      if (rangeEnd > index) {
        const form = text.slice(token.start, tokens[rangeEnd]!.end);
        rows.push(bareRow(`${index + 1}-${rangeEnd + 1}`, form, spacing(rangeEnd)));
      } else {
        rangeEnd = -1;
        rows.push(wordRow(text, token, index, spacing(index)));
        return;
      }
    }
    rows.push(wordRow(text, token, index, '_'));
  });
  return rows;
}

function wordRow(text: string, token: Token, index: number, misc: string): ConlluRow {
  return {
    ...bareRow(String(index + 1), text.slice(token.start, token.end), misc),
    lemma: token.lemma,
    upos: token.upos,
    xpos: token.xpos,
    head: String(token.head + 1),
    deprel: token.deprel,
  };
}
