import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerClaim, LedgerConflict, LedgerEvent } from '../vocabulary/ledger.ts';
import type { Stance } from '../vocabulary/stance.ts';
import { calledUntrue, isFamily, isNegated, matterWords, pointsBack } from './conflict-words.ts';
import { actorKey } from './merge-actors.ts';
import { areToldApart } from './pairs-within.ts';

const holding: readonly Stance[] = ['asserts', 'confirms', 'alleges'];
/** Share of the weight of the lighter claim's words that two claims of one matter have in common; less in one report. */
const sameMatter = 0.5;
const sameMatterInReport = 0.33;
/** Share of the heavier claim's: a long claim holds many short ones' words by chance. */
const shareOfHeavier = 0.25;
/** Words, names not counted, that they must have in common at least, and names counted. */
const [fewestWords, fewestInAll] = [2, 3];
/** Two claims about one country share its name: a name weighs little. */
const weightOfName = 0.3;
/** Words of the field, such as those for troops, are common and still tell the matter. */
const leastOfFamily = 0.6;
/** Words that more holders have bring none of them together. */
const commonest = 300;
/** How far back, in characters, a denial points that says no more than "it". */
const reach = 600;

/** A claim as conflicts are found among: its matter, and whether it holds it, denies it or says neither. */
interface Side {
  claim: LedgerClaim;
  matter: string;
  words: ReadonlySet<string>;
  isDenial: boolean;
}

/** What one voice holds and another, of another state, denies or will not confirm: each pair once. */
export function findStanceConflicts(
  claims: readonly LedgerClaim[],
  events: readonly LedgerEvent[],
): LedgerConflict[] {
  const unsettled = undecidedTwice(claims);
  const denials: Side[] = [];
  const holders: Side[] = [];
  for (const claim of claims) {
    if (unsettled.has(claim.id)) continue;
    const refuted = holding.includes(claim.stance) ? calledUntrue(claim.about) : null;
    if (claim.stance === 'denies' || claim.stance === 'neither' || refuted !== null)
      denials.push(sideOf(claim, refuted ?? claim.about, true));
    else if (holding.includes(claim.stance) && !isNegated(claim.about))
      holders.push(sideOf(claim, claim.about, false));
  }
  const weightOf = weigh([...denials, ...holders], namesIn(claims, events));
  const index = indexHolders(holders);
  return denials.flatMap((denial) => {
    const found = candidates(denial, holders, index).filter((holder) =>
      mayOppose(holder.claim, denial.claim),
    );
    const back = pointedAt(denial, found);
    const told = found.filter((holder) => isSameMatter(holder, denial, weightOf));
    return [...new Set([...told, ...back])].map((holder) => describe(holder.claim, denial));
  });
}

function sideOf(claim: LedgerClaim, matter: string, isDenial: boolean): Side {
  return { claim, matter, words: matterWords(matter), isDenial };
}

/** "Neither confirmed nor denied" may be read as a denial too: the same words by the same voice count as neither. */
function undecidedTwice(claims: readonly LedgerClaim[]): Set<string> {
  const keyOf = ({ speaker, about, evidence }: LedgerClaim) =>
    `${actorKey(speaker)}|${about}|${evidence[0]!.document} ${evidence[0]!.start}`;
  const neither = new Set(claims.filter(({ stance }) => stance === 'neither').map(keyOf));
  return new Set(
    claims.filter((one) => one.stance === 'denies' && neither.has(keyOf(one))).map(({ id }) => id),
  );
}

/** Words of the names of actors, and words that stand capitalised within a clause. */
function namesIn(claims: readonly LedgerClaim[], events: readonly LedgerEvent[]): Set<string> {
  const actors: ActorRef[] = [
    ...claims.flatMap(({ speaker, via }) => [speaker, ...via]),
    ...events.flatMap(({ initiators, recipients }) => [...initiators, ...recipients]),
  ];
  const known = actors.filter(({ kind, actor }) => actor !== null || kind === 'state');
  const names = [...known.map(({ name }) => name), ...claims.flatMap(({ about }) => capitalised(about))];
  return new Set([...new Set(names)].flatMap((name) => [...matterWords(name)]));
}

/** Capitalised words after the first; none of a clause in title case. */
function capitalised(clause: string): string[] {
  const [, ...words] = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.filter((word) => /^\p{Lu}/u.test(word));
  return found.length > words.length / 2 ? [] : found;
}

type WeightOf = (word: string) => number;

/** Rare words weigh more, up to 1, than those of many claims; names little. */
function weigh(
  sides: readonly Side[],
  names: ReadonlySet<string>,
): WeightOf & { isName: (word: string) => boolean } {
  const counts = new Map<string, number>();
  for (const { words } of sides) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isName = (word: string) => names.has(word) && !isFamily(word);
  const weightOf = (word: string) => {
    if (isName(word)) return weightOfName;
    const rarity = Math.log(1 + sides.length / (counts.get(word) ?? 1)) / Math.log(1 + sides.length);
    return isFamily(word) ? Math.max(rarity, leastOfFamily) : rarity;
  };
  return Object.assign(weightOf, { isName });
}

function isSameMatter(a: Side, b: Side, weightOf: WeightOf & { isName: (word: string) => boolean }): boolean {
  if (a.claim.event !== null && a.claim.event === b.claim.event) return true;
  if (!areOfTwoStates(a.claim, b.claim)) return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  if (shared.length < fewestInAll || shared.filter((word) => !weightOf.isName(word)).length < fewestWords)
    return false;
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weightOf(word), 0);
  const [lighter, heavier] = [sum(a.words), sum(b.words)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const least = areToldApart(a.claim, b.claim) ? sameMatter : sameMatterInReport;
  return sum(shared) >= least * lighter && sum(shared) >= shareOfHeavier * heavier;
}

/** Without a pointer or a common event only states are told apart surely enough: words alone join too much. */
function areOfTwoStates({ speaker: a }: LedgerClaim, { speaker: b }: LedgerClaim): boolean {
  return a.state !== null && b.state !== null && a.state !== b.state;
}

/** Two voices of one state do not conflict, nor do a speaker and who passes the words on. */
function mayOppose(a: LedgerClaim, b: LedgerClaim): boolean {
  if (actorKey(a.speaker) === actorKey(b.speaker)) return false;
  if (a.speaker.state !== null && a.speaker.state === b.speaker.state) return false;
  const passesOn = (one: LedgerClaim, other: LedgerClaim) =>
    one.via.some((through) => actorKey(through) === actorKey(other.speaker));
  return !passesOn(a, b) && !passesOn(b, a);
}

/**
 * What a denial points back at within its report: the nearest claims before it, or after "accounts of" something,
 * those before it that share a word with it.
 */
function pointedAt(denial: Side, found: readonly Side[]): Side[] {
  const how = pointsBack(denial.matter);
  if (how === null) return [];
  const before = found
    .flatMap((holder) => {
      const distances = denial.claim.evidence.flatMap((one) =>
        holder.claim.evidence.flatMap(({ document, start }) =>
          document === one.document && start < one.start ? [one.start - start] : [],
        ),
      );
      return distances.length === 0 ? [] : [{ holder, distance: Math.min(...distances) }];
    })
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  const fitting =
    how === 'all'
      ? before
      : before.filter(({ holder }) =>
          [...holder.words].some((word) => isFamily(word) && denial.words.has(word)),
        );
  return fitting.filter(({ distance }) => distance === fitting[0]!.distance).map(({ holder }) => holder);
}

/** Word, event and report → places of the holders that have it. */
function indexHolders(holders: readonly Side[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  holders.forEach((holder, at) => {
    for (const key of keysOf(holder)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  });
  return index;
}

/**
 * Holders of an event or a report of the denial, and those that share a word with it that not too many have: two claims
 * of one matter have rarer words in common than those of half the ledger, which would make this slow.
 */
function candidates(
  denial: Side,
  holders: readonly Side[],
  index: ReadonlyMap<string, readonly number[]>,
): Side[] {
  const isTelling = (key: string) => key.includes(' ') && !isFamily(key);
  const found = keysOf(denial).map((key) => ({ key, at: index.get(key) ?? [] }));
  const places = new Set(
    found.filter(({ key, at }) => isTelling(key) || at.length <= commonest).flatMap(({ at }) => at),
  );
  return [...places].sort((a, b) => a - b).map((at) => holders[at]!);
}

function keysOf({ claim, words }: Side): string[] {
  const documents = claim.evidence.map(({ document }) => `report ${document}`);
  return [...words, ...documents, ...(claim.event === null ? [] : [`event ${claim.event}`])];
}

function describe(holder: LedgerClaim, { claim, matter }: Side): LedgerConflict {
  const says =
    claim.stance === 'neither'
      ? 'neither confirms nor denies'
      : claim.stance === 'denies'
        ? 'denies'
        : 'calls untrue';
  const what = pointsBack(matter) === 'all' ? holder.about : matter;
  return {
    claims: [holder.id, claim.id],
    kind: 'stance',
    note: `${holder.speaker.name} ${holder.stance}, ${claim.speaker.name} ${says}: ${what}`,
  };
}
