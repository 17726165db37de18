import type { Sentence } from '../../../language/sentence.ts';
import { rootOf } from '../../../language/walk-tree.ts';
import type { When } from '../../../vocabulary/when.ts';
import type { Draft, PlacedTime } from '../../draft.ts';
import { parseDay } from '../calendar/civil-day.ts';
import { isPredicate } from '../tense.ts';
import { boundBy, joinRange, whenOf } from './join-times.ts';
import { targetOf } from './target-of.ts';
import { timesOfSentence } from './times-of-sentence.ts';

/** What dating reads of a draft. */
export type DatedDraft = Pick<Draft, 'document' | 'sentences' | 'times' | 'published'>;

/** A date and whose it is: the `share`-th of the coordinated subjects ("respectively"); null: everybody's. */
export interface SharedDate {
  when: When;
  share: number | null;
}

/** Times that can date something: not repeated, and not a length of time nobody placed. */
export function datable(draft: DatedDraft, sentence: number): PlacedTime[] {
  return timesOfSentence(draft.times, sentence).filter(
    (time) =>
      time.type !== 'SET' &&
      !(time.type === 'DURATION' && time.earliest === null && time.latest === null) &&
      // A century, "recent years" and "now" date nothing.
      !/^(?:PRESENT_REF|PAST_REF|FUTURE_REF|\d\d|P[XT].*)$/.test(time.value),
  );
}

/** Dates said of the word itself. */
export function ownDates(draft: DatedDraft, sentence: number, tree: Sentence, token: number): SharedDate[] {
  const fronted = frontedTime(draft, sentence, tree);
  const all = datable(draft, sentence).map((time) => ({
    time,
    target:
      time === fronted
        ? { token: mainVerbAfter(tree, time), preposition: targetOf(tree, time.token).preposition }
        : targetOf(tree, time.token),
  }));
  const mine = all.filter(({ target, time }) => target.token === token && time.token !== token);
  if (mine.length === 0) return [];
  const { text } = draft.document;
  for (const { time } of mine) {
    // The end of a range may hang on its beginning.
    const next = all[all.findIndex((other) => other.time === time) + 1]?.time;
    const range = next === undefined ? null : joinRange(time, next, text);
    if (range !== null) return [{ when: range, share: null }];
  }
  const whens = mine.map(({ time, target }) => boundBy(whenOf(time), target.preposition));
  const several =
    mine.length > 1 &&
    areJoined(
      text,
      mine.map(({ time }) => time),
    );
  if (several) {
    const distributed = /\brespectively\b/i.test(text.slice(mine.at(-1)!.time.end, tree.end));
    return whens.map((when, index) => ({ when, share: distributed ? index : null }));
  }
  // Of "on Tuesday … in 2024" the closer one.
  return [{ when: whens.reduce((best, when) => (widthOf(when) < widthOf(best) ? when : best)), share: null }];
}

/** A time that opens the sentence and is set off ("On Friday, …", "May 6: …") holds for its main verb, whatever the tree says. */
function frontedTime(draft: DatedDraft, sentence: number, tree: Sentence): PlacedTime | null {
  const first = datable(draft, sentence)[0];
  if (first === undefined) return null;
  const { text } = draft.document;
  const lead = text.slice(tree.start, first.start);
  return /^[\s\p{P}]*(?:(?:in|on|at|by|since|during|and|but|then|also)\s+)*(?:the\s+)?$/iu.test(lead) &&
    /^\s*(?:,|:|\s[-–—]\s)/.test(text.slice(first.end, first.end + 4))
    ? first
    : null;
}

/** The sentence's main verb; where the tree has none, the first verb after `time` that is not part of a noun phrase. */
function mainVerbAfter(tree: Sentence, time: PlacedTime): number {
  const root = rootOf(tree);
  if (root >= 0 && isPredicate(tree, root)) return root;
  const after = (index: number) => tree.tokens[index]!.start >= time.end;
  const finite = tree.tokens.findIndex(
    (word, index) => after(index) && /^VB[DZP]$/.test(word.xpos) && isPredicate(tree, index),
  );
  return finite >= 0 ? finite : tree.tokens.findIndex((_, index) => after(index) && isPredicate(tree, index));
}

function areJoined(text: string, times: readonly PlacedTime[]): boolean {
  return times.every((time, index) => {
    const next = times[index + 1];
    return (
      next === undefined ||
      /^\s*(?:,|,?\s*(?:and|or))\s*(?:(?:in|on|again)\s+)?(?:in\s+|on\s+|the\s+|early\s+|late\s+)?$/i.test(
        text.slice(time.end, next.start),
      )
    );
  });
}

function widthOf({ earliest, latest }: When): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return (parseDay(latest) ?? 0) - (parseDay(earliest) ?? 0);
}
