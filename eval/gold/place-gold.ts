import { makeDocument } from '../../src/ingest/make-document.ts';
import type { Document } from '../../src/vocabulary/document.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import type { GoldDocument, GoldSentence } from './gold-schema.ts';

/** A sentence of the gold with its place in the document's text. */
export interface PlacedSentence extends Span {
  gold: GoldSentence;
}

export interface PlacedGold {
  gold: GoldDocument;
  document: Document;
  sentences: PlacedSentence[];
}

/** The text of a gold document with the place of each sentence, and the Document that a reader is given. */
export function placeGold(gold: GoldDocument): PlacedGold {
  const sentences: PlacedSentence[] = [];
  let text = '';
  for (const block of gold.blocks) {
    if (text !== '') text += '\n\n';
    block.sentences.forEach((sentence, index) => {
      if (index > 0) text += block.lines ? '\n' : ' ';
      sentences.push({ gold: sentence, start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    });
  }
  const { id, title, outlet, published: day } = gold;
  const published =
    day === null ? null : { text: '', value: day, earliest: day, latest: day, basis: 'stated' as const };
  const bare = { title, outlet: null, author: null, published: null, language: null, url: null };
  // English is given: what is measured is reading, and a list of names may be too short to tell.
  const document = makeDocument(id, { text, blocks: null, ...bare }, { published, outlet, language: 'en' });
  return { gold, document, sentences };
}

/**
 * Where the words stand in the document; null when they do not occur in the sentence so often. Whole words are counted
 * ("it" is not in "with"), parts of words only when there are too few of them.
 * @param nth which occurrence is meant, counted from 1.
 */
export function spanOf(sentence: PlacedSentence, words: string, nth = 1): Span | null {
  const places: number[] = [];
  for (let at = sentence.gold.text.indexOf(words); at >= 0; at = sentence.gold.text.indexOf(words, at + 1))
    places.push(at);
  const at = places.filter((place) => isWhole(sentence.gold.text, place, words))[nth - 1] ?? places[nth - 1];
  if (at === undefined) return null;
  return { start: sentence.start + at, end: sentence.start + at + words.length };
}

function isWhole(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 1), at) + words.slice(0, 1);
  const after = words.slice(-1) + text.slice(at + words.length, at + words.length + 1);
  return !/^[\p{L}\p{N}]{2}$/u.test(before) && !/^[\p{L}\p{N}]{2}$/u.test(after);
}
