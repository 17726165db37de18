import type { Span } from '../../../vocabulary/span.ts';
import type { Line } from './cut-lines.ts';
import { treatyPatterns, treatyWords } from './treaty-words.ts';

export interface TreatyTitle extends Span {
  /** On one line, without Markdown, in ordinary capitals. */
  name: string;
  kind: string;
  /** Index of the line after it. */
  next: number;
}

/** Lines from the top among which a text has its title. */
const reach = 12;

/** The heading by which a text calls itself a treaty, agreement, protocol, statement …; null when it has none. */
export function findTitle(lines: readonly Line[]): TreatyTitle | null {
  for (const [at, line] of lines.slice(0, reach).entries()) {
    if (isBodyLine(line.words)) return null;
    const from = at > 0 && isContinued(lines, at - 1) ? at - 1 : at;
    const kindWord = treatyPatterns.titleKind.exec(line.words);
    if (kindWord === null) continue;
    let next = at + 1;
    while (next < lines.length && next < at + 6 && goesOn(lines, next)) next += 1;
    const name = lines
      .slice(from, next)
      .map(({ words }) => words.replace(/^[#*_>\s]+|[*_\s]+$/g, ''))
      .join(' ');
    if (name.length > 400 || /[.!?]$/.test(name.replace(/[“”"]$/, ''))) return null;
    return {
      start: lines[from]!.start,
      end: lines[next - 1]!.end,
      name: plainCase(name),
      kind: kindOf(name),
      next,
    };
  }
  return null;
}

/** Prose, not a heading. */
function isBodyLine(words: string): boolean {
  return words.length > 160 || /[a-z]\.["”]?$/.test(words) || /^(?:ARTICLE|Article)\s/.test(words);
}

/** Party names above the kind: "Iceland – Norway" are no title; a line without a full stop straight above is. */
function isContinued(lines: readonly Line[], at: number): boolean {
  return /\b(?:OF|AND|FOR|THE|ON|of|and|for|the|on)$/.test(lines[at]!.words) && !lines[at + 1]!.afterBlank;
}

function goesOn(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const words = line.words.replace(/^[#*_>\s]+/, '');
  if (/^[([\d]/.test(words)) return false;
  const joins = /^(?:between|among|and|of|on|concerning|with|for|to|in)\b/i.test(words);
  const open = /\b(?:of|and|for|the|on|between|to|in|with)$|[,–—-]$/i.test(lines[at - 1]!.words);
  if (treatyPatterns.titleEnd.test(words) && !open) return false;
  if (open) return true;
  return joins && words.length < 160 && !/[.:;,]$/.test(words);
}

function kindOf(name: string): string {
  const found = treatyPatterns.titleKind.exec(name)![1]!.toLowerCase().replace(/\s+/g, ' ');
  return treatyWords.titleKinds[found] ?? 'agreement';
}

const small = /^(?:of|and|for|the|on|between|to|in|with|a|an|concerning|among|by|its)$/;

/** A title all in capitals, in ordinary ones. */
function plainCase(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (/\p{Ll}{2}/u.test(plain)) return plain;
  return plain
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && small.test(word)
        ? word
        : word.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
