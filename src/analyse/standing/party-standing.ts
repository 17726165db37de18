import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { isToldAsEnding, judgeEndings, rule } from './end-of-force.ts';
import { happenedBy, windowOf } from './happened-by.ts';
import { nameOf } from './parties-of.ts';
import { endOfState } from './past-states.ts';
import { fails, holds, isOpen, type Ruling } from './ruling.ts';
import { judgeEntries } from './start-of-force.ts';
import { isOfAll, ownSteps, tellDay } from './steps-of.ts';
import { isComplete, type World } from './world.ts';

/** Whether a party was itself bound on a day, the agreement being in force: it joined, did not leave, still exists. */
export function partyRuling(agreement: LedgerAgreement, party: string, day: string, world: World): Ruling {
  const name = nameOf(agreement, party, world.names);
  const lastDay = endOfState(party);
  if (lastDay !== null && day > lastDay)
    return fails(`${name} ended on ${lastDay}, and no state continues its treaties.`);
  const joined = judgeJoining(agreement, party, day, world);
  if (joined.truth === 'no') return joined;
  return judgeLeaving(agreement, party, day, world, joined.since ?? '') ?? joined;
}

function judgeJoining(agreement: LedgerAgreement, party: string, day: string, world: World): Ruling {
  const name = nameOf(agreement, party, world.names);
  const entered = judgeEntries(agreement, ownSteps(agreement, 'in force', party), day, world);
  if (entered !== null)
    return { ...entered, reasons: entered.reasons.map((reason) => `For ${name}: ${lowerFirst(reason)}`) };
  const own = ownSteps(agreement, 'ratified', party);
  const done = own.find((step) => happenedBy(step, day, world) === 'yes');
  if (done !== undefined) return holds(windowOf(done, world).latest);
  const isLater = own.some((step) => step.factuality === 'CT+' && happenedBy(step, day, world) === 'no');
  if (isLater) return fails(`${name} ratified it only later.`);
  const denied = own.find(
    ({ factuality, when }) => factuality.endsWith('-') && (when?.latest ?? '9999') >= day,
  );
  if (denied !== undefined) return fails(`${name} had not ratified it, a report says.`);
  const others = agreement.steps.some(
    (step) => step.step === 'ratified' && !isOfAll(agreement, step) && happenedBy(step, day, world) === 'yes',
  );
  // Nobody's own ratification is told: the entry into force told of all holds for each.
  if (!others) return holds(null);
  if (!isComplete(agreement, day, world)) return isOpen([`ratification by ${name}`]);
  const onlySigned = ownSteps(agreement, 'signed', party).length > 0;
  return onlySigned ? fails(`${name} signed it but did not ratify it.`) : holds(null);
}

function judgeLeaving(
  agreement: LedgerAgreement,
  party: string,
  day: string,
  world: World,
  joined: string,
): Ruling | null {
  const name = nameOf(agreement, party, world.names);
  const steps = (['terminated', 'denounced', 'succeeded'] as const).flatMap((step) =>
    ownSteps(agreement, step, party),
  );
  const left = rule(judgeEndings(agreement, steps, day, world, joined));
  if (left !== null)
    return { ...left, reasons: left.reasons.map((reason) => `For ${name}: ${lowerFirst(reason)}`) };
  const suspended = ownSteps(agreement, 'suspended', party)
    .filter(
      (step) =>
        isToldAsEnding(step) && step.by.length === 1 && (windowOf(step, world).latest ?? '9999') > joined,
    )
    .find((step) => happenedBy(step, day, world) !== 'no');
  if (suspended === undefined) return null;
  return isOpen(
    [`whether ${name} still holds itself bound`],
    `${name} suspended its part ${tellDay(suspended, world)}, without leaving.`,
  );
}

/** Parties that suspended an agreement together did so among themselves: between two of them nothing is owed. */
export function suspendedBetween(
  agreement: LedgerAgreement,
  one: string,
  other: string,
  day: string,
  world: World,
): Ruling | null {
  const both = ownSteps(agreement, 'suspended', one).filter((step) =>
    ownSteps(agreement, 'suspended', other).includes(step),
  );
  const step = both.find((found) => happenedBy(found, day, world) !== 'no');
  if (step === undefined) return null;
  const words = `Suspended between ${nameOf(agreement, one, world.names)} and ${nameOf(agreement, other, world.names)} ${tellDay(step, world)}.`;
  return happenedBy(step, day, world) === 'yes'
    ? fails(words)
    : isOpen(['the exact day of its suspension'], words);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
