import type { z } from 'zod';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { obligationSchema } from '../../vocabulary/obligation.ts';
import { agreementStanding, standingBetween } from '../standing/agreement-standing.ts';
import { codeOf, titleOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import { tieWeight } from './tie-weight.ts';

type Obligation = z.infer<typeof obligationSchema>;
type TieStanding = 'in force' | 'undetermined';

/** One agreement between two states, with what each owes the other under it. */
export interface Commitment {
  agreement: string;
  name: string;
  standing: TieStanding;
  sourceOwes: Obligation[];
  targetOwes: Obligation[];
}

/** Two allied states; `source` comes before `target` in the order of their codes. */
export interface Tie {
  source: string;
  target: string;
  standing: TieStanding;
  /** Of the strongest obligation in force, else of those undetermined: see tieWeight. */
  weight: number;
  commitments: Commitment[];
}

/** The alliances of a year as an undirected graph; states without a tie are not in it. */
export interface Network {
  year: number;
  states: { code: string; name: string; ties: number }[];
  ties: Tie[];
}

/**
 * Who was allied with whom at some time of a year, and what they owed: two states are tied when both were bound by an
 * agreement with a duty of alliance on a day of that year, as yearly alliance data count it.
 */
export function buildNetwork(year: number, world: World): Network {
  const ties = new Map<string, Tie>();
  const names = new Map<string, string>();
  for (const agreement of world.agreements) {
    for (const [key, { source, target, commitment }] of commitmentsOf(agreement, year, world)) {
      const tie = ties.get(key) ?? { source, target, standing: 'undetermined', weight: 0, commitments: [] };
      ties.set(key, { ...tie, commitments: [...tie.commitments, commitment] });
    }
    for (const actor of agreement.parties)
      if (!names.has(codeOf(actor))) names.set(codeOf(actor), actor.name);
  }
  const settled = [...ties.keys()].sort().map((key) => settleTie(ties.get(key)!));
  const degrees = new Map<string, number>();
  for (const { source, target } of settled)
    for (const code of [source, target]) degrees.set(code, (degrees.get(code) ?? 0) + 1);
  return {
    year,
    states: [...degrees.keys()]
      .sort()
      .map((code) => ({ code, name: names.get(code) ?? code, ties: degrees.get(code)! })),
    ties: settled,
  };
}

function settleTie(tie: Tie): Tie {
  const inForce = tie.commitments.filter(({ standing }) => standing === 'in force');
  const counted = inForce.length > 0 ? inForce : tie.commitments;
  return {
    ...tie,
    standing: inForce.length > 0 ? 'in force' : 'undetermined',
    weight: tieWeight(counted.flatMap(({ sourceOwes, targetOwes }) => [...sourceOwes, ...targetOwes])),
    commitments: tie.commitments.sort((a, b) => (a.agreement < b.agreement ? -1 : 1)),
  };
}

interface Found {
  source: string;
  target: string;
  commitment: Commitment;
}

/** What an agreement commits each pair of its parties to in the year: in force on a day of it, else undetermined. */
function commitmentsOf(agreement: LedgerAgreement, year: number, world: World): Map<string, Found> {
  const found = new Map<string, Found>();
  if (tieWeight(agreement.provisions.map(({ obligation }) => obligation)) === 0) return found;
  for (const day of daysOf(agreement, year)) {
    for (const { source, target, standing } of pairsOn(agreement, day, world)) {
      const key = `${source} ${target}`;
      if (found.get(key)?.commitment.standing === 'in force') continue;
      const sourceOwes = owedBy(agreement, source, target);
      const targetOwes = owedBy(agreement, target, source);
      if (tieWeight([...sourceOwes, ...targetOwes]) === 0) continue;
      const commitment = {
        agreement: agreement.id,
        name: titleOf(agreement),
        standing,
        sourceOwes,
        targetOwes,
      };
      found.set(key, { source, target, commitment });
    }
  }
  return found;
}

/** The days of a year on which its standing can be other than before: its first and last, and those of its steps. */
function daysOf({ steps }: LedgerAgreement, year: number): string[] {
  const told = steps.flatMap(({ when }) => [when?.earliest, when?.latest]);
  const within = told.filter((day): day is string => day?.startsWith(`${year}-`) === true);
  return [...new Set([`${year}-01-01`, ...within, `${year}-12-31`])].sort();
}

function pairsOn(
  agreement: LedgerAgreement,
  day: string,
  world: World,
): { source: string; target: string; standing: TieStanding }[] {
  const { verdict, parties } = agreementStanding(agreement, day, world);
  if (verdict === 'not in force') return [];
  const bound = parties.filter(({ standing }) => standing.verdict !== 'not in force');
  const isSuspended = agreement.steps.some(({ step }) => step === 'suspended');
  return bound.flatMap((one, index) =>
    bound.slice(index + 1).flatMap((other) => {
      const [source, target] = [one.code, other.code];
      const verdicts = [one.standing.verdict, other.standing.verdict];
      // Some parties may have suspended it between themselves alone.
      if (isSuspended) verdicts.push(standingBetween(agreement, source, target, day, world).verdict);
      if (verdicts.includes('not in force')) return [];
      const standing = verdicts.includes('undetermined') ? ('undetermined' as const) : ('in force' as const);
      return [{ source, target, standing }];
    }),
  );
}

function owedBy({ provisions }: LedgerAgreement, debtor: string, partner: string): Obligation[] {
  const names = (actors: LedgerAgreement['parties'], code: string) =>
    actors.length === 0 || actors.some((actor) => codeOf(actor) === code);
  const owed = provisions.filter(
    ({ by, to, strength }) => strength !== 'may' && names(by, debtor) && names(to, partner),
  );
  return [...new Set(owed.map(({ obligation }) => obligation))].sort();
}
