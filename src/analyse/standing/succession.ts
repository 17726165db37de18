import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { isNamedBy } from '../../vocabulary/named-agreement.ts';
import { isToldAsEnding } from './end-of-force.ts';
import { happenedBy, windowOf } from './happened-by.ts';
import { partiesOf, titleOf } from './parties-of.ts';
import { fails, isOpen, type Ruling } from './ruling.ts';
import { startOfForce } from './start-of-force.ts';
import { generalSteps, tellDay } from './steps-of.ts';
import { isComplete, type World } from './world.ts';

/** What its successors make of an agreement on a day: it lapses when one enters into force. Null when none bears on it. */
export function judgeSuccession(agreement: LedgerAgreement, day: string, world: World): Ruling | null {
  const rulings = successorsOf(agreement, world).map((successor) => ({
    title: titleOf(successor),
    start: startOfForce(successor, day, world),
  }));
  const replaced = rulings.find(({ start }) => start.truth === 'yes');
  if (replaced !== undefined) {
    const since = replaced.start.since === null ? '' : ` from ${replaced.start.since}`;
    return fails(`Replaced${since} by ${replaced.title}.`);
  }
  const maybe = rulings.find(({ start }) => start.truth === 'maybe');
  if (maybe !== undefined)
    return isOpen(
      [`whether ${maybe.title}, which replaces it, is in force`],
      `${maybe.title} replaces it once in force.`,
    );
  return judgeToldSuccession(agreement, day, world, rulings.length > 0);
}

/** A report may say that it was replaced without saying by what. Said of a successor, the words mean the other one. */
function judgeToldSuccession(
  agreement: LedgerAgreement,
  day: string,
  world: World,
  isKnown: boolean,
): Ruling | null {
  const isSuccessor =
    agreement.succeeds !== null || agreement.terms.some(({ kind }) => kind === 'succession');
  if (isSuccessor || isKnown) return null;
  const steps = generalSteps(agreement, 'succeeded').filter(isToldAsEnding);
  const step = steps.find((one) => happenedBy(one, day, world) !== 'no');
  if (step === undefined) return null;
  if (isComplete(agreement, day, world) && happenedBy(step, day, world) === 'yes')
    return fails(`Replaced ${tellDay(step, world)}.`);
  return isOpen(
    ['what replaced it, and whether that is in force'],
    `Told as replaced ${tellDay(step, world)}.`,
  );
}

/** Agreements that say they replace this one: by its id, or in their terms by a name of it or by its parties and year. */
export function successorsOf(
  agreement: LedgerAgreement,
  { agreements, published, complete }: World,
): LedgerAgreement[] {
  const world = { agreements, published, complete };
  return agreements
    .filter((other) => other.id !== agreement.id)
    .filter(
      (other) =>
        other.succeeds === agreement.id ||
        other.terms.some(
          ({ kind, value }) =>
            kind === 'succession' && value !== null && isMeant(agreement, other, value, world),
        ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isMeant(
  agreement: LedgerAgreement,
  successor: LedgerAgreement,
  words: string,
  world: World,
): boolean {
  const [own, theirs] = [agreement, successor].map((one) => partiesOf(one).map(({ code }) => code));
  return isNamedBy(words, {
    names: agreement.names,
    signedIn: agreement.steps
      .filter(({ step }) => step === 'signed')
      .flatMap((step) => windowOf(step, world).earliest?.slice(0, 4) ?? []),
    sameParties: own!.length > 1 && own!.join() === theirs!.join(),
  });
}
