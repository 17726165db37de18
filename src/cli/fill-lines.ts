import type { Names } from '../analyse/standing/parties-of.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import type { Duty } from '../vocabulary/obligation-answer.ts';
import { namesIn } from './group-duties.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** What is shown of an answer, and how. */
export interface Shown {
  loaded: LoadedAgreements;
  names: Names;
  style: Style;
  columns: number;
  /** Full reasoning also of what is not owed, and of each state. */
  all: boolean;
}

/** Of how many states each is named in what only sums up, when not all is asked for. */
const fewNames = 6;

export function nameOf(code: string, { names }: Shown): string {
  return names.get(code) ?? code;
}

export function listStates(items: readonly { state: string }[], shown: Shown): string {
  return namesOfStates(items, shown).join(', ');
}

/** "Albania, Belgium, Bulgaria, Canada, Croatia, Denmark and 25 more" */
export function listSome(items: readonly { state: string }[], shown: Shown): string {
  const names = namesOfStates(items, shown);
  if (shown.all || names.length <= fewNames + 1) return names.join(', ');
  return `${names.slice(0, fewNames).join(', ')} and ${names.length - fewNames} more`;
}

function namesOfStates(items: readonly { state: string }[], shown: Shown): string[] {
  return [...new Set(items.map(({ state }) => nameOf(state, shown)))].sort();
}

/** By what the state of a duty goes in its sentences. */
export function namesOfDebtor(duty: Duty, shown: Shown): string[] {
  return namesIn(agreementOf(duty, shown), duty.state, nameOf(duty.state, shown));
}

export function agreementOf({ agreement }: Duty, { loaded }: Shown): LedgerAgreement | undefined {
  return loaded.agreements.find(({ id }) => id === agreement);
}

/** Lines that fit the screen, the first after `first`, the others as far in, or after `rest`. */
export function fill(
  words: string,
  first: string,
  { columns }: Shown,
  rest = ' '.repeat(first.length),
): string[] {
  const width = Math.max(40, Math.min(columns, 120) - Math.max(first.length, rest.length));
  return wrapText(printable(words), width).map((line, index) => `${index === 0 ? first : rest}${line}`);
}
