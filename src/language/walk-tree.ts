import type { Span } from '../vocabulary/span.ts';
import type { Sentence } from './sentence.ts';

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Indices of the words that hang on `token`, left to right; with `relations`, those only (`nsubj` also finds `nsubj:pass`). */
export function childrenOf(sentence: Sentence, token: number, ...relations: string[]): number[] {
  const found: number[] = [];
  sentence.tokens.forEach((word, index) => {
    if (word.head !== token) return;
    if (
      relations.length === 0 ||
      relations.includes(word.deprel) ||
      relations.includes(baseRelation(word.deprel))
    )
      found.push(index);
  });
  return found;
}

/** Indices from the head of `token` up to the root, nearest first. */
export function ancestorsOf(sentence: Sentence, token: number): number[] {
  const found: number[] = [];
  let at = sentence.tokens[token]?.head ?? -1;
  while (at >= 0 && found.length <= sentence.tokens.length) {
    found.push(at);
    at = sentence.tokens[at]?.head ?? -1;
  }
  return found;
}

/** Index of the sentence's main predicate, -1 in an empty sentence. */
export function rootOf(sentence: Sentence): number {
  return sentence.tokens.findIndex((word) => word.head < 0);
}

/** `token` and everything below it, left to right; words for which `skip` is true are left out with all below them. */
export function subtreeOf(sentence: Sentence, token: number, skip?: (index: number) => boolean): number[] {
  const inside = new Set([token]);
  // Heads may stand on either side, so one pass is not enough; a tree's depth bounds the passes.
  let grew = true;
  while (grew) {
    grew = false;
    sentence.tokens.forEach((word, index) => {
      if (!inside.has(index) && inside.has(word.head) && !skip?.(index)) {
        inside.add(index);
        grew = true;
      }
    });
  }
  return [...inside].sort((a, b) => a - b);
}

/** The text range from the first to the last word of the subtree of `token`. */
export function subtreeSpan(sentence: Sentence, token: number, skip?: (index: number) => boolean): Span {
  const words = subtreeOf(sentence, token, skip).map((index) => sentence.tokens[index]!);
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

/** Index of the word that covers the position `offset` of the document's text, or -1. */
export function tokenAt(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex((word) => word.start <= offset && offset < word.end);
}

/** Index of the head word of a range: the word in it whose own head lies outside; -1 when no word is in it. */
export function headOfSpan(sentence: Sentence, span: Span): number {
  const inside = (index: number) => {
    const word = sentence.tokens[index];
    return word !== undefined && word.start < span.end && span.start < word.end;
  };
  return sentence.tokens.findIndex((word, index) => inside(index) && !inside(word.head));
}
