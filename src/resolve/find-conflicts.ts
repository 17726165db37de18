import type {
  LedgerAgreement,
  LedgerClaim,
  LedgerConflict,
  LedgerEvent,
  LedgerFigure,
} from '../vocabulary/ledger.ts';
import type { Stance } from '../vocabulary/stance.ts';
import { findArticleConflicts } from './article-conflicts.ts';
import { contentWords, shareOfWords } from './content-words.ts';
import { lengthInDays, overlapsInTime } from './judge-time.ts';
import { actorKey, statesOf } from './merge-actors.ts';

const holding: readonly Stance[] = ['asserts', 'confirms', 'alleges'];
const opposing: readonly Stance[] = ['denies', 'neither'];
/** Share of the smaller claim's content words that two claims about one thing have in common. */
const sameMatter = 0.5;
/** Days within which two dated tellings of one act are taken for one act with two dates. */
const sameActDays = 10;

/** Conflicts among entries: all sides are kept, none is chosen. `claims` holds the ids of the entries in conflict. */
export function findConflicts(
  claims: readonly LedgerClaim[],
  events: readonly LedgerEvent[],
  figures: readonly LedgerFigure[],
  agreements: readonly LedgerAgreement[],
): LedgerConflict[] {
  return [
    ...stanceConflicts(claims),
    ...dateConflicts(events),
    ...figureConflicts(figures),
    ...findArticleConflicts(agreements),
  ];
}

function stanceConflicts(claims: readonly LedgerClaim[]): LedgerConflict[] {
  const words = new Map(claims.map((claim) => [claim.id, contentWords(claim.about)]));
  const holders = claims.filter((claim) => holding.includes(claim.stance));
  const byWord = placesOfWords(holders, words);
  return claims
    .filter((claim) => opposing.includes(claim.stance))
    .flatMap((denial) =>
      candidatesFor(denial, holders, byWord, words)
        .filter(
          (claim) => actorKey(claim.speaker) !== actorKey(denial.speaker) && !isOneTelling(claim, denial),
        )
        .filter((claim) => isSameMatter(claim, denial, words))
        .map((claim) => ({
          claims: [claim.id, denial.id],
          kind: 'stance' as const,
          note: `${claim.speaker.name} ${claim.stance}, ${denial.speaker.name} ${denial.stance === 'neither' ? 'neither confirms nor denies' : 'denies'}: ${claim.about}`,
        })),
    );
}

/** "X of the alliance said that the alliance could not confirm …": one voice told of twice in one sentence. */
function isOneTelling(a: LedgerClaim, b: LedgerClaim): boolean {
  return (
    a.speaker.state === b.speaker.state &&
    a.evidence.some((one) =>
      b.evidence.some(
        (other) => one.document === other.document && one.start < other.end && other.start < one.end,
      ),
    )
  );
}

function placesOfWords(
  holders: readonly LedgerClaim[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  holders.forEach(({ id, event }, at) => {
    for (const word of [...words.get(id)!, ...(event === null ? [] : [`event ${event}`])]) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  });
  return places;
}

/** Claims that share a word or an event with a denial, in their order: no others can be of one matter with it. */
function candidatesFor(
  denial: LedgerClaim,
  holders: readonly LedgerClaim[],
  byWord: ReadonlyMap<string, readonly number[]>,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): LedgerClaim[] {
  const keys = [...words.get(denial.id)!, ...(denial.event === null ? [] : [`event ${denial.event}`])];
  const places = new Set(keys.flatMap((key) => byWord.get(key) ?? []));
  return [...places].sort((a, b) => a - b).map((at) => holders[at]!);
}

function isSameMatter(
  a: LedgerClaim,
  b: LedgerClaim,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (a.event !== null && a.event === b.event) return true;
  return shareOfWords(words.get(a.id)!, words.get(b.id)!) >= sameMatter;
}

/** The same act by the same persons under the same agreement, told on days that do not meet. */
function dateConflicts(events: readonly LedgerEvent[]): LedgerConflict[] {
  const dated = events.filter((event) => (lengthInDays(event.when) ?? 99) <= 3 && event.factuality === 'CT+');
  return pairsWithin(dated, actOf)
    .filter(([a, b]) => !overlapsInTime(a.when, b.when))
    .filter(([a, b]) => a.sources === 1 || b.sources === 1)
    .filter(([a, b]) => a.evidence[0]!.document !== b.evidence[0]!.document && daysApart(a, b) <= sameActDays)
    .map(([a, b]) => ({
      claims: [a.id, b.id],
      kind: 'date',
      note: `${a.summary}: ${a.when.value} or ${b.when.value}`,
    }));
}

/** Acts that happen once: those of named persons or under a named agreement; other meetings may well be several. */
function actOf(event: LedgerEvent): string {
  const persons = [...event.initiators, ...event.recipients]
    .filter((actor) => actor.kind === 'person')
    .map(actorKey);
  if (persons.length === 0 && event.agreement === null) return event.id;
  return [
    event.type,
    event.mode,
    statesOf(event.initiators),
    statesOf(event.recipients),
    persons.sort(),
    event.agreement,
  ].join('|');
}

function daysApart(a: LedgerEvent, b: LedgerEvent): number {
  return Math.abs(Date.parse(a.when.earliest!) - Date.parse(b.when.earliest!)) / 86_400_000;
}

function figureConflicts(figures: readonly LedgerFigure[]): LedgerConflict[] {
  const exact = figures.filter((figure) => figure.bound === 'exact' && figure.when !== null);
  return pairsWithin(exact, matterOf)
    .filter(([a, b]) => a.value !== b.value)
    .filter(([a, b]) => a.evidence[0]!.document !== b.evidence[0]!.document)
    .map(([a, b]) => ({
      claims: [a.id, b.id],
      kind: 'figure',
      note: `${a.measure}: ${a.value} or ${b.value} ${a.unit}`.trim(),
    }));
}

function matterOf(figure: LedgerFigure): string {
  return [
    figure.measure.toLowerCase(),
    figure.unit,
    figure.direction,
    statesOf(figure.actors),
    figure.when?.value,
  ].join('|');
}

/** Every two items with the same key, in order. */
function pairsWithin<T>(items: readonly T[], keyOf: (item: T) => string): [T, T][] {
  const blocks = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [item]);
    else block.push(item);
  }
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((a, index) => block.slice(index + 1).map((b): [T, T] => [a, b])),
  );
}
