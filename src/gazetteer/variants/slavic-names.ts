import spellings from '../data/spellings.json' with { type: 'json' };
import { combineSpellings, indexSpellings } from './spell-words.ts';

const WORDS = indexSpellings(spellings.slavicWords);

/** Endings of Cyrillic names with the ways English writes them; the first that fits is used. */
const ENDINGS: readonly { pattern: RegExp; spellings: readonly string[] }[] = [
  { pattern: /(?<=[sc]?k)(?:yy|iy|ii|yi|ij|y|i)$/, spellings: ['y', 'yy', 'iy', 'i', 'ii', 'yi'] },
  { pattern: /(?:ei|ey|ej)$/, spellings: ['ei', 'ey'] },
  { pattern: /(?:ai|ay|aj)$/, spellings: ['ai', 'ay'] },
  { pattern: /(?:oi|oy|oj)$/, spellings: ['oi', 'oy'] },
  { pattern: /(?<=[b-df-hj-np-tv-z])(?:iy|ii|yi|y|i)$/, spellings: ['y', 'i', 'iy', 'ii'] },
  { pattern: /(?<=[b-df-hj-np-tv-z])(?:iya|ia|ya)$/, spellings: ['ia', 'iya', 'ya'] },
  { pattern: /(?<=e)nk[oa]$/, spellings: ['nko', 'nka'] },
];
/** Inside a word: `Ryabkov` and `Riabkov`, `Serdyukov` and `Serdiukov`. */
const SOFT_VOWEL = /(?<=[b-df-hj-np-tv-z])([yi])(?=[au][b-df-hj-np-tv-z])/i;

function spellWord(word: string): readonly string[] {
  const set = WORDS.get(word.toLowerCase());
  if (set !== undefined) return [word, ...set.filter((other) => other !== word)];
  if (word.length < 4) return [word];
  const ending = ENDINGS.find(({ pattern }) => pattern.test(word));
  const ended =
    ending === undefined
      ? [word]
      : [word, ...ending.spellings.map((tail) => word.replace(ending.pattern, tail))];
  const softened = ended.flatMap((form) => {
    const soft = SOFT_VOWEL.exec(form);
    return soft === null ? [form] : [form, form.replace(SOFT_VOWEL, soft[1] === 'y' ? 'i' : 'y')];
  });
  return [...new Set(softened)];
}

/** Romanisations of a name first written in Cyrillic: `Sergey Lavrov` also as `Sergei Lavrov`. */
export function spellSlavicName(name: string): string[] {
  return combineSpellings(name.split(/[\s-]+/).map(spellWord));
}
