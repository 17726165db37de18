import type { Block } from '../vocabulary/document.ts';
import { storableText } from './storable-text.ts';

/** Collects the blocks of a marked-up report into one text, a blank line between blocks. */
export class BlockBuilder {
  #text = '';
  readonly #blocks: Block[] = [];

  /** Adds a block; white space is folded, an empty block is left out. */
  add(kind: Block['kind'], words: string): void {
    const folded = storableText(words).replace(/\s+/g, ' ').trim();
    if (folded === '') return;
    if (this.#text !== '') this.#text += '\n\n';
    const start = this.#text.length;
    this.#text += folded;
    this.#blocks.push({ start, end: this.#text.length, kind });
  }

  finish(): { text: string; blocks: Block[] } {
    return { text: this.#text, blocks: this.#blocks };
  }
}
