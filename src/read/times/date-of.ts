import type { When } from '../../vocabulary/when.ts';
import { inheritedDate } from './dating/inherited-date.ts';
import { offsetDate } from './dating/offset-date.ts';
import { outsideDate } from './dating/outside-date.ts';
import { type DatedDraft, ownDates, type SharedDate } from './dating/own-dates.ts';

/**
 * The time of the verb or event noun at `token` of sentence `sentence` (an index into `draft.sentences`): said in its
 * clause, taken over from the clause or sentence it goes on with, from a date heading above, or, for a fresh event in
 * the opening, from publication (basis `publication`, text ''). Null when nothing dates it.
 */
export function dateOf(draft: DatedDraft, sentence: number, token: number): When | null {
  return datesOf(draft, sentence, token)[0]?.when ?? null;
}

/** As `dateOf`, but all of the dates when there are several ("in October and November, respectively"). */
export function datesOf(draft: DatedDraft, sentence: number, token: number): SharedDate[] {
  const tree = draft.sentences[sentence];
  if (tree?.tokens[token] === undefined) return [];
  const own = ownDates(draft, sentence, tree, token);
  if (own.length > 0) return own;
  const when =
    offsetDate(draft, sentence, tree, token) ??
    inheritedDate(draft, sentence, tree, token) ??
    outsideDate(draft, sentence, tree, token);
  return when === null ? [] : [{ when, share: null }];
}
