import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerClaim, LedgerEvent } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { titleOf } from '../standing/parties-of.ts';

/** What outlets may tell or pass over: an event, an agreement, a claim or a figure; or several entries as one matter. */
export interface Matter {
  entries: string[];
  what: string;
  /** PLOVER type of an event, else the kind of entry: what a comparable matter is like. */
  type: string;
  when: When | null;
  /** States it involves, sorted. */
  states: string[];
  evidence: Evidence[];
}

/** The matter of one event. */
export function matterOfEvent(event: LedgerEvent): Matter {
  return {
    entries: [event.id],
    what: event.summary,
    type: event.type,
    when: event.when,
    states: statesOf([...event.initiators, ...event.recipients]),
    evidence: event.evidence,
  };
}

/**
 * The matter of the entries with these ids, as one; an event is also told where a claim about it is.
 * @returns null when an id is of no event, agreement, claim or figure.
 */
export function matterOfEntries(ledger: Ledger, ids: readonly string[]): Matter | null {
  const matters = ids.map((id) => matterOfEntry(ledger, id));
  const known = matters.filter((matter) => matter !== null);
  if (known.length < matters.length || known.length === 0) return null;
  const first = known[0]!;
  return {
    entries: known.flatMap(({ entries }) => entries),
    what: [...new Set(known.map(({ what }) => what))].join('; '),
    type: first.type,
    when: first.when,
    states: [...new Set(known.flatMap(({ states }) => states))].sort(),
    evidence: known.flatMap(({ evidence }) => evidence),
  };
}

function matterOfEntry(ledger: Ledger, id: string): Matter | null {
  const event = [...ledger.events, ...ledger.proposals.events].find((one) => one.id === id);
  if (event !== undefined) return matterOfEvent(event);
  const claim = [...ledger.claims, ...ledger.proposals.claims].find((one) => one.id === id);
  if (claim !== undefined) return matterOfClaim(claim);
  const agreement = ledger.agreements.find((one) => one.id === id);
  if (agreement !== undefined) {
    const told = agreement.steps.filter(({ when }) => when !== null);
    const evidence = [...agreement.evidence, ...agreement.steps.flatMap((step) => step.evidence)];
    const shared = { type: 'agreement', when: told[0]?.when ?? null, states: statesOf(agreement.parties) };
    return { entries: [id], what: titleOf(agreement), ...shared, evidence };
  }
  const figure = ledger.figures.find((one) => one.id === id);
  if (figure === undefined) return null;
  const { measure, value, unit, when, actors, evidence } = figure;
  const what = `${measure}: ${value} ${unit}`;
  return { entries: [id], what, type: 'figure', when, states: statesOf(actors), evidence };
}

function matterOfClaim({ id, speaker, stance, about, when, evidence }: LedgerClaim): Matter {
  const what = `${speaker.name} ${stance}: ${about}`;
  return { entries: [id], what, type: 'claim', when, states: statesOf([speaker]), evidence };
}

/**
 * Events that words mean: each word stands in the summary; when there are none, in the summary or the first quote.
 * In the order of the ledger.
 */
export function eventsByWords(events: readonly LedgerEvent[], words: string): LedgerEvent[] {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const named = events.filter(({ summary }) => holds(summary));
  if (named.length > 0) return named;
  return events.filter(({ summary, evidence }) => holds(`${summary} ${evidence[0]!.quote}`));
}

function statesOf(actors: readonly ActorRef[]): string[] {
  return [...new Set(actors.flatMap(({ state }) => state ?? []))].sort();
}
