import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { agreementStanding, type StandingVerdict } from './agreement-standing.ts';
import { windowOf } from './happened-by.ts';
import { type Party, partiesOf } from './parties-of.ts';
import { endOfState } from './past-states.ts';
import { successorsOf } from './succession.ts';
import type { World } from './world.ts';

/** Days over which a party is bound, or not, or nobody can tell; both YYYY-MM-DD, inclusive. */
export interface Spell {
  verdict: StandingVerdict;
  from: string;
  to: string;
}

export interface PartyOverTime extends Party {
  spells: Spell[];
}

const dayMs = 86_400_000;

/**
 * Since when, and until when, each party is bound: the standing judged on every day on which it may change, from the first
 * step told to `until`. Empty for an agreement of which no step is dated.
 */
export function forceOverTime(agreement: LedgerAgreement, until: string, world: World): PartyOverTime[] {
  const days = judgedDays(agreement, until, world);
  const judged = new Map<string, ReturnType<typeof agreementStanding>['parties']>();
  const partiesOn = (day: string) => {
    const parties = judged.get(day) ?? agreementStanding(agreement, day, world).parties;
    judged.set(day, parties);
    return parties;
  };
  const shape = (day: string) =>
    partiesOn(day)
      .map(({ standing }) => standing.verdict)
      .join();
  const turns = days.slice(1).flatMap((day, index) => changesWithin(days[index]!, day, shape));
  const starts = [...new Set([...days.slice(0, 1), ...turns])];
  return (days.length === 0 ? [] : partiesOn(days[0]!)).map(({ code, name }, index) => {
    const spells: Spell[] = [];
    starts.forEach((from, at) => {
      const { verdict } = partiesOn(from)[index]!.standing;
      const next = starts[at + 1];
      const to = next === undefined ? until : shift(next, -1);
      const last = spells.at(-1);
      if (last?.verdict === verdict) last.to = to;
      else spells.push({ verdict, from, to });
    });
    return { code, name, spells };
  });
}

/**
 * The ends of every step's time and of past states, the days after them, and, where something may end by its own terms, a day
 * of every year.
 */
function judgedDays(agreement: LedgerAgreement, until: string, world: World): string[] {
  const bearing = [agreement, ...successorsOf(agreement, world)];
  const steps = bearing.flatMap((one) => one.steps);
  const told = steps
    .flatMap((step) => Object.values(windowOf(step, world)))
    .filter((day): day is string => typeof day === 'string' && day <= until)
    .sort();
  const first = told[0];
  if (first === undefined) return [];
  const ends = partiesOf(agreement)
    .flatMap(({ code }) => endOfState(code) ?? [])
    .filter((day) => day >= first);
  const edges = [...told, ...ends].flatMap((day) => [day, shift(day, 1)]).filter((day) => day <= until);
  const years = bearing.some(endsByItself) ? yearsBetween(first, until) : [];
  return [...new Set([...edges, ...years, until])].sort();
}

/** Whether it may end on a day that no step tells: after its duration, or some time after notice. */
function endsByItself({ terms, steps }: LedgerAgreement): boolean {
  const isLimited = terms.some(({ kind, value }) => kind === 'duration' && value !== 'indefinite');
  return isLimited || steps.some(({ step }) => step === 'denounced');
}

function yearsBetween(first: string, until: string): string[] {
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(until.slice(0, 4)); year++)
    years.push(`${String(year).padStart(4, '0')}-01-01`);
  return years;
}

/** The days after `from`, up to `to`, on which the shape becomes another. */
function changesWithin(from: string, to: string, shape: (day: string) => string): string[] {
  if (shape(from) === shape(to)) return [];
  const middle = shift(from, Math.floor((Date.parse(to) - Date.parse(from)) / dayMs / 2));
  if (middle === from) return [to];
  return [...changesWithin(from, middle, shape), ...changesWithin(middle, to, shape)];
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
