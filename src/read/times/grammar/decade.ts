import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** The 1980s; 1980's; the '80s; the nineties; the 470s BC. */
export const decade: TimeElement = {
  name: 'decade',
  pattern: wordPattern(
    `(?:the\\s+)?(?:(?<christ>\\d{1,3})0s\\s+B\\.?C\\.?(?:E\\.?)?|(?<full>\\d{3})0\\s?['’]?s|['’](?<short>\\d)0s|(?<bare>[2-9])0s|(?<named>${anyWord(Object.keys(timeWords.decades))}))`,
  ),
  read(match, scan) {
    const { christ, full, short, bare, named } = match.groups!;
    if (christ !== undefined)
      return found(match, { kind: 'calendar', decade: Number(christ), beforeChrist: true });
    if (full !== undefined) {
      const value = Number(full);
      return value >= 100 && value < 220 ? found(match, { kind: 'calendar', decade: value }) : null;
    }
    if (short !== undefined) return found(match, { kind: 'calendar', decade: Number(short) });
    const definite =
      /^the/i.test(match[0]) || ['early', 'late', 'mid'].includes(scan.wordBefore(match.index));
    if (!definite) return null;
    if (bare !== undefined) return found(match, { kind: 'calendar', decade: Number(bare) });
    return found(match, { kind: 'calendar', decade: timeWords.decades[named!.toLowerCase()]! });
  },
};
