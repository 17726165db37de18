import type { MergeReason } from '../../vocabulary/merge-reason.ts';
import { cosine, likenessOf } from './likeness.ts';
import { relatePredicates } from './predicate.ts';
import { relateActs } from './relate-acts.ts';
import { type PartyRelation, relateParties } from './relate-parties.ts';
import { relateTimes } from './relate-times.ts';
import type { Telling } from './telling.ts';

/** Why two tellings are held to be of one event. */
export type SamenessReason = Extract<
  MergeReason,
  | 'same sentence'
  | 'same parties, same day'
  | 'same persons, overlapping days'
  | 'one side told, same act and day'
  | 'like words, overlapping time'
  | 'like words, told while it was news'
  | 'like words, nothing against it'
>;

/**
 * `same`: what both tell suffices. `apart`: something both tell contradicts it. `possible`: neither; then the likeness
 * of their words, 0–1, decides. `unknown`: too little is told to say anything; a third telling may bring them together.
 */
export type Verdict =
  | { relation: 'same'; why: SamenessReason; likeness: 1 }
  | { relation: 'apart'; likeness: 0 }
  | { relation: 'unknown'; likeness: 0 }
  | { relation: 'possible'; why: SamenessReason; likeness: number };

const apart: Verdict = { relation: 'apart', likeness: 0 };
const unknown: Verdict = { relation: 'unknown', likeness: 0 };
const same = (why: SamenessReason): Verdict => ({ relation: 'same', why, likeness: 1 });

/** Share of words from which two reports are held to be about one matter. */
const oneStory = 0.25;

/**
 * Whether two tellings are of one event: the one judgement by which entries are made, and which the evaluation of
 * sameness measures. Pure, symmetric. What is unknown on one side contradicts nothing.
 */
export function judgeSameness(a: Telling, b: Telling): Verdict {
  if (a.denied !== null && b.denied !== null && a.denied !== b.denied) return apart;
  const acts = relateActs(a, b);
  if (acts === 'other') return apart;
  if (a.document !== b.document && a.quote !== '' && a.quote === b.quote) return same('same sentence');
  const parties = relateParties(a.parties, b.parties);
  const times = relateTimes(a, b);
  if (parties.relation === 'clash' || times === 'apart') return apart;
  if (times === 'same day' && acts === 'same') {
    const apartInReport = a.document === b.document && !sameWordsIn(a, b) && !parties.samePerson;
    if (apartInReport) return apart;
    if (parties.relation === 'equal') return same('same parties, same day');
    if (parties.samePerson) return same('same persons, overlapping days');
    if (parties.relation === 'one side' && (samePlace(a, b) || cosine(a.story, b.story) >= oneStory))
      return same('one side told, same act and day');
  }
  if (times === 'too little known' || parties.relation === 'too little known') return unknown;
  if (!isOneMatter(a, b, times, parties.relation)) return apart;
  return { relation: 'possible', why: reasonByTime[times], likeness: likenessOf(a, b) };
}

const reasonByTime = {
  'same day': 'like words, overlapping time',
  overlap: 'like words, overlapping time',
  news: 'like words, told while it was news',
  unknown: 'like words, nothing against it',
} as const;

/**
 * Whether words alone may decide. Acts of one kind are told again and again, by commentators above all: what is not
 * dated to the day is one act only in reports on one matter, or by the same parties in the same word.
 */
function isOneMatter(
  a: Telling,
  b: Telling,
  times: ReturnType<typeof relateTimes>,
  parties: PartyRelation['relation'],
): boolean {
  if (times === 'unknown' || cosine(a.story, b.story) >= oneStory) return true;
  return times !== 'news' && parties === 'equal' && relatePredicates(a.predicate, b.predicate) === 'word';
}

/** One report may tell of two like acts on one day; only the same word and way make them one. */
function sameWordsIn(a: Telling, b: Telling): boolean {
  return a.mode === b.mode && [...a.predicate.words].some((word) => b.predicate.words.has(word));
}

function samePlace(a: Telling, b: Telling): boolean {
  return a.place !== null && a.place === b.place;
}
