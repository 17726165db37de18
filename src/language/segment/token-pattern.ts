import { domains, emoticons, slashWords, wholeWords } from './token-data.ts';

const escapeWord = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeWord)
    .join('|');

const letter = '[\\p{L}\\p{M}]';
const apostrophe = "['’`´]";
const notInWord = '(?![\\p{L}\\p{N}])';
const domainName = `[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,8}\\.(?:Com|COM|${anyOf(domains)})${notInWord}`;

/** Alternatives in the order they are tried at each place; the first that matches makes the piece. */
const alternatives = [
  // Addresses. What trails them (full stop, bracket) is cut off afterwards.
  `(?<address>(?:https?|ftp):\\/\\/\\S+|www\\.\\S+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|${domainName}(?:\\/\\S*)?)`,
  `(?<whole>(?:${anyOf(wholeWords)})${notInWord}|(?:${anyOf(slashWords)})${notInWord})`,
  // Telephone numbers and dates in figures: 555-0100, 555-010-0199, 2024-06-19, 28/11/2000, 9/11.
  `(?<figures>\\+?\\d{1,4}(?:[-.]\\d{3,4}){1,3}[-.]\\d{3,4}${notInWord}|\\d{3}-\\d{4}${notInWord}|\\d{4}-\\d{1,2}-\\d{1,2}${notInWord}|\\d{1,2}-\\d{1,2}-\\d{4}${notInWord}|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?${notInWord})`,
  // Newsgroups and the like: alt.some.name.
  `(?<path>\\p{Ll}{2,}(?:\\.\\p{Ll}[\\p{L}-]+){2,})`,
  // U.S., Ph.D., a.m. and initials run together.
  `(?<dotted>${letter}\\.(?:${letter}\\.)+|(?:${letter}\\.)+${letter}${notInWord})`,
  // 1980s, 80's, 21st, 5,000, 3.5, 7:30; a unit or other letters may follow.
  `(?<number>\\d+(?:[.,:]\\d+)*(?:${apostrophe}s${notInWord}|(?:s|st|nd|rd|th)${notInWord})?)`,
  // turn[ed], treaty(ies), [T]he: brackets inside a word.
  `(?<bracketed>\\[${letter}\\]${letter}+|${letter}+(?:\\[${letter}+\\]|\\((?:s|es|ies|e?d|r|n|a)\\))${letter}*)`,
  `(?<ampersand>\\p{Lu}{1,3}&\\p{Lu}{1,3}${notInWord})`,
  `(?<word>${letter}[\\p{L}\\p{M}\\p{N}_]*(?:${apostrophe}${letter}+)*)`,
  `(?<elided>${apostrophe}(?:\\d\\ds?${notInWord}|${letter}+))`,
  `(?<tag>[#@]\\p{L}[\\p{L}\\p{N}_]+)`,
  `(?<emoticon>${anyOf(emoticons)})(?![\\p{L}\\p{N}(/])`,
  `(?<run>[!?]{2,}|\\.{2,}|-{2,}|([=*_~#+$<>'\`^|])\\k<twin>+)`,
];

const source = alternatives.join('|').replace('([=*_~#', '(?<twin>[=*_~#');

/** A fresh sticky pattern; set `lastIndex` and `exec` gives the piece that starts there, or null (one character). */
export function createTokenPattern(): RegExp {
  return new RegExp(source, 'uy');
}
