import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerConflict } from '../../vocabulary/ledger.ts';
import { dayOf } from '../silence/days.ts';
import { type Rank, rankOf } from '../sources/rank.ts';
import type { Provenance } from '../sources/trace-chains.ts';
import { type Grading, gradeOutlet } from '../sources/trace-sources.ts';
import { findSides, type Told } from './find-sides.ts';
import { type Lacking, tellSettling } from './settle.ts';

/** One side of a conflict. */
export interface ConflictSide {
  entry: string;
  /** asserts, denies …; null where an entry tells a fact. */
  stance: string | null;
  says: string;
  speaker: ActorRef | null;
  rank: Rank | null;
  /** When it was said, else when its report came out. */
  day: string | null;
  outlet: ActorRef | null;
  /** Admiralty letter of the outlet. */
  reliability: string;
  document: string;
  /** Where it stands in the report. */
  start: number;
  end: number;
  quote: string;
}

export interface ConflictView {
  kind: LedgerConflict['kind'];
  /** What is told differently; of several conflicts over one matter, each. */
  notes: string[];
  sides: ConflictSide[];
  /** What would settle it, from its kind and what the ledger lacks. */
  settledBy: string[];
  /** States it is between, sorted. */
  states: string[];
}

/**
 * Every conflict with its sides, the one last told of first. Conflicts of stance that share a claim are over one matter
 * and stand together.
 * @param nameOf a state's name by its code.
 */
export function viewConflicts(
  ledger: Ledger,
  provenance: Provenance,
  grading: Grading,
  nameOf: (state: string) => string,
): ConflictView[] {
  const find = findSides(ledger);
  const views = overOneMatter(ledger.conflicts).map((conflicts): ConflictView => {
    const [{ kind, articles }] = conflicts as [LedgerConflict, ...LedgerConflict[]];
    const all = conflicts.flatMap(find);
    const told = [...new Map(all.map((one) => [`${one.entry} ${one.says}`, one])).values()];
    const joined = { kind, articles, claims: [...new Set(conflicts.flatMap(({ claims }) => claims))] };
    return {
      kind,
      notes: conflicts.map(({ note }) => note),
      sides: told
        .map((one) => sideOf(one, provenance, grading))
        .sort((a, b) => compare(a.day ?? '', b.day ?? '')),
      settledBy: tellSettling(kind, lackingIn(joined, told, ledger, provenance, grading, nameOf)),
      states: statesOf(told),
    };
  });
  const lastDay = ({ sides }: ConflictView) => sides.at(-1)?.day ?? '';
  return views.sort((a, b) => compare(lastDay(b), lastDay(a)) || compare(a.notes[0]!, b.notes[0]!));
}

/** Conflicts of stance in groups that share a claim, the others alone; in their order. */
function overOneMatter(conflicts: readonly LedgerConflict[]): LedgerConflict[][] {
  const groups: LedgerConflict[][] = [];
  for (const conflict of conflicts) {
    const shares = (group: readonly LedgerConflict[]) =>
      conflict.kind === 'stance' &&
      group.some(
        ({ kind, claims }) => kind === 'stance' && claims.some((id) => conflict.claims.includes(id)),
      );
    const [first, ...rest] = groups.filter(shares);
    if (first === undefined) groups.push([conflict]);
    else {
      first.push(...rest.flat(), conflict);
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

function sideOf(
  { entry, stance, says, speaker, when, evidence }: Told,
  provenance: Provenance,
  grading: Grading,
): ConflictSide {
  const report = provenance.documents.get(evidence.document);
  const day = dayOf(when) ?? dayOf(report?.published ?? null);
  const outlet = report?.outlet ?? null;
  return {
    entry,
    stance,
    says,
    speaker,
    rank: speaker === null ? null : rankOf(speaker, day, grading.officesOf),
    day,
    outlet,
    reliability: gradeOutlet(outlet, grading.factsOf, grading.grades).letter,
    document: evidence.document,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
  };
}

type Joined = Pick<LedgerConflict, 'kind' | 'articles' | 'claims'>;

function lackingIn(
  conflict: Joined,
  told: readonly Told[],
  ledger: Ledger,
  provenance: Provenance,
  grading: Grading,
  nameOf: (state: string) => string,
): Lacking {
  const agreement = agreementOf(conflict, ledger);
  const states = statesOf(told);
  const outlets = told.flatMap(({ all }) =>
    all.flatMap(({ document }) => provenance.documents.get(document)?.outlet ?? []),
  );
  const hasOwn = (state: string) =>
    outlets.some((outlet) => outlet.state === state && grading.factsOf(outlet).affiliation !== 'private');
  const reports = new Set(told.flatMap(({ all }) => all.map(({ document }) => document)));
  const teller = outlets[0]?.name ?? 'one report';
  const undecided = told.filter(({ stance }) => stance === 'neither').flatMap(({ speaker }) => speaker ?? []);
  const actors = namesOf(told.flatMap((one) => one.actors));
  return {
    always: [
      { agreement: agreement ?? 'the agreement', articles: (conflict.articles ?? []).join(' and '), actors },
    ],
    agreement: agreement === null ? [] : [{ agreement }],
    answer: undecided.map(({ name }) => ({ undecided: name })),
    side: states.filter((state) => !hasOwn(state)).map((state) => ({ state: nameOf(state) })),
    third: told.every(
      ({ speaker }) => speaker === null || (speaker.state !== null && states.includes(speaker.state)),
    )
      ? [{}]
      : [],
    dated: [{ actors }],
    giver: told.flatMap(({ speaker, says }) => (speaker === null ? [{ value: says }] : [])),
    second: reports.size === 1 ? [{ teller }] : [],
  };
}

/** The agreement a conflict is about: itself, or the one under which an entry of it stands. */
function agreementOf({ claims }: Joined, { agreements, events, claims: all }: Ledger): string | null {
  const inside = all.flatMap(({ id, event }) => (claims.includes(id) && event !== null ? [event] : []));
  const ids = new Set([
    ...claims,
    ...events.flatMap(({ id, agreement }) =>
      agreement !== null && (claims.includes(id) || inside.includes(id)) ? [agreement] : [],
    ),
  ]);
  const found = agreements.find(({ id }) => ids.has(id));
  return found === undefined ? null : (found.names[0] ?? found.kind);
}

function statesOf(told: readonly Told[]): string[] {
  return [...new Set(told.flatMap(({ actors }) => actors.flatMap(({ state }) => state ?? [])))].sort();
}

function namesOf(actors: readonly ActorRef[]): string {
  const names = [...new Set(actors.map(({ name }) => name))];
  return names.length === 0 ? 'those who took part' : names.slice(0, 3).join(' or ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
