import type { Step } from '../vocabulary/agreement-step.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { lengthInDays, overlapsInTime } from './judge-time.ts';
import { actorKey, statesOf } from './merge-actors.ts';
import type { MergedAgreements } from './merge-agreements.ts';

type EventObservation = ObservationOf<'event'>;

/** The step of an agreement that an event is: which agreement, which step. */
export interface AgreementAct {
  agreement: string;
  step: Step;
}

/** For each event: the one step of its agreement that its report tells at its words; null where none or several are. */
export function findAgreementActs(
  caseFile: CaseFile,
  merged: MergedAgreements,
): (event: EventObservation) => AgreementAct | null {
  const told = new Map(ofKind(caseFile, 'agreement').map((one) => [`${one.document} ${one.id}`, one]));
  return ({ document, found }) => {
    const agreement = found.agreement === null ? undefined : merged.ids.get(found.agreement);
    const steps = told.get(`${document} ${found.agreement}`)?.found.steps ?? [];
    const here = new Set(
      steps
        .filter(({ evidence }) => evidence.start <= found.trigger.start && found.trigger.end <= evidence.end)
        .map(({ step }) => step),
    );
    return agreement === undefined || here.size !== 1 ? null : { agreement, step: [...here][0]! };
  };
}

/**
 * Joins groups of observations that tell the same step of one agreement: it is taken once. What is known less well –
 * one signer of two, the month instead of the day, no date at all – joins the telling that is known better.
 */
export function joinByAgreement(
  groups: readonly EventObservation[][],
  actOf: (event: EventObservation) => AgreementAct | null,
): EventObservation[][] {
  const joined: EventObservation[][] = [];
  const byAct = new Map<string, EventObservation[][]>();
  const width = (group: readonly EventObservation[]) =>
    Math.min(...group.map((one) => lengthInDays(one.found.when) ?? Number.MAX_SAFE_INTEGER));
  const ordered = groups.map((group, index) => ({ group, index, width: width(group) }));
  ordered.sort((a, b) => a.width - b.width || a.index - b.index);
  for (const { group } of ordered) {
    const act = group.map(actOf).find((one) => one !== null) ?? null;
    if (act === null) continue;
    const key = [act.agreement, act.step, group[0]!.found.type, group[0]!.found.factuality.at(-1)].join('|');
    const others = byAct.get(key) ?? [];
    const same = others.filter((other) => isSameAct(other, group));
    if (same.length === 1) same[0]!.push(...group);
    else byAct.set(key, [...others, [...group]]);
  }
  const acts = new Map([...byAct.values()].flat().map((group) => [group[0]!, group]));
  for (const group of groups) {
    if (group.every((one) => actOf(one) === null)) joined.push([...group]);
    else {
      const whole = acts.get(group[0]!);
      if (whole !== undefined) joined.push(whole);
    }
  }
  return joined;
}

function isSameAct(a: readonly EventObservation[], b: readonly EventObservation[]): boolean {
  const [statesA, statesB] = [actorStates(a), actorStates(b)];
  const [smaller, larger] = statesA.length <= statesB.length ? [statesA, statesB] : [statesB, statesA];
  if (!smaller.every((state) => larger.includes(state))) return false;
  const [personsA, personsB] = [personsOf(a), personsOf(b)];
  const strangers =
    personsA.size > 0 && personsB.size > 0 && ![...personsA].some((person) => personsB.has(person));
  return !strangers && timesAgree(a, b);
}

function actorStates(group: readonly EventObservation[]): string[] {
  return statesOf(group.flatMap(({ found }) => [...found.initiators, ...found.recipients]));
}

function personsOf(group: readonly EventObservation[]): Set<string> {
  const actors = group.flatMap(({ found }) => [...found.initiators, ...found.recipients]);
  return new Set(actors.filter((actor) => actor.kind === 'person').map(actorKey));
}

/** Some dates meet, or one side has none. */
function timesAgree(a: readonly EventObservation[], b: readonly EventObservation[]): boolean {
  const dated = (group: readonly EventObservation[]) =>
    group.map((one) => one.found.when).filter((when): when is When => lengthInDays(when) !== null);
  const [datesA, datesB] = [dated(a), dated(b)];
  if (datesA.length === 0 || datesB.length === 0) return true;
  return datesA.some((one) => datesB.some((other) => overlapsInTime(one, other)));
}

/** The day on which the merged agreement says this step was taken by these actors, when it says one day only. */
export function dateOfAct(
  act: AgreementAct | null,
  group: readonly EventObservation[],
  merged: MergedAgreements,
): When | null {
  const steps = act === null ? [] : (merged.byId.get(act.agreement)?.steps ?? []);
  const states = actorStates(group);
  const whens = steps
    .filter(({ step, when }) => step === act?.step && lengthInDays(when) !== null)
    .filter(({ by }) => statesOf(by).some((state) => states.includes(state)))
    .map(({ when }) => when!);
  const values = new Set(whens.map(({ value }) => value));
  return values.size === 1 ? whens[0]! : null;
}
