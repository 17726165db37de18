import spellings from '../data/spellings.json' with { type: 'json' };
import { combineSpellings, indexSpellings } from './spell-words.ts';

const WORDS = indexSpellings(spellings.arabicWords);
const ARTICLE = /^(?:al|el)$/i;
/** Letters that take over the l of the article: `al-Sharaa` is also `ash-Sharaa`. */
const SUN_LETTERS = /^(sh|th|dh|[tdrzsn])/i;

function spellArticle(next: string | undefined): string[] {
  const sun = next === undefined ? null : SUN_LETTERS.exec(next);
  return ['al', 'el', '', ...(sun === null ? [] : [`a${sun[1]!.toLowerCase()}`])];
}

/** Romanisations of Arabic and other Muslim names: `Mohamed`, `Muhammad`; `el-Sisi`, `al-Sisi`, `Sisi` after a given name. */
export function spellArabicName(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const spelled = words.map((word, at) => {
    if (at > 0 && ARTICLE.test(word)) return spellArticle(words[at + 1]);
    const set = WORDS.get(word.toLowerCase());
    return set === undefined ? [word] : [word, ...set.filter((other) => other !== word)];
  });
  return spelled.every((options) => options.length === 1) ? [] : combineSpellings(spelled);
}
