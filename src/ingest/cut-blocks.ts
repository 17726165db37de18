import type { Block } from '../vocabulary/document.ts';

const bullet = /^\s*(?:[-–—•*▪‣·]|\(?\d{1,2}[.)]|\([a-z]\))\s+\S/;

/** Plain text → blocks: a paragraph is a line, or the lines between blank lines when the text is hard-wrapped. */
export function cutBlocks(text: string, title: string | null): Block[] {
  const lines = cutLines(text);
  const blocks = isHardWrapped(lines) ? joinLines(lines) : lines.filter((line) => line.words !== '');
  return blocks.map((line, index) => ({
    start: line.start,
    end: line.end,
    kind: kindOf(line, blocks, index, title),
  }));
}

interface Line {
  start: number;
  end: number;
  words: string;
  indented: boolean;
}

function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    lines.push({
      start: words === '' ? from : start,
      end: words === '' ? from : start + words.length,
      words,
      indented: /^\s{2,}\S/.test(raw),
    });
    from += raw.length + 1;
  }
  return lines;
}

/** Hard-wrapped text breaks most of its lines in mid-sentence at about the same width. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => line.words !== '' && (lines[index + 1]?.words ?? '') !== '');
  if (inner.length < 4) return false;
  const broken = inner.filter((line) => line.words.length >= 40 && line.words.length <= 110);
  const open = broken.filter((line) => !/[.!?:;]["”’')\]]*$/.test(line.words));
  const longest = Math.max(...lines.map((line) => line.words.length));
  if (longest > 130 || broken.length < inner.length * 0.6 || open.length < broken.length * 0.6) return false;
  // A list of headlines has as many open lines, but each begins anew.
  const goesOn = lines.filter(
    (line, index) => /^\p{Ll}/u.test(line.words) && (lines[index - 1]?.words ?? '') !== '',
  );
  return goesOn.length >= inner.length * 0.2;
}

function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    if (line.words === '') {
      open = false;
      continue;
    }
    const last = joined.at(-1);
    if (open && last !== undefined && !line.indented && !bullet.test(line.words)) {
      last.end = line.end;
      last.words += ` ${line.words}`;
    } else joined.push({ ...line });
    open = true;
  }
  return joined;
}

function kindOf(line: Line, blocks: readonly Line[], index: number, title: string | null): Block['kind'] {
  if (title !== null && fold(line.words) === fold(title)) return 'title';
  if (bullet.test(line.words) && line.words.split(/\s+/).length > 2) return 'item';
  const short = line.words.length <= 120 && line.words.split(/\s+/).length <= 20;
  if (!short || /[.!?;,"”…]$/.test(line.words)) return 'paragraph';
  // The first headline of a report that names no title of its own.
  const isFirst = !blocks.slice(0, index).some((other) => other.words.length > 120);
  const hasBody = blocks.slice(index + 1).some((other) => other.words.length > 120);
  return title === null && isFirst && hasBody && line.words.split(/\s+/).length >= 4 ? 'title' : 'heading';
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
