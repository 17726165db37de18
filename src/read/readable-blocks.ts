import type { Block, Document } from '../vocabulary/document.ts';

const readable = new Set<Block['kind']>(['title', 'heading', 'paragraph', 'item', 'caption']);

/** The blocks of a document that are report text: no boilerplate, bylines or datelines. */
export function readableBlocks(document: Document): Block[] {
  return document.blocks.filter((block) => readable.has(block.kind));
}
