import type { Word } from '../segment/word.ts';
import type { AsideWord } from './aside-word.ts';
import { dateWords, months } from './word-lists.ts';

/** Words in the longest date that stands as a label: "Monday, 20 to Wednesday, 22 March 2023:". */
const longestLabel = 12;
const number = /^\d{1,4}(?:st|nd|rd|th)?$/;
const year = /^(?:1[5-9]|20)\d\d$/;

/**
 * The date a list item or an entry of a chronicle begins with ("9 May 2019: The two met."), with its colon, from the
 * word `from` on; empty when there is none. It says when, and is no part of the clause behind it.
 */
export function findDateLabel(words: readonly Word[], from: number): AsideWord[] {
  const forms = words.slice(from, from + longestLabel + 1).map(({ form }) => form.toLowerCase());
  const colon = forms.indexOf(':');
  // A clause of at least a subject and a verb must follow.
  if (colon < 1 || words.length - from - colon < 3) return [];
  const label = forms.slice(0, colon);
  const isDate = label.every((form) => number.test(form) || months.has(form) || dateWords.has(form));
  if (!isDate || !label.some((form) => months.has(form) || year.test(form))) return [];
  const head = label.findIndex((form) => number.test(form) || months.has(form));
  return forms.slice(0, colon + 1).map((form, place) => ({
    index: from + place,
    head: place === head ? -1 : from + head,
    ...readDateWord(form, place === head),
  }));
}

function readDateWord(form: string, isHead: boolean): Pick<AsideWord, 'deprel' | 'upos' | 'xpos'> {
  if (/^[\p{P}]+$/u.test(form)) return { deprel: 'punct', upos: 'PUNCT', xpos: form === ',' ? ',' : ':' };
  const deprel = isHead ? 'obl:unmarked' : 'nmod:unmarked';
  return /^\d/.test(form) ? { deprel, upos: 'NUM', xpos: 'CD' } : { deprel, upos: 'PROPN', xpos: 'NNP' };
}
