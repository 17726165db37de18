import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { happenedBy, type LedgerStep, windowOf } from './happened-by.ts';
import { judgePath } from './judge-path.ts';
import { nameOf, partiesOf } from './parties-of.ts';
import { fails, holds, isOpen, type Ruling } from './ruling.ts';
import { generalSteps, ownSteps, tellDay } from './steps-of.ts';
import { isComplete, type World } from './world.ts';

/** Two tellings of one entry into force are at most this far apart; farther, it came back into force. */
const sameEntryDays = 60;

/**
 * Whether the agreement as a whole had entered into force by `day`, ended since or not: by a told entry, by the entries
 * of at least two parties, or by what its own terms ask for.
 */
export function startOfForce(agreement: LedgerAgreement, day: string, world: World): Ruling {
  const told = judgeEntries(agreement, generalSteps(agreement, 'in force'), day, world);
  if (told !== null && told.truth !== 'no') return told;
  const own = entriesOfParties(agreement, day, world);
  if (own === null) return told ?? judgePath(agreement, day, world);
  if (own.truth !== 'no' || told !== null) return own;
  const path = judgePath(agreement, day, world);
  return path.truth === 'no' ? own : path;
}

/** What the told entries into force come to on a day; null when none is told. */
export function judgeEntries(
  agreement: LedgerAgreement,
  entries: readonly LedgerStep[],
  day: string,
  world: World,
): Ruling | null {
  if (entries.length === 0) return null;
  const done = entries.filter((step) => happenedBy(step, day, world) === 'yes');
  const latest = done
    .map((step) => windowOf(step, world).latest!)
    .sort()
    .at(-1);
  const ahead = entries.filter((step) => step.factuality === 'CT+' && happenedBy(step, day, world) === 'no');
  if (latest !== undefined) {
    const denied = entries.find((step) => isDenial(step) && (windowOf(step, world).earliest ?? '') > latest);
    const other = ahead.find((step) => daysBetween(latest, windowOf(step, world).earliest!) <= sameEntryDays);
    if (denied !== undefined)
      return isOpen(
        ['whether it entered into force: reports differ'],
        'Reports differ on whether it entered into force.',
      );
    // One source that tells everything does not differ with itself: it came back into force.
    if (other !== undefined && !isComplete(agreement, day, world))
      return isOpen(
        ['the day of entry into force: reports differ'],
        `Told to be in force from ${latest}, and ${tellDay(other, world)}.`,
      );
    return holds(latest, `In force from ${latest}.`);
  }
  const maybe = entries.find((step) => happenedBy(step, day, world) === 'maybe');
  if (maybe !== undefined)
    return isOpen(
      [
        maybe.factuality === 'CT+'
          ? 'the exact day of entry into force'
          : 'a report that it surely entered into force',
      ],
      maybe.factuality === 'CT+'
        ? `Entered into force ${tellDay(maybe, world)}: not known to be before ${day}.`
        : 'Its entry into force is told as expected or probable, not as done.',
    );
  if (ahead.length > 0) return fails(`It entered into force only later, ${tellDay(ahead[0]!, world)}.`);
  const denial = entries.find(isDenial);
  if (denial === undefined) return null;
  const { latest: until } = windowOf(denial, world);
  return until === null || day <= until
    ? fails('A report says that it had not entered into force.')
    : isOpen(['entry into force'], `Not in force ${tellDay(denial, world)}; nothing is told since.`);
}

function isDenial({ factuality }: LedgerStep): boolean {
  return factuality.endsWith('-');
}

/** Entries that parties made each for itself: two of them make it an agreement in force. Null when none is told. */
function entriesOfParties(agreement: LedgerAgreement, day: string, world: World): Ruling | null {
  const rulings = partiesOf(agreement).flatMap(({ code }) => {
    const ruling = judgeEntries(agreement, ownSteps(agreement, 'in force', code), day, world);
    return ruling === null ? [] : [{ code, ruling }];
  });
  if (rulings.length === 0) return null;
  const since = rulings.flatMap(({ ruling }) => ruling.since ?? []).sort();
  if (since.length >= 2) return holds(since[1]!, `In force from ${since[1]}.`);
  const possible = rulings.filter(({ ruling }) => ruling.truth !== 'no');
  if (possible.length >= 2) return isOpen(possible.flatMap(({ ruling }) => ruling.missing));
  if (possible.length === 0)
    return fails(
      ...rulings
        .flatMap(({ ruling }) => ruling.reasons)
        .sort()
        .slice(0, 1),
    );
  return fails(`It is in force for ${nameOf(agreement, possible[0]!.code, world.names)} alone.`);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
