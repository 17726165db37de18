import { z } from 'zod';
import data from './data/boilerplate.json' with { type: 'json' };

const phrases = z
  .object({
    source: z.string(),
    lines: z.array(z.string()),
    starts: z.array(z.string()),
    patterns: z.array(z.string()),
    endings: z.array(z.string()),
    bylines: z.array(z.string()),
    datelines: z.array(z.string()),
    /** Words of telling: a line that has one may open like a call to the reader and still be a report's sentence. */
    reporting: z.array(z.string()),
  })
  .parse(data);

const lines = new Set(phrases.lines);
const endings = new Set(phrases.endings);
const credits = /^(?:credit|photo|image|picture)s?(?:\s+credit)?\s*(?::|by\b|from\b)/;
const patterns = compile(phrases.patterns);
const bylines = phrases.bylines.map((pattern) => new RegExp(pattern, 'u'));
const datelines = compile(phrases.datelines);
const reporting = new RegExp(`\\b(?:${phrases.reporting.join('|')})\\b`, 'u');

/** Longest text that a phrase a site repeats under every story can have. */
const longestLine = 400;
/** Opening words alone tell only on a short line: "Find your way" may open a paragraph. */
const longestStart = 160;

/** Whether a block is what sites wrap around articles: credits, calls to subscribe, share bars, disclaimers. */
export function matchesBoilerplate(block: string): boolean {
  const line = fold(block);
  if (line.length > longestLine) return false;
  if (lines.has(line.replace(/[.:!»›>]+$/, '').trim())) return true;
  if (line.length <= longestStart) {
    const start = phrases.starts.find((one) => line.startsWith(one));
    if (start !== undefined && (isLabel(start) || !reporting.test(line))) return true;
  }
  return patterns.some((pattern) => pattern.test(line));
}

/** "Photo:", "©": what follows is no sentence. */
function isLabel(start: string): boolean {
  return /[:©]/.test(start);
}

/** Whether a block names who wrote the report: "By Ana Silva", or a line on the author below it. */
export function isByline(block: string): boolean {
  const line = block.replace(/\s+/g, ' ').trim();
  return (
    line.length <= 300 && bylines.some((pattern) => pattern.test(line.replace(/^BY\b|^by\b|^By\b/, 'by')))
  );
}

/** Whether a block is nothing but a date. */
export function isDateline(block: string): boolean {
  return block.length <= 60 && datelines.some((pattern) => pattern.test(fold(block)));
}

/** Whether a block opens a comment form, after which nothing belongs to the report. */
export function isEnding(block: string): boolean {
  return endings.has(fold(block).replace(/[.:!]+$/, ''));
}

/** Whether a block credits the picture above it. */
export function isPhotoCredit(block: string): boolean {
  return block.length <= 200 && credits.test(fold(block));
}

function fold(block: string): string {
  return block.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

function compile(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'iu'));
}
