import type { LedgerEvent } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { unknownWhen } from '../vocabulary/when.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareFindings } from './compare-findings.ts';
import { confidenceOf } from './confidence-of.ts';
import { explainMerge } from './explain-merge.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { dateOfAct, findAgreementActs, joinByAgreement } from './join-by-agreement.ts';
import { lengthInDays, narrowerWhen } from './judge-time.ts';
import { mergeActors } from './merge-actors.ts';
import type { MergedAgreements } from './merge-agreements.ts';
import { eventKeys } from './sameness/event-keys.ts';
import { judgeSameness } from './sameness/judge-sameness.ts';
import { linkGroups } from './sameness/link-groups.ts';
import { tellObservation } from './sameness/tell-observation.ts';
import type { Telling } from './sameness/telling.ts';
import { leastLikeness } from './sameness/thresholds.ts';
import { strongerFactuality } from './stronger-factuality.ts';
import { summariseEvent } from './summarise-event.ts';

type EventObservation = ObservationOf<'event'>;

/**
 * Observations of events → events, the same event across reports once. Whether two are one is `judgeSameness`; what is
 * alike in all that is told comes together first, then groups by the mean of their likeness, never against a
 * contradiction (`linkGroups`); a step of an agreement is taken once (`joinByAgreement`); then what analysts decided
 * holds. The result does not depend on the order of reading.
 */
export function mergeEvents(caseFile: CaseFile, agreements: MergedAgreements): LedgerEvent[] {
  const inOrder = (a: EventObservation, b: EventObservation) => compareFindings(a, b, caseFile);
  const observations = ofKind(caseFile, 'event').sort(inOrder);
  const tellings = new Map(
    observations.map((one) => [one, tellObservation(one, caseFile.reports.get(one.document))]),
  );
  const judge = (a: EventObservation, b: EventObservation) =>
    judgeSameness(tellings.get(a)!, tellings.get(b)!);
  const keysOf = (one: EventObservation) => eventKeys(tellings.get(one)!, null);
  const alike = groupSame(
    observations,
    (one) => signatureOf(one, tellings.get(one)!),
    () => true,
  );
  const linked = linkGroups(alike, keysOf, judge, leastLikeness).map((group) => group.sort(inOrder));
  linked.sort((a, b) => inOrder(a[0]!, b[0]!));
  const actOf = findAgreementActs(caseFile, agreements);
  const same = (a: EventObservation, b: EventObservation) => judge(a, b).relation === 'same';
  return holdLinks(joinByAgreement(linked, actOf), caseFile.links, same).map((group) => {
    const act = group.map(actOf).find((one) => one !== null) ?? null;
    const merged = explainMerge(group, judge, actOf, caseFile.links);
    return { ...describeEvent(group, dateOfAct(act, group, agreements), caseFile, agreements), merged };
  });
}

/** Tellings in other reports that are alike in all of this are one event by `judgeSameness`, and so are any two of them. */
function signatureOf(one: EventObservation, { quote, denied, parties, predicate }: Telling): string {
  const { type, mode, when } = one.found;
  const isPinned = when !== null && lengthInDays(when) === 1 && when.basis !== 'publication';
  if (!isPinned || parties === null) return `${one.document} ${one.id} ${one.found.trigger.start}`;
  const { initiators, recipients, persons } = parties;
  const sides = [initiators, recipients].map((side) => [...side].sort().join());
  const names = persons.map(({ actor, parts }) => actor ?? parts.join(' ')).sort();
  const words = [...predicate.words].sort().join(' ');
  return [quote, words, denied, type, mode, when.earliest, ...sides, ...names].join('|');
}

function describeEvent(
  group: readonly EventObservation[],
  dated: When | null,
  caseFile: CaseFile,
  agreements: MergedAgreements,
): Omit<LedgerEvent, 'merged'> {
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
