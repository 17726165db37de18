import { codeOf } from '../analyse/standing/parties-of.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';

/** What each state is called today, by its code; a state of imported data that has no ISO code, by its name there. */
export function stateNames(
  { entries }: Gazetteer,
  agreements: readonly LedgerAgreement[],
): Map<string, string> {
  const states = entries.filter(({ kind }) => kind === 'state');
  const parties = agreements.flatMap((agreement) => agreement.parties);
  return new Map([
    ...parties
      .filter(({ kind }) => kind === 'state')
      .map((actor): [string, string] => [codeOf(actor), actor.name]),
    ...states.map(({ id, name }): [string, string] => [id, name]),
  ]);
}
