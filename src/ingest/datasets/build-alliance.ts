import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import type { DatasetDuty } from './dataset-rules.ts';

/** One state's membership of an alliance, from one row. */
export interface Membership {
  actor: ActorRef;
  entry: When;
  /** Null while it goes on at the end of the data. */
  exit: When | null;
  evidence: Evidence;
  duties: { duty: DatasetDuty; qualifiers: string[] }[];
}

export interface Alliance {
  id: string;
  /** What the data set calls it: "ATOP 3440". */
  label: string;
  members: Membership[];
  /** The row of the alliance itself, where there is one; else the rows of its members stand for it. */
  evidence: Evidence[];
}

/** An alliance of a data set as an agreement: members enter and leave by their own dates, duties by their flags. */
export function buildAlliance({ id, label, members, evidence }: Alliance): LedgerAgreement {
  const parties = uniqueParties(members);
  const isOver = members.every(({ exit }) => exit !== null);
  return {
    id,
    names: [titleOf(label, parties, members)],
    kind: 'alliance',
    parties,
    status: isOver ? 'terminated' : 'in force',
    steps: [
      ...buildSteps('in force', members, ({ entry }) => entry),
      ...buildSteps('terminated', members, ({ exit }) => exit),
    ],
    provisions: buildProvisions(members, parties),
    terms: [],
    succeeds: null,
    confidence: 1,
    evidence: evidence.length > 0 ? evidence : members.map((member) => member.evidence),
  };
}

function uniqueParties(members: readonly Membership[]): ActorRef[] {
  const parties = new Map(members.map(({ actor }) => [actor.state, actor]));
  return [...parties.values()].sort((a, b) => (a.state! < b.state! ? -1 : 1));
}

/** At most this many parties stand in a title. */
const namedParties = 3;

function titleOf(label: string, parties: readonly ActorRef[], members: readonly Membership[]): string {
  const names = parties.map(({ name }) => name);
  const shown = names.length > namedParties + 1 ? names.slice(0, namedParties) : names;
  const rest = names.length - shown.length;
  const listed =
    rest > 0 ? `${shown.join(', ')} and ${rest} others` : shown.join(', ').replace(/, ([^,]+)$/, ' and $1');
  const years = members.map(({ entry }) => entry.value.slice(0, 4)).sort();
  return `${label}: ${listed}, ${years[0]}`;
}

/** One step for all who took it on the same date. */
function buildSteps(
  step: 'in force' | 'terminated',
  members: readonly Membership[],
  dateOf: (member: Membership) => When | null,
): LedgerAgreement['steps'] {
  const groups = new Map<string, Membership[]>();
  for (const member of members) {
    const date = dateOf(member);
    if (date === null) continue;
    const key = `${date.earliest} ${date.latest}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.keys()].sort().map((key) => {
    const group = groups.get(key)!;
    return {
      step,
      by: uniqueParties(group),
      body: null,
      when: dateOf(group[0]!),
      place: null,
      factuality: 'CT+' as const,
      evidence: group.map(({ evidence }) => evidence),
    };
  });
}

/** One provision for all who owe a duty under the same conditions. */
function buildProvisions(
  members: readonly Membership[],
  parties: readonly ActorRef[],
): LedgerAgreement['provisions'] {
  const groups = new Map<string, Membership[]>();
  const keyOf = ({ duty, qualifiers }: Membership['duties'][number]) =>
    [duty.obligation, ...qualifiers].join('|');
  for (const member of members)
    for (const owed of member.duties) groups.set(keyOf(owed), [...(groups.get(keyOf(owed)) ?? []), member]);
  return [...groups].map(([key, group]) => {
    const { duty, qualifiers } = group[0]!.duties.find((owed) => keyOf(owed) === key)!;
    const debtors = uniqueParties(group);
    return {
      article: null,
      obligation: duty.obligation,
      trigger: null,
      action: duty.action,
      conditional: qualifiers.length > 0,
      occasion: duty.occasion,
      strength: 'shall' as const,
      by: debtors.length === parties.length ? [] : debtors,
      to: [],
      against: [],
      qualifiers,
      area: null,
      timing: null,
      evidence: group.map(({ evidence }) => evidence),
    };
  });
}
