import type { Word } from '../segment/word.ts';
import type { SentenceKind } from '../sentence.ts';
import type { AsideWord } from './aside-word.ts';
import { findDateLabel } from './find-date-label.ts';

const bulletMark = /^[-–—•◦▪*·‣●○■]$/;
const itemNumber = /^(?:\d{1,2}|[a-z])$/;
const stepMark = /^[.)]$/;

/** The bullet or number of a list item, a date before a colon, and marks such as "[1]". Never all of the sentence. */
export function findAsideWords(words: readonly Word[], kind: SentenceKind): AsideWord[] {
  const mark = kind === 'item' ? findItemMark(words) : [];
  const found = [...mark, ...findDateLabel(words, mark.length), ...findReferenceMarks(words)];
  return found.length < words.length ? found : [];
}

function findItemMark(words: readonly Word[]): AsideWord[] {
  const [first, second, third] = words.map(({ form }) => form);
  if (first === undefined || second === undefined) return [];
  if (bulletMark.test(first)) return [{ index: 0, head: -1, deprel: 'punct', upos: 'PUNCT', xpos: 'NFP' }];
  if (itemNumber.test(first) && stepMark.test(second)) return [itemLabel(0, first), labelMark(1, 0, second)];
  if (first === '(' && third !== undefined && itemNumber.test(second) && stepMark.test(third)) {
    return [labelMark(0, 1, first), itemLabel(1, second), labelMark(2, 1, third)];
  }
  return [];
}

function findReferenceMarks(words: readonly Word[]): AsideWord[] {
  const found: AsideWord[] = [];
  for (let at = 0; at + 2 < words.length; at += 1) {
    const form = words[at + 1]!.form;
    const mark = words[at]!.form === '[' && /^\d{1,3}$/.test(form) && words[at + 2]!.form === ']';
    if (!mark || words[at]!.end !== words[at + 1]!.start) continue;
    const number = { index: at + 1, head: -1, deprel: 'dep', upos: 'NUM', xpos: 'CD' };
    found.push(labelMark(at, at + 1, '['), number, labelMark(at + 2, at + 1, ']'));
  }
  return found;
}

function itemLabel(index: number, form: string): AsideWord {
  return { index, head: -1, deprel: 'discourse', upos: /\d/.test(form) ? 'NUM' : 'X', xpos: 'LS' };
}

function labelMark(index: number, head: number, form: string): AsideWord {
  const xpos = /[([]/.test(form) ? '-LRB-' : /[)\]]/.test(form) ? '-RRB-' : '.';
  return { index, head, deprel: 'punct', upos: 'PUNCT', xpos };
}
