import { type Word, wordAt } from '../segment/word.ts';
import { type ConlluRow, isWordRow } from './parse-conllu.ts';

/** The words of a sentence over a text that has them in order; those of a range stand together. */
export function writeOutWords(rows: readonly ConlluRow[]): { text: string; words: Word[] } {
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
