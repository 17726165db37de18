import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger } from '../../vocabulary/ledger.ts';
import type { OfficesOf } from '../dyad/level-of.ts';
import { dayOf, daysFrom, toldDayOf } from '../silence/days.ts';
import type { FactsOf } from '../silence/outlet-groups.ts';
import { type Credibility, credibilityOf, givenCredibility } from './credibility.ts';
import { type GivenGrades, outletSubject } from './given-grades.ts';
import { keyOfOutlet } from './outlet-key.ts';
import { compareRanks, type Rank, rankOf } from './rank.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import { type Chain, type Provenance, traceChains } from './trace-chains.ts';
import { isHolding, type TracedEntry } from './traced-entry.ts';

/** Who is who, as far as grading needs it, and what analysts decided. */
export interface Grading {
  factsOf: FactsOf;
  officesOf: OfficesOf;
  grades: GivenGrades;
}

/** What one outlet, or one report without an outlet, tells of an entry. */
export interface CarriedBy {
  outlet: ActorRef | null;
  /** The owner's state when a state or its ruling party owns or runs it: official media. */
  official: string | null;
  reliability: Reliability;
  /** Its reports, the first first. */
  chains: Chain[];
  first: string | null;
  /** Days after the first report of all. */
  lag: number | null;
}

export interface EntrySources {
  entry: string;
  outlets: CarriedBy[];
  /** Independent sources: each with the reports that rest on it. */
  roots: { root: string; name: string; side: string; documents: string[] }[];
  firstReport: { document: string; day: string } | null;
  /** Days from the event to the first report; null where either is unknown. */
  firstLag: number | null;
  credibility: Credibility;
  /** Whose statement it rests on, highest first. */
  speakers: { name: string; rank: Rank }[];
}

/** Which outlets carry an entry and through whom, on how many independent sources it rests, and what both are worth. */
export function traceSources(
  entry: TracedEntry,
  ledger: Pick<Ledger, 'conflicts' | 'claims'>,
  provenance: Provenance,
  grading: Grading,
): EntrySources {
  const chains = traceChains(entry, provenance);
  const dated = chains.flatMap(({ document, published }) => {
    const day = dayOf(published);
    return day === null ? [] : [{ document, day }];
  });
  const firstReport = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
  const happened = toldDayOf(entry.when);
  const roots = rootsOfChains(chains, grading.factsOf);
  const others = entry.companions.flatMap((one) => traceChains(one, provenance));
  const given = [entry.id, ...entry.findings].flatMap((id) => grading.grades.get(id) ?? [])[0];
  const digit = given?.payload.credibility ?? null;
  return {
    entry: entry.id,
    outlets: carriers(chains, firstReport?.day ?? null, grading),
    roots: roots.map(({ isNamed: _, ...root }) => root),
    firstReport,
    firstLag: firstReport === null || happened === null ? null : daysFrom(happened, firstReport.day),
    credibility:
      given !== undefined && digit !== null
        ? givenCredibility(digit, given.by, given.note)
        : credibilityOf({
            holding: rootsOfChains([...chains, ...others], grading.factsOf),
            ...contradictionsOf(entry, ledger),
          }),
    speakers: speakersOf(chains, firstReport?.day ?? null, grading.officesOf),
  };
}

function carriers(chains: readonly Chain[], first: string | null, { factsOf, grades }: Grading): CarriedBy[] {
  const found = new Map<string, Chain[]>();
  for (const chain of chains) {
    const key = chain.outlet === null ? chain.document : keyOfOutlet(chain.outlet);
    found.set(key, [...(found.get(key) ?? []), chain]);
  }
  return [...found.values()].map((own) => {
    const { outlet } = own[0]!;
    const day = own.flatMap(({ published }) => dayOf(published) ?? []).sort()[0] ?? null;
    return {
      outlet,
      official: outlet === null ? null : ownerOf(outlet, factsOf),
      reliability: gradeOutlet(outlet, factsOf, grades),
      chains: own,
      first: day,
      lag: day === null || first === null ? null : daysFrom(first, day),
    };
  });
}

/** The letter of an outlet; of a report without one, that it cannot be judged. */
export function gradeOutlet(outlet: ActorRef | null, factsOf: FactsOf, grades: GivenGrades): Reliability {
  if (outlet === null) return reliabilityOf({ affiliation: null, kind: null }, null);
  const given = grades.get(outletSubject(outlet));
  const letter = given?.payload.reliability ?? null;
  return reliabilityOf(
    factsOf(outlet),
    given === undefined || letter === null ? null : { letter, by: given.by, note: given.note },
  );
}

/** The state whose official medium an outlet is; null of public and private ones. */
export function ownerOf(outlet: ActorRef, factsOf: FactsOf): string | null {
  const { affiliation } = factsOf(outlet);
  return affiliation === 'state' || affiliation === 'party' ? outlet.state : null;
}

type Root = EntrySources['roots'][number] & { isNamed: boolean };

/** Whoever is quoted counts once, by whichever outlets; official media and officials of one state are one side. */
function rootsOfChains(chains: readonly Chain[], factsOf: FactsOf): Root[] {
  const found = new Map<string, Root>();
  for (const { root, document, title } of chains) {
    const known = found.get(root.key);
    if (known !== undefined) {
      if (!known.documents.includes(document)) known.documents.push(document);
      continue;
    }
    const { actor } = root;
    const side = actor === null ? null : actor.kind === 'outlet' ? ownerOf(actor, factsOf) : actor.state;
    found.set(root.key, {
      root: root.key,
      name: actor?.name ?? title ?? root.key,
      side: side ?? root.key,
      isNamed: actor !== null,
      documents: [document],
    });
  }
  return [...found.values()];
}

/** Who denies what the entry says, and which of its details are told differently. */
function contradictionsOf(
  entry: TracedEntry,
  { conflicts, claims }: Pick<Ledger, 'conflicts' | 'claims'>,
): { against: { name: string; side: string }[]; details: string[] } {
  const inside = claims.filter(({ event, stance }) => event === entry.id && isHolding(stance));
  const own = new Set([entry.id, ...inside.map(({ id }) => id)]);
  const concerned = conflicts.filter((conflict) => conflict.claims.some((id) => own.has(id)));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const opposed = concerned
    .filter(({ kind }) => kind === 'stance')
    .flatMap((conflict) => conflict.claims.flatMap((id) => (own.has(id) ? [] : (byId.get(id) ?? []))))
    .filter(({ stance }) => stance !== 'neither');
  const details = concerned.map(({ kind }) => kind).filter((kind) => kind !== 'stance');
  const voices = opposed.map(({ speaker }) => ({ name: speaker.name, side: speaker.state ?? speaker.name }));
  const against = [...new Map(voices.map((voice) => [voice.name, voice])).values()];
  return { against, details: [...new Set(details)] };
}

function speakersOf(
  chains: readonly Chain[],
  day: string | null,
  officesOf: OfficesOf,
): EntrySources['speakers'] {
  const all = chains.flatMap(({ through }) => through.slice(-1));
  const ranked = all.map((speaker) => ({ name: speaker.name, rank: rankOf(speaker, day, officesOf) }));
  const unique = new Map(ranked.map((one) => [one.name, one]));
  return [...unique.values()].sort((a, b) => compareRanks(a.rank, b.rank));
}
