import type { When } from '../../vocabulary/when.ts';
import type { Draft, PlacedTime } from '../draft.ts';
import { datesOf } from '../times/date-of.ts';
import { storyDate } from '../times/dating/story-date.ts';
import { timesOfSentence } from '../times/dating/times-of-sentence.ts';
import { type ClauseIndex, indexClauses, isVerb } from './clause-index.ts';

/**
 * As `datesOf`; besides, a date that the parser hung on a name beside the verb ("signed by A and B in May") is the
 * verb's: people and places have no dates. What those a report is about did without a date, they did on its day.
 */
export function datesOfAct(draft: Draft, sentence: number, token: number): ReturnType<typeof datesOf> {
  const dates = datesOf(draft, sentence, token);
  if (dates.length > 0) return dates;
  const index = indexClauses(draft.sentences[sentence]!);
  const stray = timesOfSentence(draft.times, sentence).filter(
    (time) => time.earliest !== null && time.type === 'DATE' && hangsOnName(index, time, token),
  );
  if (stray.length === 1) return [{ when: whenOf(stray[0]!), share: null }];
  const told = storyDate(draft, sentence, draft.sentences[sentence]!, token);
  return told === null ? [] : [{ when: told, share: null }];
}

/** The first date of an act; null when nothing dates it. */
export function dateOfAct(draft: Draft, sentence: number, token: number): When | null {
  return datesOfAct(draft, sentence, token)[0]?.when ?? null;
}

function hangsOnName(index: ClauseIndex, time: PlacedTime, verb: number): boolean {
  let at = index.heads[time.token] ?? -1;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    if (at === verb) return steps > 0;
    if (isVerb(index.tokens[at]!) || index.tokens[at]!.upos !== 'PROPN') return false;
    at = index.heads[at]!;
  }
  return false;
}

function whenOf({ text, value, earliest, latest, basis }: PlacedTime): When {
  return { text, value, earliest, latest, basis };
}
