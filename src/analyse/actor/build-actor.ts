import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type {
  Ledger,
  LedgerActor,
  LedgerAgreement,
  LedgerClaim,
  LedgerEvent,
} from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { type Count, countOf } from '../dyad/count.ts';
import { type Bounds, mayBeWithin, quarterOf } from '../dyad/quarter.ts';
import { isOnSide } from '../dyad/sides.ts';
import { agreementStanding, type StandingVerdict } from '../standing/agreement-standing.ts';
import { codeOf, titleOf } from '../standing/parties-of.ts';

export interface ActorQuestion extends Bounds {
  /** Its id, its code, or its name when it has neither. */
  actor: string;
  /** The day on which agreements are judged, YYYY-MM-DD. */
  day: string;
  /** How many of the latest events and statements are told in full; all are counted. */
  limit: number;
}

/** What the actor has to do with an event. */
export type ActorPart = 'travels' | 'is visited' | 'meets' | 'acts' | 'is acted upon';

export interface ActorEvent {
  entry: string;
  when: When;
  type: LedgerEvent['type'];
  mode: string | null;
  part: ActorPart;
  place: string | null;
  factuality: LedgerEvent['factuality'];
  summary: string;
  sources: number;
}

export interface ActorClaim {
  entry: string;
  speaker: string;
  stance: LedgerClaim['stance'];
  about: string;
  event: string | null;
  when: LedgerClaim['when'];
}

export interface ActorAgreement {
  entry: string;
  title: string;
  kind: string;
  status: LedgerAgreement['status'];
  verdict: StandingVerdict;
  since: string | null;
}

export interface ActorQuarter {
  /** `2024-Q2`; null for what is not dated to a quarter. */
  quarter: string | null;
  parts: Record<ActorPart, Count>;
  statements: Count;
}

/** One actor and what the ledger holds of it. Every number has the ids of the entries it was counted from. */
export interface ActorView {
  id: string;
  name: string;
  kind: LedgerActor['kind'] | null;
  state: string | null;
  aliases: string[];
  roles: LedgerActor['roles'];
  day: string;
  asOf: string | null;
  quarters: ActorQuarter[];
  /** The latest of the events it has a part in, latest first; those without a date last. */
  events: ActorEvent[];
  eventCount: number;
  claims: ActorClaim[];
  claimCount: number;
  agreements: ActorAgreement[];
  /** Who else takes part in its events, most often first. */
  partners: { code: string; name: string; events: Count }[];
  /** Who belongs to it: persons and bodies of a state, by how many events and statements are theirs. */
  members: { id: string; name: string; roles: LedgerActor['roles']; entries: Count }[];
}

const parts: readonly ActorPart[] = ['travels', 'is visited', 'meets', 'acts', 'is acted upon'];

/**
 * What the ledger holds of one actor: names, roles over time, travels and other events by quarter, statements, the
 * agreements it is party to and how they stand, whom it has to do with, who belongs to it. Pure; the order of the
 * ledger's entries changes nothing.
 */
export function buildActor(ledger: Ledger, question: ActorQuestion): ActorView {
  const { actor, day, limit } = question;
  const known =
    ledger.actors.find(({ id }) => id === actor) ?? ledger.actors.find(({ name }) => name === actor);
  const isIt = (ref: ActorRef) => isOnSide(ref, actor);
  const published = new Map(ledger.documents.map((document) => [document.id, document.published]));
  const events = ledger.events.filter(
    (event) => [...event.initiators, ...event.recipients].some(isIt) && mayBeWithin(event.when, question),
  );
  // What is said without a day was said by the day of its report.
  const saidOn = ({ when, evidence }: LedgerClaim) => when ?? published.get(evidence[0]!.document) ?? null;
  const claims = ledger.claims
    .filter((claim) => isIt(claim.speaker) && mayBeWithin(saidOn(claim), question))
    .map((claim) => ({ ...claim, when: saidOn(claim) }));
  const told = events.filter(({ factuality }) => factuality === 'CT+');
  return {
    id: known?.id ?? actor,
    name: known?.name ?? actor,
    kind: known?.kind ?? null,
    state: known?.state ?? null,
    aliases: known?.aliases ?? [],
    roles: known?.roles ?? [],
    day,
    asOf: ledger.asOf,
    quarters: quartersOf(told, claims, (event) => partOf(event, isIt)),
    events: latestFirst(events)
      .slice(0, limit)
      .map((event) => ({
        entry: event.id,
        when: event.when,
        type: event.type,
        mode: event.mode,
        part: partOf(event, isIt),
        place: event.place,
        factuality: event.factuality,
        summary: event.summary,
        sources: event.sources,
      })),
    eventCount: events.length,
    claims: latestFirst(claims)
      .slice(0, limit)
      .map(({ id, speaker, stance, about, event, when }) => ({
        entry: id,
        speaker: speaker.name,
        stance,
        about,
        event,
        when,
      })),
    claimCount: claims.length,
    agreements: agreementsOf(ledger, actor, day, published),
    partners: partnersOf(told, isIt),
    members: membersOf(ledger, actor, events, claims),
  };
}

/** A visit is its visitor's travel; any other meeting is one for all who are at it. */
function partOf({ type, mode, initiators }: LedgerEvent, isIt: (ref: ActorRef) => boolean): ActorPart {
  const does = initiators.some(isIt);
  if (type === 'CONSULT' && mode === 'visit') return does ? 'travels' : 'is visited';
  if (type === 'CONSULT') return 'meets';
  return does ? 'acts' : 'is acted upon';
}

function quartersOf(
  events: readonly LedgerEvent[],
  claims: readonly LedgerClaim[],
  partOfEvent: (event: LedgerEvent) => ActorPart,
): ActorQuarter[] {
  const byQuarter = Map.groupBy(events, ({ when }) => quarterOf(when));
  const claimsByQuarter = Map.groupBy(claims, ({ when }) => quarterOf(when));
  const quarters = [...new Set([...byQuarter.keys(), ...claimsByQuarter.keys()])];
  return quarters
    .sort((a, b) => compare(a ?? '~', b ?? '~'))
    .map((quarter) => {
      const own = Map.groupBy(byQuarter.get(quarter) ?? [], partOfEvent);
      const counts = parts.map((part) => [part, countOf((own.get(part) ?? []).map(({ id }) => id))]);
      return {
        quarter,
        parts: Object.fromEntries(counts) as Record<ActorPart, Count>,
        statements: countOf((claimsByQuarter.get(quarter) ?? []).map(({ id }) => id)),
      };
    });
}

function agreementsOf(
  { agreements }: Ledger,
  actor: string,
  day: string,
  published: ReadonlyMap<string, When | null>,
): ActorAgreement[] {
  const out = [...published].flatMap(([id, when]): [string, string][] =>
    when?.latest == null ? [] : [[id, when.latest]],
  );
  const world = { agreements, complete: new Map<string, string>(), published: new Map(out) };
  return agreements
    .filter(({ parties, steps }) =>
      [...parties, ...steps.flatMap(({ by }) => by)].some((ref) => isOnSide(ref, actor)),
    )
    .map((agreement) => {
      const { verdict, since } = agreementStanding(agreement, day, world);
      const { id, kind, status } = agreement;
      return { entry: id, title: titleOf(agreement), kind, status, verdict, since };
    })
    .sort((a, b) =>
      compare(`${a.since ?? '9999'} ${a.title} ${a.entry}`, `${b.since ?? '9999'} ${b.title} ${b.entry}`),
    );
}

function partnersOf(events: readonly LedgerEvent[], isIt: (ref: ActorRef) => boolean): ActorView['partners'] {
  const met = new Map<string, { name: string; entries: string[] }>();
  for (const { id, initiators, recipients } of events)
    for (const ref of [...initiators, ...recipients]) {
      if (isIt(ref)) continue;
      const code = codeOf(ref);
      const known = met.get(code) ?? { name: ref.name, entries: [] };
      // A person acts for a state; the state's own name is the better one for both.
      if (ref.kind === 'state' && ref.state === code) known.name = ref.name;
      known.entries.push(id);
      met.set(code, known);
    }
  return [...met]
    .map(([code, { name, entries }]) => ({ code, name, events: countOf(entries) }))
    .sort((a, b) => b.events.count - a.events.count || compare(a.code, b.code));
}

function membersOf(
  { actors }: Ledger,
  actor: string,
  events: readonly LedgerEvent[],
  claims: readonly LedgerClaim[],
): ActorView['members'] {
  const entries = new Map<string, string[]>();
  const note = (ref: ActorRef, id: string) => {
    const key = ref.actor ?? ref.name;
    entries.set(key, [...(entries.get(key) ?? []), id]);
  };
  for (const { id, initiators, recipients } of events)
    for (const ref of [...initiators, ...recipients]) note(ref, id);
  for (const { id, speaker } of claims) note(speaker, id);
  return actors
    .filter(({ id, state, kind }) => state === actor && id !== actor && kind !== 'state')
    .map(({ id, name, roles }) => ({
      id,
      name,
      roles,
      entries: countOf([...(entries.get(id) ?? []), ...(entries.get(name) ?? [])]),
    }))
    .filter((member) => member.entries.count > 0)
    .sort((a, b) => b.entries.count - a.entries.count || compare(a.name, b.name));
}

function latestFirst<T extends { id: string; when: When | null }>(entries: readonly T[]): T[] {
  const orderOf = ({ when, id }: T) => `${when?.earliest ?? when?.latest ?? ''} ${id}`;
  return [...entries].sort((a, b) => compare(orderOf(b), orderOf(a)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
