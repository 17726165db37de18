import type { Block, Document } from '../vocabulary/document.ts';

const readable = new Set<Block['kind']>(['title', 'heading', 'paragraph', 'item', 'caption', 'dateline']);

/** The blocks of a document that are report text: no boilerplate and no bylines. */
export function readableBlocks(document: Document): Block[] {
  return document.blocks.filter((block) => readable.has(block.kind));
}
