import type { Duty } from '../../../../src/vocabulary/obligation-answer.ts';

/** Duties of several states under one clause, alike but for the state and its days. */
export interface DutyGroup {
  duties: Duty[];
  /** Reasons that hold for all of them, in order. */
  shared: string[];
}

/** Duties that read the same but for the names of their states stand together, in the order of the first of each. */
export function groupDuties(duties: readonly Duty[], nameOf: (code: string) => string): DutyGroup[] {
  const groups = Map.groupBy(duties, (duty) => {
    const { verdict, agreement, article, obligation, strength, owedTo, conditions } = duty;
    const shapes = [...decisive(duty), ...conditions].map((words) => maskState(words, nameOf(duty.state)));
    return JSON.stringify([verdict, agreement, article, obligation, strength, owedTo, shapes]);
  });
  return [...groups.values()].map((group) => ({
    duties: group,
    shared: group[0]!.reasons.filter((reason) => group.every(({ reasons }) => reasons.includes(reason))),
  }));
}

/** What one state's reasoning has beyond that of all. */
export function ownReasons({ reasons }: Duty, { shared }: DutyGroup): string[] {
  return reasons.filter((reason) => !shared.includes(reason));
}

/** The reasons that set a duty apart: why it is not owed, or what is not told. */
function decisive({ verdict, reasons }: Duty): string[] {
  return verdict === 'not owed'
    ? reasons.slice(-1)
    : reasons.filter((reason) => reason.startsWith('Not told:'));
}

function maskState(words: string, name: string): string {
  return words.replaceAll(name, '…').replace(/\d{4}-\d\d-\d\d/g, '#');
}
