import type { ReferenceMeaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, invertWords, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const values = invertWords(timeWords.references) as Map<string, ReferenceMeaning['value']>;

/** Words that need a noun's or an adverb's tag to be times at all. */
const adverbOnly = new Set([
  'now',
  'soon',
  'present',
  'the present',
  'current',
  'recent',
  'future',
  'the past',
  'previously',
  "today's",
]);

/** Now, currently, recently, the past, the near future. */
export const reference: TimeElement = {
  name: 'reference',
  pattern: wordPattern(anyWord([...values.keys()])),
  read(match, scan) {
    const text = match[0].toLowerCase().replace(/\s+/g, ' ').replace('’', "'");
    const value = values.get(text);
    if (value === undefined || text === "today's") return null;
    if (adverbOnly.has(text)) {
      const end = match.index + match[0].length;
      const tag = scan.tokenAt(end - 1)?.xpos ?? '';
      if (text.endsWith('present') && (tag.startsWith('VB') || tag === 'JJ' || text === 'present'))
        return null;
      if (
        text === 'the past' &&
        (tag === 'JJ' ||
          (/^\s+(?:\p{L})/u.test(scan.text.slice(end)) &&
            !/^(?:and|is|was|has|or|that|when|for|to)$/.test(scan.wordAfter(end))))
      )
        return null;
      if (text === 'soon' && scan.wordBefore(match.index) === 'as') return null;
      if (/^\p{Lu}/u.test(match[0]) && match.index > 0 && /^\s\p{Lu}/u.test(scan.text.slice(end)))
        return null;
    }
    return found(match, { kind: 'reference', value });
  },
};
