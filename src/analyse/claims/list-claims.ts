import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerClaim } from '../../vocabulary/ledger.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import { dayOf } from '../silence/days.ts';

export interface ClaimsAsked {
  /** An actor's id, state or name. */
  speaker?: string | undefined;
  stance?: Stance | undefined;
  /** Words that all stand in the claim, whatever their case. */
  words?: string | undefined;
  offset: number;
  limit: number;
}

/** One claim in a line, with the sentence that gives it. */
export interface ClaimRow {
  id: string;
  speaker: ActorRef;
  via: ActorRef[];
  stance: Stance;
  about: string;
  /** When it was said, else when the first report of it came out; null when neither is known to the day. */
  day: string | null;
  outlet: string | null;
  reports: number;
  evidence: Evidence;
}

/** A speaker and how many of its claims there are. */
export interface SpeakerCount {
  speaker: ActorRef;
  claims: number;
  last: string | null;
}

export interface ClaimList {
  /** Claims that fit, of which `claims` are some. */
  total: number;
  claims: ClaimRow[];
  /** Who made the claims that fit, whichever speaker was asked for, those with most first. */
  speakers: SpeakerCount[];
}

/** Claims that fit, the last said first, and who made them. */
export function listClaims(
  { claims, documents }: Pick<Ledger, 'claims' | 'documents'>,
  asked: ClaimsAsked,
): ClaimList {
  const reports = new Map(documents.map((one) => [one.id, one]));
  const words = (asked.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = claims.filter(
    ({ stance, about }) =>
      (asked.stance === undefined || stance === asked.stance) &&
      words.every((word) => about.toLowerCase().includes(word)),
  );
  const dated = fitting.map((claim) => ({ claim, day: dayOfClaim(claim, reports) }));
  const own = dated.filter(
    ({ claim: { speaker } }) => asked.speaker === undefined || isSpeaker(speaker, asked.speaker),
  );
  own.sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.claim.id, b.claim.id));
  return {
    total: own.length,
    claims: own.slice(asked.offset, asked.offset + asked.limit).map(({ claim, day }): ClaimRow => {
      const { id, speaker, via, stance, about, evidence } = claim;
      const first = evidence[0]!;
      const outlet = reports.get(first.document)?.outlet?.name ?? null;
      const told = new Set(evidence.map(({ document }) => document)).size;
      return { id, speaker, via, stance, about, day, outlet, reports: told, evidence: first };
    }),
    speakers: countSpeakers(dated),
  };
}

function dayOfClaim(
  { when, evidence }: LedgerClaim,
  reports: ReadonlyMap<string, Ledger['documents'][number]>,
): string | null {
  return dayOf(when) ?? dayOf(reports.get(evidence[0]!.document)?.published ?? null);
}

function isSpeaker({ actor, name, state, kind }: ActorRef, asked: string): boolean {
  return actor === asked || name === asked || (kind === 'state' && state === asked);
}

function countSpeakers(dated: readonly { claim: LedgerClaim; day: string | null }[]): SpeakerCount[] {
  const found = new Map<string, SpeakerCount>();
  for (const { claim, day } of dated) {
    const key = claim.speaker.actor ?? `${claim.speaker.kind} ${claim.speaker.name}`;
    const count = found.get(key) ?? { speaker: claim.speaker, claims: 0, last: null };
    count.claims += 1;
    if (day !== null && (count.last === null || day > count.last)) count.last = day;
    found.set(key, count);
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || compare(a.speaker.name, b.speaker.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
