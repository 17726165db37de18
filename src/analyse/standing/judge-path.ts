import type { Step } from '../../vocabulary/agreement-step.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import politicalKinds from './data/political-kinds.json' with { type: 'json' };
import { happenedBy, windowOf } from './happened-by.ts';
import { nameOf, partiesOf } from './parties-of.ts';
import { fails, holds, isOpen, type Ruling } from './ruling.ts';
import { takersOf } from './steps-of.ts';
import type { Truth } from './truth.ts';
import { isComplete, type World } from './world.ts';

/**
 * Whether an agreement whose entry into force nobody tells is in force all the same, because what its terms ask for has
 * been done; else why it is not, or what would have to be known.
 */
export function judgePath(agreement: LedgerAgreement, day: string, world: World): Ruling {
  const begun = firstDay(agreement, world);
  if (begun !== null && day < begun)
    return fails(`Nothing had been signed yet: its first step was ${begun}.`);
  const byTerms = judgeTerms(agreement, day, world);
  if (byTerms !== null && byTerms.truth === 'yes') return byTerms;
  if (isComplete(agreement, day, world)) return fails(...tellUndone(agreement, day, world));
  const refused = partiesOf(agreement).filter(({ code }) => ratified(agreement, code, day, world) === 'no');
  if (refused.length > 0)
    return fails(`${refused.map(({ name }) => name).join(' and ')} had not ratified it, a report says.`);
  if (politicalKinds.kinds.includes(agreement.kind.toLowerCase()))
    return isOpen(
      [`whether this ${agreement.kind} binds in law`],
      `A ${agreement.kind} states policy as a rule; whether it binds must be judged.`,
    );
  return isOpen(whatIsMissing(agreement, day, world), ...(byTerms?.reasons ?? []));
}

/** Steps by which states consent to be bound, or prepare to. */
const consents: readonly Step[] = ['signed', 'ratified', 'instruments exchanged'];

/** The first day on which any of it can have happened; null when a step has no date. */
function firstDay(agreement: LedgerAgreement, world: World): string | null {
  const facts = agreement.steps.filter(
    ({ step, factuality }) => consents.includes(step) && factuality === 'CT+',
  );
  const days = facts.map((step) => windowOf(step, world).earliest);
  return days.length === 0 || days.includes(null) ? null : days.sort()[0]!;
}

function judgeTerms(agreement: LedgerAgreement, day: string, world: World): Ruling | null {
  for (const { kind, value } of agreement.terms) {
    if (kind !== 'entry into force' || value === null) continue;
    const days = daysOfTerm(agreement, value, day, world);
    if (days === null) continue;
    return holds(days, `By its terms it enters into force ${wordsOf(value)}: in force from ${days}.`);
  }
  const term = agreement.terms.find(({ kind, value }) => kind === 'entry into force' && value !== null);
  return term === undefined ? null : isOpen([], `By its terms it enters into force ${wordsOf(term.value!)}.`);
}

/** The day on which what a term asks for was done; null when it was not, or not surely, by `day`. */
function daysOfTerm(agreement: LedgerAgreement, value: string, day: string, world: World): string | null {
  const done = agreement.steps.filter((step) => happenedBy(step, day, world) === 'yes');
  const exchanged = done.filter(({ step }) => step === 'instruments exchanged');
  if (value === 'exchange') return exchanged.map((step) => windowOf(step, world).latest!).sort()[0] ?? null;
  const all = partiesOf(agreement);
  const wanted = value === 'signature' ? 2 : value === 'ratification by all' ? all.length : Number(value);
  const consent = value === 'signature' ? 'signed' : 'ratified';
  const days = all.flatMap(({ code }) => {
    const own = done.filter((one) => one.step === consent && takersOf(agreement, one).includes(code));
    return own.map((step) => windowOf(step, world).latest!).sort()[0] ?? [];
  });
  return wanted > 0 ? (days.sort()[wanted - 1] ?? null) : null;
}

function wordsOf(value: string): string {
  if (value === 'signature') return 'on signature';
  if (value === 'exchange') return 'on the exchange of instruments of ratification';
  return value === 'ratification by all' ? 'when all parties have ratified' : `with ${value} ratifications`;
}

/** Whether a party had ratified by `day`: "no" only when a report says that it had not. */
export function ratified(agreement: LedgerAgreement, code: string, day: string, world: World): Truth {
  const own = agreement.steps.filter(
    (step) => step.step === 'ratified' && takersOf(agreement, step).includes(code),
  );
  const truths = own
    .filter(({ factuality }) => !factuality.endsWith('-'))
    .map((step) => happenedBy(step, day, world));
  if (truths.includes('yes')) return 'yes';
  const denied = own.some((step) => {
    const { latest } = windowOf(step, world);
    return step.factuality.endsWith('-') && (latest === null || day <= latest);
  });
  return denied && !truths.includes('maybe') ? 'no' : 'maybe';
}

function tellUndone(agreement: LedgerAgreement, day: string, world: World): string[] {
  const done = agreement.steps.filter((step) => happenedBy(step, day, world) === 'yes');
  const lacking = partiesOf(agreement).filter(({ code }) => ratified(agreement, code, day, world) !== 'yes');
  const some = done.some(({ step }) => step === 'ratified');
  if (done.some(({ step }) => step === 'signed' || step === 'ratified')) {
    const names = lacking.map(({ name }) => name);
    return [
      some && names.length > 0
        ? `Signed but not ratified by ${names.join(' and ')}: not in force.`
        : 'Signed, but no entry into force is recorded: signature does not bind.',
    ];
  }
  return ['No entry into force is recorded.'];
}

function whatIsMissing(agreement: LedgerAgreement, day: string, world: World): string[] {
  const lacking = partiesOf(agreement).filter(({ code }) => ratified(agreement, code, day, world) !== 'yes');
  const signed = agreement.steps.some(
    (step) => step.step === 'signed' && happenedBy(step, day, world) === 'yes',
  );
  return [
    ...(signed || lacking.length < partiesOf(agreement).length ? [] : ['signature']),
    ...lacking.slice(0, 4).map(({ code }) => `ratification by ${nameOf(agreement, code, world.names)}`),
    ...(lacking.length > 4 ? [`ratification by ${lacking.length - 4} more parties`] : []),
    'entry into force',
  ];
}
