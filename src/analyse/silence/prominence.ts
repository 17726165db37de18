import type { Block } from '../../vocabulary/document.ts';
import type { Evidence } from '../../vocabulary/ledger.ts';
import { shareAmong, weightyWords } from './weighty-words.ts';

/** What is needed of a report to say how prominently it tells something. */
export interface ReportShape {
  title: string | null;
  blocks: readonly Block[];
  /** Words of the whole report. */
  words: number;
}

export interface Prominence {
  place: 'headline' | 'first paragraph' | 'body' | 'unknown';
  /** Which paragraph, from 1; null outside of paragraphs. */
  paragraph: number | null;
  paragraphs: number;
  words: number;
}

/** A title tells what a sentence does when it holds this share of the title's weightier words. */
const sameStory = 0.5;

/** How prominently a report tells something: in its headline, in its first paragraph, or further down. */
export function prominenceOf(evidence: Evidence, shape: ReportShape | null): Prominence {
  if (shape === null) return { place: 'unknown', paragraph: null, paragraphs: 0, words: 0 };
  const paragraphs = shape.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const at = paragraphs.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end);
  const block = shape.blocks.find(({ start, end }) => start <= evidence.start && evidence.start < end);
  const place =
    block?.kind === 'title' || titleTells(shape.title, evidence.quote)
      ? 'headline'
      : at === 0
        ? 'first paragraph'
        : 'body';
  return { place, paragraph: at < 0 ? null : at + 1, paragraphs: paragraphs.length, words: shape.words };
}

function titleTells(title: string | null, quote: string): boolean {
  const words = weightyWords(title ?? '');
  return words.size >= 2 && shareAmong(words, weightyWords(quote)) >= sameStory;
}
