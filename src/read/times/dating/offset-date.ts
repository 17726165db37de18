import type { Sentence } from '../../../language/sentence.ts';
import { baseRelation, childrenOf, rootOf } from '../../../language/walk-tree.ts';
import type { When } from '../../../vocabulary/when.ts';
import type { PlacedTime } from '../../draft.ts';
import { formatDay, parseDay } from '../calendar/civil-day.ts';
import { addUnits, dayPeriod, periodAround } from '../calendar/period.ts';
import { governorOf } from '../tense.ts';
import type { TimeUnit } from '../time-expression.ts';
import { type DatedDraft, ownDates } from './own-dates.ts';
import { timesOfSentence } from './times-of-sentence.ts';

const units: Record<string, TimeUnit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/**
 * "Peru closed its port on 3 May 2023, two years after Chile ‖attacked‖ it": so long before the date of the verb above;
 * to the day for days and weeks, else to the month. Null when the word stands in no such clause.
 */
export function offsetDate(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
  const { text } = draft.document;
  for (const time of timesOfSentence(draft.times, sentence)) {
    const [, amount, letter] = /^P(\d+)([DWMY])$/.exec(time.value) ?? [];
    if (time.type !== 'DURATION' || amount === undefined) continue;
    const link = /^\s+(after|before)\s/i.exec(text.slice(time.end, time.end + 10))?.[1];
    if (link === undefined || !isOpenedBy(tree, token, time)) continue;
    const above = anchorVerb(tree, token);
    const [anchor] = above < 0 ? [] : ownDates(draft, sentence, tree, above);
    const unit = units[letter!]!;
    const day = anchor?.when.earliest == null ? null : parseDay(anchor.when.earliest);
    if (day === null || anchor!.when.latest === null) continue;
    const wide = parseDay(anchor!.when.latest)! - day > (unit === 'day' || unit === 'week' ? 0 : 31);
    if (wide) continue;
    const moved = addUnits(day, (link.toLowerCase() === 'after' ? -1 : 1) * Number(amount), unit);
    const exact = unit === 'day' || (unit === 'week' && anchor!.when.earliest === anchor!.when.latest);
    const period = exact ? dayPeriod(moved) : periodAround(moved, 'month');
    return {
      text: text.slice(time.start, time.end + link.length + 1),
      value: period.value,
      earliest: formatDay(period.earliest),
      latest: formatDay(period.latest),
      basis: 'relative',
    };
  }
  return null;
}

/** True for the verb or noun that "after", right behind the length of time, opens. */
function isOpenedBy(tree: Sentence, token: number, time: PlacedTime): boolean {
  const link = tree.tokens.findIndex(({ start }) => start >= time.end);
  if (link < 0 || token <= link) return false;
  const { head } = tree.tokens[link]!;
  if (head === token) return true;
  return childrenOf(tree, token, 'mark', 'case', 'advmod').includes(link);
}

function anchorVerb(tree: Sentence, token: number): number {
  const above = governorOf(tree, token);
  if (above >= 0)
    return baseRelation(tree.tokens[above]!.deprel) === 'xcomp' ? governorOf(tree, above) : above;
  const root = rootOf(tree);
  return root === token ? -1 : root;
}
