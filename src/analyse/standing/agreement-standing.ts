import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { endOfForce } from './end-of-force.ts';
import { type Party, partiesOf } from './parties-of.ts';
import { partyRuling, suspendedBetween } from './party-standing.ts';
import { both, isOpen, type Ruling } from './ruling.ts';
import { startOfForce } from './start-of-force.ts';
import { tellPath } from './steps-of.ts';
import { judgeSuccession } from './succession.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

export type StandingVerdict = 'in force' | 'not in force' | 'undetermined';

/** Whether an agreement binds on a day, with the reasons step by step and what nobody tells. */
export interface Standing {
  verdict: StandingVerdict;
  /** First day of force, YYYY-MM-DD, when it is in force and that is known. */
  since: string | null;
  reasons: string[];
  missing: string[];
}

export interface AgreementStanding extends Standing {
  parties: (Party & { standing: Standing })[];
}

/**
 * The standing of an agreement and of each of its parties on `day` (YYYY-MM-DD): signed is not bound, one party's
 * ratification does not bind two, what nobody tells stays undetermined. The semantics are in docs/obligations.md.
 */
export function agreementStanding(agreement: LedgerAgreement, day: string, world: World): AgreementStanding {
  const general = generalRuling(agreement, day, world);
  const all = partiesOf(agreement);
  const codes = all.map(({ code }) => code);
  const parties = all.map((party) => ({
    ...party,
    standing: standingOf(both(general, partyRuling(agreement, party.code, day, world))),
  }));
  const path = tellPath(agreement, day, world, codes.length <= 4 ? codes : []);
  return { ...standingOf({ ...general, reasons: [...path, ...general.reasons] }), parties };
}

/** Whether an agreement binds `one` towards `other` on a day; either may be nobody's party, such as a state guaranteed. */
export function standingBetween(
  agreement: LedgerAgreement,
  one: string,
  other: string,
  day: string,
  world: World,
): Standing {
  const codes = partiesOf(agreement).map(({ code }) => code);
  const bound = [one, other].filter((code) => codes.includes(code));
  const path = tellPath(agreement, day, world, bound);
  let ruling = generalRuling(agreement, day, world);
  for (const code of bound)
    if (ruling.truth !== 'no') ruling = both(ruling, partyRuling(agreement, code, day, world));
  const suspended = suspendedBetween(agreement, one, other, day, world);
  if (suspended !== null) ruling = both(ruling, suspended);
  return standingOf({ ...ruling, reasons: [...path, ...ruling.reasons] });
}

/** Judged once a day for each agreement: a chain asks it of many pairs. */
const judged = new WeakMap<World, Map<string, Ruling>>();

function generalRuling(agreement: LedgerAgreement, day: string, world: World): Ruling {
  const known = judged.get(world) ?? new Map<string, Ruling>();
  judged.set(world, known);
  const key = `${day} ${agreement.id}`;
  const ruling = known.get(key) ?? judgeGeneral(agreement, day, world);
  known.set(key, ruling);
  return ruling;
}

function judgeGeneral(agreement: LedgerAgreement, day: string, world: World): Ruling {
  const start = startOfForce(agreement, day, world);
  if (start.truth === 'no') return start;
  const end = endOfForce(agreement, start.since, day, world);
  const ended = end === null ? start : both(start, end);
  if (ended.truth === 'no') return ended;
  const succession = judgeSuccession(agreement, day, world);
  const ruling = succession === null ? ended : both(ended, succession);
  const last = world.unknownAfter?.get(agreement.id);
  if (ruling.truth === 'no' || last === undefined || day <= last) return ruling;
  return both(ruling, isOpen([`what became of it after ${last}`], `The data it is from end on ${last}.`));
}

const verdicts: Record<Truth, StandingVerdict> = {
  yes: 'in force',
  no: 'not in force',
  maybe: 'undetermined',
};

function standingOf({ truth, since, reasons, missing }: Ruling): Standing {
  return {
    verdict: verdicts[truth],
    since,
    reasons: [...new Set(reasons)],
    missing: truth === 'maybe' ? [...new Set(missing)] : [],
  };
}
