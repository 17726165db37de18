import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { codeOf } from './parties-of.ts';

/** The agreement with its parties, steps and terms in an order that does not depend on who told what first. */
export function inFixedOrder(agreement: LedgerAgreement): LedgerAgreement {
  return {
    ...agreement,
    parties: sorted(agreement.parties, (actor) => [codeOf(actor), actor.name]),
    steps: sorted(agreement.steps, ({ when, step, by, factuality, evidence }) => [
      when?.earliest ?? '9999',
      when?.latest ?? '9999',
      step,
      by.map(codeOf).sort().join(),
      factuality,
      JSON.stringify(evidence),
    ]),
    terms: sorted(agreement.terms, ({ kind, value, evidence }) => [
      kind,
      value ?? '',
      JSON.stringify(evidence),
    ]),
  };
}

function sorted<T>(items: readonly T[], keysOf: (item: T) => string[]): T[] {
  return items
    .map((item) => ({ item, key: keysOf(item).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
