import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { agreementStanding, type Standing } from '../standing/agreement-standing.ts';
import { titleOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import { namesBoth, type Pair } from './sides.ts';

/** An agreement to which both are parties, and how it stands on the day asked about. */
export interface SharedAgreement {
  entry: string;
  title: string;
  kind: string;
  /** The last step told. */
  status: LedgerAgreement['status'];
  verdict: Standing['verdict'];
  since: string | null;
  missing: string[];
  /** First day told of any step. */
  firstTold: string | null;
}

/** The agreements of both, in the order of their first days, with their standing on `day`. */
export function sharedAgreements(pair: Pair, day: string, world: World): SharedAgreement[] {
  return world.agreements
    .filter(({ parties }) => namesBoth(parties, pair))
    .map((agreement) => {
      const { verdict, since, missing } = agreementStanding(agreement, day, world);
      const days = agreement.steps.flatMap(({ when }) => when?.earliest ?? []).sort();
      return {
        entry: agreement.id,
        title: titleOf(agreement),
        kind: agreement.kind,
        status: agreement.status,
        verdict,
        since,
        missing,
        firstTold: days[0] ?? null,
      };
    })
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
}

function orderOf({ firstTold, entry }: SharedAgreement): string {
  return `${firstTold ?? '9999'} ${entry}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
