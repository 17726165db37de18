import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerClaim, LedgerEvent } from '../../vocabulary/ledger.ts';

export type Proposal = { kind: 'event'; entry: LedgerEvent } | { kind: 'claim'; entry: LedgerClaim };

export type RankedProposal = Proposal & {
  /** relevance × uncertainty × reach. */
  value: number;
  /**
   * 0 to 1: how much the states it is about matter in this ledger. 1 for two states or more, ½ for one, ¼ for none
   * known; times log2(2 + entries about all of them), as a share of the largest among the proposals.
   */
  relevance: number;
  /** 0 to 1: the entropy of its confidence in bits; 1 at ½. */
  uncertainty: number;
  /** How many entries would change: itself, the claims and silences about it, its agreement, its conflicts. */
  reach: number;
};

/** Findings that wait for a person, the one whose settling would tell most first; of equal value by id. */
export function rankProposals(ledger: Ledger): RankedProposal[] {
  const proposals: Proposal[] = [
    ...ledger.proposals.events.map((entry) => ({ kind: 'event' as const, entry })),
    ...ledger.proposals.claims.map((entry) => ({ kind: 'claim' as const, entry })),
  ];
  const commonness = countByStates(ledger);
  const reachOf = makeReach(ledger);
  const weights = proposals.map((proposal) => Math.log2(2 + commonness(statesOf(proposal))));
  const largest = Math.max(1, ...weights);
  return proposals
    .map((proposal, at) => {
      const known = [0.25, 0.5, 1][Math.min(2, statesOf(proposal).length)]!;
      const relevance = (known * weights[at]!) / largest;
      const uncertainty = entropy(proposal.entry.confidence);
      const reach = reachOf(proposal);
      return { ...proposal, relevance, uncertainty, reach, value: relevance * uncertainty * reach };
    })
    .sort((a, b) => b.value - a.value || (a.entry.id < b.entry.id ? -1 : 1));
}

/** States and organisations it is about, sorted. */
function statesOf({ kind, entry }: Proposal): string[] {
  const actors: readonly ActorRef[] =
    kind === 'event' ? [...entry.initiators, ...entry.recipients] : [entry.speaker];
  return [...new Set(actors.flatMap(({ state }) => state ?? []))].sort();
}

/** Some states → how many events of the ledger involve all of them. */
function countByStates({ events }: Ledger): (states: readonly string[]) => number {
  const involved = events.map(
    ({ initiators, recipients }) =>
      new Set([...initiators, ...recipients].flatMap(({ state }) => state ?? [])),
  );
  const known = new Map<string, number>();
  return (states) => {
    const key = states.join();
    const count =
      known.get(key) ??
      (states.length === 0 ? 0 : involved.filter((one) => states.every((state) => one.has(state))).length);
    known.set(key, count);
    return count;
  };
}

function makeReach({ claims, proposals, silences, conflicts }: Ledger): (proposal: Proposal) => number {
  const about = new Map<string, number>();
  const add = (id: string) => about.set(id, (about.get(id) ?? 0) + 1);
  for (const { event } of [...claims, ...proposals.claims, ...silences]) if (event !== null) add(event);
  for (const conflict of conflicts) conflict.claims.forEach(add);
  return ({ kind, entry }) =>
    1 + (about.get(entry.id) ?? 0) + Number((kind === 'event' ? entry.agreement : entry.event) !== null);
}

/** Of a yes or no of probability `p`, in bits. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}
