import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { containsSpan } from '../../vocabulary/span.ts';
import type { FoundClaim } from './found-claim.ts';

/**
 * Gives each claim that stands inside others the chain of their speakers, nearest first, and makes "I" and "we" in a
 * quotation the one quoted.
 */
export function chainClaims(claims: readonly FoundClaim[]): FoundClaim[] {
  const order = [...claims].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  const byCue = [...claims].sort((a, b) => a.cue.start - b.cue.start);
  const chained = new Map<FoundClaim, FoundClaim>();
  let open: FoundClaim[] = [];
  let next = 0;
  for (const claim of byCue) {
    while (next < order.length && order[next]!.content.start <= claim.cue.start) {
      open.push(order[next]!);
      next++;
    }
    open = open.filter(({ content }) => content.end > claim.cue.start);
    const around = open
      .filter(
        (outer) =>
          outer.token !== claim.token &&
          containsSpan(outer.content, claim.cue) &&
          !containsSpan(claim.content, outer.cue),
      )
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
    const direct = around.find((outer) => outer.speech || outer.speaker.start !== undefined);
    const speaker =
      /^(?:I|we)$/i.test(claim.speaker.name) && direct !== undefined
        ? saidBy(direct.speaker, claim.speaker)
        : ownedBy(direct?.speaker, claim.speaker);
    const passing = around.filter(
      ({ stance }) => stance === 'asserts' || stance === 'alleges' || stance === 'confirms',
    );
    chained.set(claim, {
      ...claim,
      speaker,
      via: withoutDoubles(speaker, [
        ...claim.via,
        ...passing.flatMap((outer) => [outer.speaker, ...outer.via]),
      ]),
    });
  }
  return byCue.map((claim) => chained.get(claim)!);
}

function saidBy(speaker: ActorRef, pronoun: ActorRef): ActorRef {
  const { start, end } = pronoun;
  return start === undefined || end === undefined ? speaker : { ...speaker, start, end };
}

/** "my government", "our army" in a quotation: of the state of the one quoted. */
function ownedBy(speaker: ActorRef | undefined, group: ActorRef): ActorRef {
  const own = speaker !== undefined && group.state === null && /^(?:my|our) /i.test(group.name);
  return own ? { ...group, state: speaker.state } : group;
}

function withoutDoubles(speaker: ActorRef, via: readonly ActorRef[]): ActorRef[] {
  const key = (ref: ActorRef) => ref.actor ?? `${ref.kind} ${ref.name}`;
  const seen = new Set([key(speaker)]);
  return via.filter(
    (ref) => ref.name !== 'unattributed' && !seen.has(key(ref)) && seen.add(key(ref)) !== undefined,
  );
}
