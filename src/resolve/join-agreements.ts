import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Instrument, instrumentNamed } from '../gazetteer/instruments/known-instruments.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { nameWords } from './agreement-name.ts';
import { statesOf } from './merge-actors.ts';

type Told = ObservationOf<'agreement'>;
type Group = Told[];

/**
 * Joins groups of observations that are one agreement by what only all of them together tell:
 * - names of one well-known agreement;
 * - "the 2015 Minsk agreement" and the one agreement that its parties signed there in that year;
 * - a statement without a name and the one other statement of the same three or more states at that time.
 * What fits two groups is left alone.
 * @param outBy the last day by which a report was out, YYYY-MM-DD: what it tells as done without a date was done by then.
 */
export function joinAgreements(
  groups: readonly Group[],
  plain: (name: string) => string,
  outBy: (document: string) => string | null,
): Group[] {
  const known = joinKnown(groups);
  const placed = joinSingly(known, (group) => namedByPlace(group, plain));
  return joinSingly(placed, (group) => sameStatement(group, plain, outBy));
}

/** The well-known agreement that a group's names mean; null when none or several. */
export function instrumentOf(group: readonly Told[]): Instrument | null {
  const found = new Set(
    group.flatMap(({ found: { names } }) => names.flatMap((name) => instrumentNamed(name) ?? [])),
  );
  return found.size === 1 ? [...found][0]! : null;
}

function joinKnown(groups: readonly Group[]): Group[] {
  const first = new Map<Instrument, Group>();
  return groups.flatMap((group) => {
    const instrument = instrumentOf(group);
    const before = instrument === null ? undefined : first.get(instrument);
    if (before !== undefined) {
      before.push(...group);
      return [];
    }
    const own = [...group];
    if (instrument !== null) first.set(instrument, own);
    return [own];
  });
}

/** Whether another group is the one that a group may join; null when that one joins none. */
type Fit = ((other: Group) => boolean) | null;

/** Each group that fits exactly one other joins it; chains do not form, since who joined takes no others. */
function joinSingly(groups: readonly Group[], fitOf: (group: Group) => Fit): Group[] {
  const target = new Map<Group, Group>();
  for (const group of groups) {
    // Most groups join none: only the others are held against all.
    const fits = fitOf(group);
    if (fits === null) continue;
    const others = groups.filter((other) => other !== group && fits(other));
    if (others.length === 1) target.set(group, others[0]!);
  }
  // Two that fit each other: the later joins the earlier.
  for (const [at, group] of groups.entries()) {
    const other = target.get(group);
    if (other !== undefined && target.get(other) === group && groups.indexOf(other) > at)
      target.delete(group);
  }
  const joined = new Map(groups.map((group) => [group, [...group]]));
  for (const [group, other] of target) {
    if (target.has(other)) continue;
    joined.get(other)!.push(...group);
    joined.delete(group);
  }
  return [...joined.values()];
}

/** Every name of the group says no more than a place, perhaps a year; the other was signed at that place, in that year. */
function namedByPlace(group: Group, plain: (name: string) => string): Fit {
  const names = group.flatMap(({ found }) => found.names);
  const words = new Set(names.flatMap((name) => [...nameWords(plain(name))]));
  if (words.size === 0 || words.size > 2 || instrumentOf(group) !== null) return null;
  const years = new Set(names.flatMap((name) => name.match(/\b(?:18|19|20)\d\d\b/g) ?? []));
  const own = partiesOf(group);
  return (other) => {
    const places = other.flatMap(({ found }) => found.steps.filter(isSigningAtPlace));
    if (places.length === 0) return false;
    const theirs = partiesOf(other);
    const fit = own.every((state) => theirs.includes(state)) || theirs.every((state) => own.includes(state));
    if (!fit || !kindsAgree(group, other)) return false;
    return places.some(({ place, when }) => {
      const at = nameWords(place ?? '');
      const year = /^\d{4}/.exec(when?.value ?? '')?.[0];
      const isThere = at.size > 0 && [...words].every((word) => at.has(word));
      // Without a year, or without parties, the place alone says too little.
      return isThere && (years.size > 0 ? year !== undefined && years.has(year) : isSameSet(own, theirs));
    });
  };
}

function isSigningAtPlace({ step, place, factuality }: Told['found']['steps'][number]): boolean {
  return signs.has(step) && place !== null && factuality === 'CT+';
}

const signs: ReadonlySet<string> = new Set(['signed', 'adopted']);

/** A name the other does not have, or none at all: the same many states seldom make two statements at one time. */
function sameStatement(
  group: Group,
  plain: (name: string) => string,
  outBy: (document: string) => string | null,
): Fit {
  const isStatement = (one: Group) => one.every(({ found }) => statements.has(found.kind));
  const own = partiesOf(group);
  if (own.length < 3 || !isStatement(group)) return null;
  const isBare = group.every(({ found }) => found.names.every((name) => nameWords(plain(name)).size === 0));
  if (!isBare) return null;
  const days = daysOf(group, outBy);
  return (other) =>
    isStatement(other) && isSameSet(own, partiesOf(other)) && isAtOneTime(days, daysOf(other, outBy));
}

const statements: ReadonlySet<string> = new Set(['joint statement', 'declaration', 'communique']);

/** First and last day on which a statement may have come about, by any step told as done. */
function daysOf(group: Group, outBy: (document: string) => string | null): Window[] {
  return group.flatMap(({ found, document }) =>
    found.steps
      .filter(({ factuality }) => factuality === 'CT+')
      .map(({ when }) => ({
        earliest: when?.earliest ?? null,
        latest: when?.latest ?? outBy(document),
      })),
  );
}

type Window = Pick<When, 'earliest' | 'latest'>;

/** Some step of one and some of the other may be of one day, both being dated at least by their latest day. */
function isAtOneTime(a: readonly Window[], b: readonly Window[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.latest !== null &&
        other.latest !== null &&
        (one.earliest ?? '') <= other.latest &&
        (other.earliest ?? '') <= one.latest,
    ),
  );
}

function partiesOf(group: Group): string[] {
  return [...new Set(group.flatMap(({ found }) => statesOf(found.parties)))].sort();
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a.join() === b.join();
}

const binding: ReadonlySet<string> = new Set([
  'treaty',
  'agreement',
  'pact',
  'partnership',
  'accord',
  'convention',
  'alliance',
  'protocol',
  'ceasefire',
  'armistice',
]);

function kindsAgree(group: Group, other: Group): boolean {
  const kinds = [...group, ...other].map(({ found }) => found.kind);
  return kinds.every((kind) => binding.has(kind)) || new Set(kinds).size === 1;
}

/** Parties as the data tell them, for a well-known agreement of few; reported bodies that only name one open to all are none. */
export function knownParties(
  instrument: Instrument | null,
  gazetteer: Gazetteer,
): Told['found']['parties'] | null {
  if (instrument === null) return null;
  if (instrument.parties === 'open') return [];
  return instrument.parties.map((state) => {
    const entry = gazetteer.get(state);
    return { name: entry?.name ?? state, actor: entry?.id ?? null, kind: 'state' as const, state };
  });
}
