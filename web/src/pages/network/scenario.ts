import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';

/** Pairs "debtor creditor" along the chain of a scenario, with the step at which each comes. */
export type Chain = ReadonlyMap<string, number>;

/** What a scenario is asked with, as in the address of /obligations. */
export const scenarioKeys = [
  'attack',
  'threat',
  'sanctions',
  'hostilePact',
  'application',
  'trigger',
] as const;

/** The scenario of an address, null when there is none. */
export function scenarioOf(view: URLSearchParams): Record<string, string> | null {
  const asked = ['state', ...scenarioKeys].flatMap((key) => {
    const value = view.get(key);
    return value === null ? [] : [[key, value] as const];
  });
  return asked.some(([key]) => key !== 'state') ? Object.fromEntries(asked) : null;
}

/** Who owes whom along the chain of the answer, each with its step; without a chain, every duty that is owed. */
export function chainOf({ chain, duties }: ObligationAnswer): Chain {
  const steps = chain.flatMap(({ step, because }) => {
    const duty = duties[because];
    return duty === undefined ? [] : [[`${duty.state} ${duty.owedTo}`, step] as const];
  });
  const owed = duties
    .filter(({ verdict }) => verdict === 'owed')
    .map(({ state, owedTo }) => [`${state} ${owedTo}`, 1] as const);
  return new Map([...owed, ...steps]);
}
