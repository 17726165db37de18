import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Language } from '../../src/language/sentence.ts';
import { readDocument } from '../../src/read/read-document.ts';
import type { Reading } from '../../src/vocabulary/reading.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import { loadGold } from '../gold/load-gold.ts';
import { type PlacedGold, type PlacedSentence, placeGold } from '../gold/place-gold.ts';

/** A document of our own gold with what the reader made of it. */
export interface OwnReading {
  placed: PlacedGold;
  reading: Reading;
}

/** Reads every document of our own gold, from its raw text. */
export function readOwnGold(gazetteer: Gazetteer, language: Language): OwnReading[] {
  return loadGold().map((gold) => {
    const placed = placeGold(gold);
    return { placed, reading: readDocument(placed.document, gazetteer, language) };
  });
}

/** Index of the gold sentence that a place in the text belongs to; -1 for none. */
export function sentenceAt(sentences: readonly PlacedSentence[], place: number): number {
  return sentences.findIndex(({ start, end }) => start <= place && place < end);
}

export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
