import type { When } from '../../vocabulary/when.ts';
import type { Draft, PlacedTime } from '../draft.ts';
import { parseDay } from '../times/calendar/civil-day.ts';
import { datesOf } from '../times/date-of.ts';
import { carryingVerbs, performingVerbs } from '../times/dating/dating-words.ts';
import { actBefore } from '../times/dating/inherited-date.ts';
import { ownDates } from '../times/dating/own-dates.ts';
import { storyDate } from '../times/dating/story-date.ts';
import { timesOfSentence } from '../times/dating/times-of-sentence.ts';
import { tenseOf } from '../times/tense.ts';
import { type ClauseIndex, indexClauses, isVerb, prepositionsOf } from './clause-index.ts';
import type { EventLexicon } from './event-lexicon.ts';

/**
 * As `datesOf`; besides, a date that the parser hung on a name beside the verb ("signed by A and B in May") is the
 * verb's: people and places have no dates. So is a day behind the nouns around a verb in the past, and what an act
 * is joined to is of its day. What those a report is about did without a date, they did on its day.
 */
export function datesOfAct(draft: Draft, sentence: number, token: number): ReturnType<typeof datesOf> {
  const tree = draft.sentences[sentence]!;
  for (let at = token, steps = 0; at >= 0 && steps < 4; steps += 1) {
    const dates = datesOf(draft, sentence, at);
    if (dates.length > 0) return dates;
    const stray = strayDate(draft, sentence, at);
    if (stray !== null) return [{ when: stray, share: null }];
    at = actBefore(tree, at);
  }
  const told = storyDate(draft, sentence, tree, token);
  return told === null ? [] : [{ when: told, share: null }];
}

/** The first date of an act; null when nothing dates it. */
export function dateOfAct(draft: Draft, sentence: number, token: number): When | null {
  return datesOfAct(draft, sentence, token)[0]?.when ?? null;
}

/** The date that the act's own clause tells, for what takes no date from what frames it. */
export function ownDateOfAct(draft: Draft, sentence: number, token: number): When | null {
  return ownDates(draft, sentence, draft.sentences[sentence]!, token)[0]?.when ?? null;
}

function strayDate(draft: Draft, sentence: number, token: number): When | null {
  const index = indexClauses(draft.sentences[sentence]!);
  const times = timesOfSentence(draft.times, sentence).filter((time) => time.earliest !== null);
  const onName = times.filter((time) => time.type === 'DATE' && hangsOnName(index, time, token));
  if (onName.length === 1) return whenOf(onName[0]!);
  if (!isVerb(index.tokens[token]!) || tenseOf(index.sentence, token) !== 'past') return null;
  const near = times.filter(
    (time) =>
      (isRecentDay(draft, time) || isOnDay(index, time)) && hangsAround(index, time, token, draft.lexicon),
  );
  return near.length === 1 ? whenOf(near[0]!) : null;
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

/** A day, weekend or week of the weeks before publication: what news is told by. */
function isRecentDay({ published }: Draft, { type, earliest, latest }: PlacedTime): boolean {
  const [from, to, out] = [earliest, latest, published?.latest ?? null].map((day) =>
    day === null ? null : parseDay(day),
  );
  if (type === 'SET' || type === 'DURATION' || from == null || to == null || out == null) return false;
  return to - from < 7 && from <= out && out - from <= 14;
}

/** "On 3 May", of whatever year. */
function isOnDay(index: ClauseIndex, time: PlacedTime): boolean {
  return time.earliest === time.latest && prepositionsOf(index, time.token).includes('on');
}

/** "A court ‖on Thursday‖ ordered", "recalled its envoy for talks ‖on Monday‖", "spoke to both ‖at the weekend‖". */
function hangsAround(index: ClauseIndex, time: PlacedTime, verb: number, { nouns }: EventLexicon): boolean {
  if (/^(?:nmod:poss|compound|amod)$/.test(index.tokens[time.token]!.deprel)) return false;
  let top = time.token;
  for (let steps = 0; steps < 5; steps += 1) {
    const above = index.heads[top] ?? -1;
    if (above < 0) return false;
    if (above === verb) break;
    if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(index.tokens[above]!.upos)) return false;
    top = above;
  }
  if (index.heads[top] !== verb) return false;
  const { lemma } = index.tokens[verb]!;
  switch (index.relations[top]) {
    case 'nsubj':
      return top < verb && time.token < verb;
    case 'obj':
      // "Announced its list ‖the same day‖", "passed the bill ‖on 3 May‖"; but a strike may have a day of its own.
      return (
        carryingVerbs.has(lemma) ||
        prepositionsOf(index, time.token).length === 0 ||
        (isOnDay(index, time) && !nouns.has(index.tokens[top]!.lemma.toLowerCase()))
      );
    case 'obl': {
      if (top === time.token) return !prepositionsOf(index, top).some((word) => backward.has(word));
      const words = prepositionsOf(index, top);
      return words.every((word) => aroundWords.has(word) || (word === 'for' && !performingVerbs.has(lemma)));
    }
    default:
      return false;
  }
}

const backward = new Set(['before', 'after', 'since', 'until', 'till', 'by', 'of', 'from']);
const aroundWords = new Set([
  'to',
  'with',
  'in',
  'at',
  'from',
  'into',
  'by',
  'between',
  'near',
  'outside',
  'inside',
]);

function whenOf({ text, value, earliest, latest, basis }: PlacedTime): When {
  return { text, value, earliest, latest, basis };
}
