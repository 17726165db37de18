import type { Span } from '../../vocabulary/span.ts';
import type { LanguageBlock } from '../sentence.ts';

const bullet = /^(?:[-–—•◦▪*·‣●○■]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+(?=\S)/u;
const endsSentence = /[.!?…:;,]["'”’»)\]]*(?:\[\d+\])*\s*$/u;

/** The widest line that is still taken for a hard-wrapped one. */
const wrapWidth = 120;

/**
 * The paragraphs, headings and list items of a range: lines, with hard-wrapped lines put together again. */
export function findBlocks(text: string, range: LanguageBlock): LanguageBlock[] {
  const blocks: LanguageBlock[] = [];
  let run: Span[] = [];
  const close = () => {
    if (run.length > 0) blocks.push(...readRun(text, run, range.kind));
    run = [];
  };
  let at = range.start;
  for (const raw of text.slice(range.start, range.end).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    const start = at + raw.length - raw.trimStart().length;
    const end = at + raw.trimEnd().length;
    if (start >= end) close();
    else run.push({ start, end });
    at += raw.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  close();
  return blocks;
}

/** Lines between blank lines: either one wrapped paragraph, or each line for itself. */
function readRun(text: string, lines: readonly Span[], kind: LanguageBlock['kind']): LanguageBlock[] {
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  const blocks: LanguageBlock[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = blocks.at(-1);
    if (before && open && continues(text, before, line, width, lines.length)) open.end = line.end;
    else blocks.push({ ...line });
  });
  return blocks.map((block) => classify(text, block, kind));
}

/** True when `line` goes on with the sentence of `before`: the text was broken because the line was full. */
function continues(text: string, before: Span, line: Span, width: number, count: number): boolean {
  const content = text.slice(line.start, line.end);
  if (bullet.test(content)) return false;
  const previous = text.slice(before.start, before.end);
  const open = !endsSentence.test(previous);
  if (width > wrapWidth) return false;
  if (open && /^\p{Ll}/u.test(content)) return previous.length > 0.6 * width;
  const wrapped = count >= 3 && width >= 50 && width <= wrapWidth;
  if (!wrapped || indentOf(text, line) > indentOf(text, before)) return false;
  const firstWord = /^\S+/.exec(content)?.[0].length ?? 0;
  const full = previous.length + 1 + firstWord > width;
  return full || (open && previous.length > 0.7 * width);
}

/** White space before a line. */
function indentOf(text: string, line: Span): number {
  let at = line.start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return line.start - at;
}

function classify(text: string, block: Span, kind: LanguageBlock['kind']): LanguageBlock {
  const content = text.slice(block.start, block.end);
  if (bullet.test(content)) return { ...block, kind: kind ?? 'item' };
  if (kind !== undefined) return { ...block, kind };
  return { ...block, kind: isHeading(content) ? 'heading' : 'prose' };
}

/** A short line without a full stop. */
function isHeading(content: string): boolean {
  return content.length <= 160 && !endsSentence.test(content);
}
