import type { Block } from '../vocabulary/document.ts';
import { cutBlocks } from './cut-blocks.ts';
import { isByline, isDateline, isEnding, isPhotoCredit, matchesBoilerplate } from './match-boilerplate.ts';

/**
 * Cuts a report's text into blocks and marks what is not report text: navigation, credits, repeated headlines,
 * comment boxes, bylines. `given` are blocks known from markup; without them the lines of the text tell.
 */
export function markBlocks(text: string, title: string | null, given: readonly Block[] | null): Block[] {
  const blocks = given === null ? cutBlocks(text, title) : given.map((block) => ({ ...block }));
  const words = blocks.map((block) => foldWords(text.slice(block.start, block.end)));
  const isLong = (line: string) => line.split(' ').length >= 25;
  const firstLong = words.findIndex(isLong);
  const lastLong = words.findLastIndex(isLong);
  const headlines = new Set<string>();
  const seenLong = new Map<string, number>();
  let ended = false;
  blocks.forEach((block, index) => {
    const line = text.slice(block.start, block.end).trim();
    const folded = words[index]!;
    if (ended || matchesBoilerplate(line)) block.kind = 'boilerplate';
    else if (isDateline(line)) block.kind = 'dateline';
    else if (isByline(line) && (index < firstLong || index > lastLong)) block.kind = 'byline';
    else if (isRepeated(block, folded, headlines, seenLong, index)) block.kind = 'boilerplate';
    else if (isTrail(line) || isSectionTag(words, index)) block.kind = 'boilerplate';
    else if (block.kind === 'paragraph' && isFollowedByCredit(text, blocks, index)) block.kind = 'caption';
    if (block.kind === 'title' || block.kind === 'heading') headlines.add(folded);
    // After the last real paragraph, a comment form is followed only by its fields and other stories.
    const hasBody = lastLong >= 0 || !blocks.slice(index + 1).some((later) => isSentence(text, later));
    if (isEnding(line) && index > lastLong && hasBody) ended = true;
  });
  return blocks;
}

/** Of a short report without a long paragraph: words that end like a sentence may be its own. */
function isSentence(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end).trim();
  return words.split(/\s+/).length >= 5 && /[.!?]["”’)]*$/.test(words);
}

/** A headline again, or a whole paragraph pasted twice. */
function isRepeated(
  block: Block,
  folded: string,
  headlines: ReadonlySet<string>,
  seenLong: Map<string, number>,
  index: number,
): boolean {
  if (headlines.has(folded)) return true;
  if (block.kind === 'paragraph' && folded.length > 80) {
    if (seenLong.has(folded)) return true;
    seenLong.set(folded, index);
  }
  return false;
}

/** "World | Diplomacy | East Asia", "Home > News > Europe": a trail of sections. */
function isTrail(line: string): boolean {
  const parts = line.split(/\s+[|>»›•·]\s+/);
  return parts.length > 1 && line.length < 100 && parts.every((part) => part.split(/\s+/).length <= 4);
}

/** A section's name on a line of its own above the headline, which comes again in the trail below it. */
function isSectionTag(words: readonly string[], index: number): boolean {
  const line = words[index]!;
  if (index > 2 || line.split(' ').length > 3 || line === '') return false;
  return words
    .slice(index + 1, index + 8)
    .some((other) => other !== line && other.split(/ [|>»›•·] /).includes(line));
}

function isFollowedByCredit(text: string, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && isPhotoCredit(text.slice(next.start, next.end));
}

function foldWords(line: string): string {
  return line.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
