import { ordinalSource, parseOrdinal, parseRoman } from '../number-words.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** The 21st century; the XXI century; eighteenth-century; the fifth century BC. */
export const century: TimeElement = {
  name: 'century',
  pattern: wordPattern(
    `(?:the\\s+)?(?:(?<ordinal>${ordinalSource})|(?<roman>X{0,3}(?:IX|IV|V?I{0,3})(?:st|th)?))[-\\s](?:century|centuries)(?<bc>\\s+B\\.?C\\.?)?`,
  ),
  read(match) {
    const { ordinal, roman, bc } = match.groups!;
    const number =
      ordinal === undefined ? parseRoman(roman!.replace(/(?:st|th)$/, '')) : parseOrdinal(ordinal);
    if (number === null || number < 1 || number > 30) return null;
    return found(match, {
      kind: 'calendar',
      century: number - 1,
      ...(bc && { beforeChrist: true as const }),
    });
  },
};
