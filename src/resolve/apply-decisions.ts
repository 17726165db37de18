import type { Anchor, Decision, DecisionOf, Roles } from '../vocabulary/decision.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { addedObservation, noteAsReport } from './add-finding.ts';
import { makeAnchorFinder } from './anchor-finding.ts';
import { calledOf, rolesOf, withCalled, withRoles, withWhen } from './finding-parts.ts';
import type { Link } from './hold-links.ts';
import { actorKey } from './merge-actors.ts';
import { type StandingDecision, standingDecisions } from './standing-decisions.ts';

/** What decisions make of what the reports say. */
export interface AppliedDecisions {
  /** The reports, and the notes of persons that entries rest on. */
  reports: readonly StoredReport[];
  /** Findings as they stand: rejected ones gone, changed ones changed, added ones last. */
  observations: readonly Observation[];
  /** Ids of findings that an analyst confirmed. */
  confirmed: ReadonlySet<string>;
  /** What must be one entry and what must not, for `hold-links.ts`. */
  links: readonly Link[];
  /** Decision number → ids of the findings it holds for now. */
  holdsFor: ReadonlyMap<number, readonly string[]>;
  /** Standing decisions of which some finding is no longer told by any report. */
  orphaned: readonly StandingDecision[];
}

/**
 * Applies what analysts decided to what the reports say, in the order in which it was decided. A confirmed finding
 * keeps the type and the actors it was confirmed with, however a newer reader reads it. Decisions about judgements and
 * outlets change no finding.
 * @param asOf a note counts from the day it was made; null: every one.
 */
export function applyDecisions(
  reports: readonly StoredReport[],
  observations: readonly Observation[],
  decisions: readonly Decision[],
  asOf: string | null = null,
): AppliedDecisions {
  const standing = standingDecisions(decisions);
  if (standing.length === 0)
    return { reports, observations, confirmed: new Set(), links: [], holdsFor: new Map(), orphaned: [] };
  const added = addFindings(standing, reports, asOf);
  const all = [...observations, ...added.observations];
  const everywhere = [...reports, ...added.notes];
  const find = makeAnchorFinder(all, everywhere, standing.flatMap(anchorsOf));
  const subjects = new Set(standing.map(({ subject }) => subject));
  const known = new Set(all.map(({ id }) => id).filter((id) => subjects.has(id)));
  const idsOf = (anchors: readonly Anchor[]) => [
    ...new Set(anchors.flatMap((anchor) => find(anchor)?.id ?? [])),
  ];
  const state: State = { changed: new Map(), rejected: new Set(), confirmed: new Set(), links: [] };
  const byId = indexTouched(all, standing, find);
  const change = (ids: readonly string[], alter: (one: Observation) => Observation) => {
    for (const id of ids) {
      const one = state.changed.get(id) ?? byId.get(id);
      if (one !== undefined) state.changed.set(id, alter(one));
    }
  };
  for (const decision of standing) if (decision.action === 'confirm') pin(decision, find, change);
  const holdsFor = new Map<number, readonly string[]>();
  const orphaned: StandingDecision[] = [];
  for (const decision of standing) {
    const anchors = anchorsOf(decision);
    const subject = anchors.length === 0 && known.has(decision.subject) ? [decision.subject] : [];
    const ids = [...subject, ...idsOf(anchors)];
    holdsFor.set(decision.id, ids);
    if (isOrphaned(decision, anchors, ids, find)) orphaned.push(decision);
    applyOne(decision, ids, idsOf, change, state);
  }
  return {
    reports: everywhere,
    observations: all
      .filter(({ id }) => !state.rejected.has(id))
      .map((one) => state.changed.get(one.id) ?? one),
    confirmed: state.confirmed,
    links: state.links,
    holdsFor,
    orphaned,
  };
}

interface State {
  changed: Map<string, Observation>;
  rejected: Set<string>;
  confirmed: Set<string>;
  links: Link[];
}

type Change = (ids: readonly string[], alter: (one: Observation) => Observation) => void;

function applyOne(
  decision: StandingDecision,
  ids: readonly string[],
  idsOf: (anchors: readonly Anchor[]) => string[],
  change: Change,
  { rejected, confirmed, links }: State,
): void {
  switch (decision.action) {
    case 'confirm':
      for (const id of ids) {
        confirmed.add(id);
        rejected.delete(id);
      }
      return;
    case 'reject':
      for (const id of ids) {
        rejected.add(id);
        confirmed.delete(id);
      }
      return;
    case 'retype':
      change(ids, (one) => withCalled(one, decision.payload.called));
      return;
    case 'reassign':
      change(ids, (one) => withRoles(one, decision.payload.roles));
      return;
    case 'redate':
      change(ids, (one) => withWhen(one, decision.payload.when, decision.payload.step));
      return;
    case 'merge': {
      const [first, second] = [idsOf(decision.payload.anchors), idsOf(decision.payload.others)];
      if (first.length > 0 && second.length > 0) links.push({ kind: 'same', first, second });
      return;
    }
    case 'split': {
      const parts = decision.payload.parts.map(idsOf);
      for (const [at, first] of parts.entries()) {
        for (const second of parts.slice(at + 1)) links.push({ kind: 'apart', first, second });
      }
    }
  }
}

/** Keeps what was confirmed as it was then; later decisions of other kinds change it further. */
function pin(
  { payload }: DecisionOf<'confirm'>,
  find: (anchor: Anchor) => Observation | null,
  change: Change,
): void {
  for (const anchor of payload?.anchors ?? []) {
    const found = find(anchor);
    if (found === null) continue;
    const { called, roles } = anchor;
    if (isAsConfirmed(found, anchor)) continue;
    change([found.id], (one) => withRoles(called === null ? one : withCalled(one, called), roles));
  }
}

function isAsConfirmed(found: Observation, { called, roles }: Anchor): boolean {
  const now = rolesOf(found);
  const names = (role: keyof Roles, all: Roles) => (all[role] ?? []).map(actorKey).join('|');
  return (
    (called === null || (calledOf(found)?.type === called.type && calledOf(found)?.mode === called.mode)) &&
    (Object.keys(roles) as (keyof Roles)[]).every((role) => names(role, roles) === names(role, now))
  );
}

function anchorsOf(decision: StandingDecision): readonly Anchor[] {
  switch (decision.action) {
    case 'confirm':
    case 'reject':
    case 'note':
      return decision.payload?.anchors ?? [];
    case 'merge':
      return [...decision.payload.anchors, ...decision.payload.others];
    case 'split':
      return decision.payload.parts.flat();
    case 'retype':
    case 'reassign':
    case 'redate':
    case 'grade':
      return decision.payload.anchors;
    default:
      return [];
  }
}

/** Whether some of what was decided about is told no more. */
function isOrphaned(
  decision: StandingDecision,
  anchors: readonly Anchor[],
  ids: readonly string[],
  find: (anchor: Anchor) => Observation | null,
): boolean {
  if (decision.action === 'judge' || decision.action === 'resolve') return false;
  if (decision.action === 'grade' && decision.subject.startsWith('outlet:')) return false;
  return anchors.length === 0 ? ids.length === 0 : anchors.some((anchor) => find(anchor) === null);
}

function addFindings(
  standing: readonly StandingDecision[],
  reports: readonly StoredReport[],
  asOf: string | null,
) {
  const notes: StoredReport[] = [];
  const observations: Observation[] = [];
  for (const decision of standing) {
    if (decision.action !== 'add') continue;
    const { report } = decision.payload;
    if (report === null) {
      if (asOf !== null && decision.at.slice(0, 10) > asOf) continue;
      const note = noteAsReport(decision);
      notes.push(note);
      observations.push(...[addedObservation(decision, note)].filter((one) => one !== null));
      continue;
    }
    const own =
      reports.find(({ key }) => key === report.key) ?? reports.find(({ id }) => id === report.document);
    const holders =
      own === undefined
        ? reports.filter(({ text }) => text.includes(decision.payload.selector.exact))
        : [own];
    const observation = holders.length === 1 ? addedObservation(decision, holders[0]!) : null;
    if (observation !== null) observations.push(observation);
  }
  return { notes, observations };
}

function indexTouched(
  all: readonly Observation[],
  standing: readonly StandingDecision[],
  find: (anchor: Anchor) => Observation | null,
): Map<string, Observation> {
  const touched = new Set(standing.flatMap(anchorsOf).flatMap((anchor) => find(anchor)?.id ?? []));
  return new Map(all.filter(({ id }) => touched.has(id)).map((one) => [one.id, one]));
}
