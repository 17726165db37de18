import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerEvent } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { unknownWhen } from '../vocabulary/when.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { dateOfAct, findAgreementActs, joinByAgreement } from './join-by-agreement.ts';
import { lengthInDays, narrowerWhen, overlapsInTime } from './judge-time.ts';
import { actorKey, mergeActors, statesOf } from './merge-actors.ts';
import type { MergedAgreements } from './merge-agreements.ts';
import { strongerFactuality } from './stronger-factuality.ts';
import { summariseEvent } from './summarise-event.ts';

type EventObservation = ObservationOf<'event'>;

/** Longest interval, in days, that pins an event down well enough to tell it from another of its kind. */
const preciseDays = 3;

/**
 * Observations of events → events, the same event across reports once. Two observations are one event when type,
 * mode, states and named persons agree and their days overlap; one known only to a month or a year joins a precise
 * one only when there is just one it can be. The same sentence in two reports tells one event,
 * and a step of an agreement is taken once: see `joinByAgreement`.
 */
export function mergeEvents(caseFile: CaseFile, agreements: MergedAgreements): LedgerEvent[] {
  const observations = ofKind(caseFile, 'event');
  const isPrecise = (one: EventObservation) => (lengthInDays(one.found.when) ?? Infinity) <= preciseDays;
  const groups = groupSame(observations.filter(isPrecise), blockOf, isSameEvent);
  const vague = groupSame(
    observations.filter((one) => !isPrecise(one)),
    blockOf,
    (a, b) => isSameSentence(a, b) || (isSameEvent(a, b) && a.found.when?.value === b.found.when?.value),
  );
  const byBlock = new Map<string, EventObservation[][]>();
  const inBlock = (key: string) => byBlock.get(key) ?? byBlock.set(key, []).get(key)!;
  for (const group of groups) inBlock(blockOf(group[0]!)).push(group);
  for (const group of vague) {
    const first = group[0]!;
    const block = inBlock(blockOf(first));
    const possible = block.filter((other) => isSameEvent(other[0]!, first));
    if (possible.length === 1) possible[0]!.push(...group);
    else {
      groups.push(group);
      block.push(group);
    }
  }
  const actOf = findAgreementActs(caseFile, agreements);
  const alike = (a: EventObservation, b: EventObservation) => isSameSentence(a, b) || isSameEvent(a, b);
  return holdLinks(joinByAgreement(groups, actOf), caseFile.links, alike).map((group) => {
    const act = group.map(actOf).find((one) => one !== null) ?? null;
    return describeEvent(group, dateOfAct(act, group, agreements), caseFile, agreements);
  });
}

function blockOf({ found }: EventObservation): string {
  const polarity = found.factuality.endsWith('-') ? '-' : '+';
  return [found.type, polarity, statesOf(found.initiators), statesOf(found.recipients)].join('|');
}

function isSameEvent(a: EventObservation, b: EventObservation): boolean {
  if (a.found.mode !== null && b.found.mode !== null && a.found.mode !== b.found.mode) return false;
  if (!overlapsInTime(a.found.when, b.found.when)) return false;
  if (a.document === b.document && a.found.trigger.start !== b.found.trigger.start && !sharesPerson(a, b)) {
    // One report may tell of two like acts on one day; without a person or words in common they stay two.
    return sameWords(a, b);
  }
  return personsAgree(a, b);
}

/** Copies of one story tell an event in the same sentence, dated or not. */
function isSameSentence(a: EventObservation, b: EventObservation): boolean {
  if (a.document === b.document) return false;
  return foldedQuote(a) === foldedQuote(b);
}

const foldedQuotes = new WeakMap<EventObservation, string>();

/** Worked out once for each observation: it is compared with many others. */
function foldedQuote(one: EventObservation): string {
  const known = foldedQuotes.get(one);
  if (known !== undefined) return known;
  const folded = one.evidence.quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  foldedQuotes.set(one, folded);
  return folded;
}

function personsOf({ found }: EventObservation): Set<string> {
  const isPerson = (actor: ActorRef) => actor.kind === 'person';
  return new Set([...found.initiators, ...found.recipients].filter(isPerson).map(actorKey));
}

function sharesPerson(a: EventObservation, b: EventObservation): boolean {
  const persons = personsOf(b);
  return [...personsOf(a)].some((person) => persons.has(person));
}

function personsAgree(a: EventObservation, b: EventObservation): boolean {
  return personsOf(a).size === 0 || personsOf(b).size === 0 || sharesPerson(a, b);
}

function sameWords(a: EventObservation, b: EventObservation): boolean {
  return a.found.mode !== null && a.found.mode === b.found.mode && personsAgree(a, b);
}

function describeEvent(
  group: readonly EventObservation[],
  dated: When | null,
  caseFile: CaseFile,
  agreements: MergedAgreements,
): LedgerEvent {
  const first = group[0]!;
  const whens = group.map((one) => one.found.when);
  const narrowest = whens.reduce<When | null>((best, next) => narrowerWhen(best, next), null);
  const told = (isUndated(narrowest) ? dated : null) ?? narrowest ?? unknownWhen;
  const factuality = group.map((one) => one.found.factuality).reduce(strongerFactuality);
  const when = factuality === 'CT+' ? boundByReports(told, group, caseFile) : told;
  const agreement = group.map((one) => one.found.agreement).find((id) => id !== null) ?? null;
  const entry = agreement === null ? undefined : agreements.byId.get(agreements.ids.get(agreement) ?? '');
  const agreementName = entry?.names[0] ?? null;
  const event = {
    id: first.id,
    type: first.found.type,
    mode: group.map((one) => one.found.mode).find((mode) => mode !== null) ?? null,
    initiators: mergeActors(...group.map((one) => one.found.initiators)),
    recipients: mergeActors(...group.map((one) => one.found.recipients)),
    when,
    place: group.map((one) => one.found.place).find((place) => place !== null) ?? null,
    factuality,
    agreement: entry?.id ?? null,
    evidence: group.map((one) => one.evidence),
    findings: group.map((one) => one.id),
    sources: new Set(group.map((one) => caseFile.sourceOf(one))).size,
    confidence: confidenceOf(group, caseFile),
  };
  return { ...event, summary: summariseEvent(event, triggerOf(first, caseFile), agreementName) };
}

function isUndated(when: When | null): boolean {
  return when === null || (when.earliest === null && when.latest === null);
}

/** A fact of unknown date had happened by the day the first report of it was out. */
function boundByReports(when: When, group: readonly EventObservation[], caseFile: CaseFile): When {
  if (when.earliest !== null || when.latest !== null) return when;
  const days = group.flatMap((one) => caseFile.reports.get(one.document)?.knownFrom?.latest ?? []);
  return days.length === 0 ? when : { ...when, latest: days.sort()[0]!, basis: 'publication' };
}

function triggerOf(observation: EventObservation, caseFile: CaseFile): string {
  const text = caseFile.reports.get(observation.document)?.text ?? '';
  return text.slice(observation.found.trigger.start, observation.found.trigger.end);
}
