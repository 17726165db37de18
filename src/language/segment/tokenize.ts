import { keepsDot } from './keeps-dot.ts';
import { findCliticCuts } from './split-clitics.ts';
import { apostropheWords, hyphenPrefixes, hyphenSuffixes, hyphenWords, units } from './token-data.ts';
import { createTokenPattern } from './token-pattern.ts';
import { straightenQuotes, type Word, wordAt } from './word.ts';

const pattern = createTokenPattern();
const space = /[\s\u200b]/;
const trailing = /[.,;:!?'"’”»)\]>]+$/;
const afterNumber = /^(?:[ap]\.m\.|[\p{L}\p{M}\p{N}²_]+)/u;
const joinedLetters = /^-([\p{L}\p{M}]+)/u;

/**
 * Cuts `text` from `start` to `end` into words the way the English UD treebanks do (clitics off, hyphen compounds
 * apart, "U.S." whole). Pure; every character that is not white space is in exactly one word.
 */
export function tokenize(text: string, start: number, end: number): Word[] {
  const line = text.slice(start, end);
  const words: Word[] = [];
  let at = 0;
  const add = (from: number, to: number) => words.push(wordAt(text, start + from, start + to));
  while (at < line.length) {
    if (space.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    const glued = at > 0 && !space.test(line.charAt(at - 1));
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (!match) {
      const to = at + codePointLength(line, at);
      add(at, to);
      at = to;
      continue;
    }
    const groups = match.groups ?? {};
    const piece = match[0];
    let to = at + piece.length;
    if (groups.address !== undefined) {
      to = at + trimAddress(piece);
      add(at, to);
    } else if (groups.number !== undefined) {
      to = addNumber(line, at, to, add);
    } else if (groups.elided !== undefined) {
      to = addElided(at, piece, glued, add);
    } else if (groups.word !== undefined) {
      to = extendHyphenated(line, at, to);
      if (line[to] === '.' && line[to + 1] !== '.') {
        const before = words.at(-1)?.form ?? '';
        if (keepsDot(straightenQuotes(line.slice(at, to)), before, line.slice(to + 1, to + 12))) to += 1;
      }
      let from = at;
      for (const cut of findCliticCuts(line.slice(at, to))) {
        add(from, at + cut);
        from = at + cut;
      }
      add(from, to);
    } else add(at, to);
    at = to;
  }
  return words;
}

function codePointLength(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Length of an address without the punctuation that ends its sentence or bracket. */
function trimAddress(piece: string): number {
  const cut = trailing.exec(piece);
  if (!cut) return piece.length;
  // A closing bracket stays when the address opened it.
  if (cut[0].startsWith(')') && piece.slice(0, cut.index).includes('(')) return cut.index + 1;
  return cut.index === 0 ? piece.length : cut.index;
}

/** A number and the letters after it: "5pm" is two words, "3D" one. Returns where they end. */
function addNumber(line: string, at: number, to: number, add: (from: number, to: number) => unknown): number {
  const letters = afterNumber.exec(line.slice(to, to + 12))?.[0] ?? '';
  if (units.has(letters)) {
    add(at, to);
    add(to, to + letters.length);
  } else add(at, to + letters.length);
  return to + letters.length;
}

/** A piece that starts with an apostrophe: a clitic ('s), a clipped word ('em, '60s) or an opening quote. */
function addElided(
  at: number,
  piece: string,
  glued: boolean,
  add: (from: number, to: number) => unknown,
): number {
  const form = straightenQuotes(piece).toLowerCase();
  const clipped = apostropheWords.has(form) || /^'\d/.test(form);
  const clitic = glued && /^'(?:s|re|ve|ll|d|m)$/.test(form);
  const to = clipped || clitic ? at + piece.length : at + 1;
  add(at, to);
  return to;
}

/** Where the word at `at`–`to` ends when its hyphen is part of it (anti-war, e-mail, uh-oh). */
function extendHyphenated(line: string, at: number, to: number): number {
  const second = joinedLetters.exec(line.slice(to, to + 40))?.[1];
  if (second === undefined) return to;
  const first = line.slice(at, to).toLowerCase();
  const whole =
    hyphenPrefixes.has(first) ||
    hyphenSuffixes.has(second.toLowerCase()) ||
    hyphenWords.has(`${first}-${second}`.toLowerCase());
  return whole ? to + 1 + second.length : to;
}
