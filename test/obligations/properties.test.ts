import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerObligations } from '../../src/analyse/obligations/answer-obligations.ts';
import type { Question } from '../../src/analyse/obligations/question.ts';
import type { LedgerAgreement } from '../../src/vocabulary/ledger.ts';
import { obligationSchema } from '../../src/vocabulary/obligation.ts';
import { type ObligationAnswer, obligationAnswerSchema } from '../../src/vocabulary/obligation-answer.ts';
import { occasionSchema } from '../../src/vocabulary/provision.ts';
import { makeAgreement } from './make-agreement.ts';

const states = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'];
const someStates = fc.subarray(states, { minLength: 2 });
const day = fc
  .integer({ min: 0, max: 80 * 365 })
  .map((days) => new Date(Date.UTC(1940, 0, 1 + days)).toISOString().slice(0, 10));
/** Near one another, so that days asked about fall before, on and after what happened. */
const nearDay = fc.oneof(
  day,
  fc.integer({ min: 1, max: 28 }).map((date) => `1950-01-${String(date).padStart(2, '0')}`),
);
const when = fc.oneof(
  nearDay,
  fc.tuple(nearDay, nearDay).map((pair) => pair.sort().join('..')),
  fc.constant(''),
);

const step = fc.tuple(
  fc.constantFrom('signed', 'ratified', 'in force', 'in force', 'suspended', 'denounced', 'terminated'),
  when,
  fc.oneof(
    fc.constant(''),
    fc.subarray(states, { minLength: 1, maxLength: 2 }).map((some) => some.join()),
  ),
  fc.constantFrom('CT+', 'CT+', 'CT+', 'PR+', 'CT-'),
);

const provision = fc.record({
  article: fc.constantFrom('1', '2', null),
  obligation: fc.constantFrom(...obligationSchema.options),
  occasion: fc.constantFrom(...occasionSchema.options),
  strength: fc.constantFrom('shall', 'should', 'may'),
  against: fc.subarray([...states, 'group:its allies'], { maxLength: 2 }),
  by: fc.subarray(states, { maxLength: 2 }),
  qualifiers: fc.subarray(['within its means']),
});

const draft = fc.record({
  name: fc.constantFrom('Pact', 'Treaty'),
  parties: someStates,
  steps: fc.array(
    step.map((parts) => [...parts]),
    { maxLength: 6 },
  ),
  terms: fc.array(
    fc.constantFrom(
      ['entry into force', 'signature'],
      ['entry into force', 'ratification by all'],
      ['duration', 'P5Y'],
      ['renewal', 'P5Y'],
      ['denunciation', 'P6M'],
    ),
    { maxLength: 2 },
  ),
  provisions: fc.array(provision, { minLength: 1, maxLength: 4 }),
});

const agreements = fc.array(draft, { maxLength: 4 }).chain((drafts) =>
  fc.array(fc.option(fc.nat(3)), { minLength: drafts.length, maxLength: drafts.length }).map((before) =>
    drafts.map((one, index) =>
      makeAgreement({
        ...one,
        id: `a${index}`,
        succeeds: before[index] == null || before[index] === index ? null : `a${before[index]}`,
      }),
    ),
  ),
);

const question: fc.Arbitrary<Question> = fc
  .record({
    trigger: fc.constantFrom('attack', 'attack', 'threat', 'sanctions', 'hostile pact', 'application'),
    pair: fc.shuffledSubarray(states, { minLength: 2, maxLength: 2 }),
    on: nearDay,
  })
  .map(({ trigger, pair, on }) => ({
    trigger: trigger as Question['trigger'],
    actor: pair[0]!,
    target: pair[1]!,
    words: null,
    on,
  }));

const depth = fc.nat(3);

function ask(
  asked: Question,
  known: readonly LedgerAgreement[],
  {
    depth = 1,
    asOf = null,
    until = '9999-12-31',
  }: { depth?: number; asOf?: string | null; until?: string } = {},
): ObligationAnswer {
  const complete = new Map(known.map(({ id }) => [id, until]));
  return answerObligations(asked, known, { depth, asOf, complete });
}

/** Verdicts other than "not owed": a state that joins later is not known as a party earlier. */
function liveVerdicts(answer: ObligationAnswer): string[] {
  return [...byRow(answer)]
    .map(([row, verdicts]) => `${row}: ${[...verdicts].filter((verdict) => verdict !== 'not owed').sort()}`)
    .filter((line) => !line.endsWith(': '))
    .sort();
}

describe('whatever the agreements', () => {
  test('an answer fits the contract, and its indices hold', () => {
    fc.assert(
      fc.property(question, agreements, depth, (asked, known, steps) => {
        const answer = ask(asked, known, { depth: steps });
        obligationAnswerSchema.parse(answer);
        for (const { state, duties } of answer.clashes)
          for (const index of duties) expect(answer.duties[index]!.state).toBe(state);
        for (const duty of answer.duties) {
          expect(duty.state).not.toBe(duty.owedTo);
          expect(duty.evidence.length).toBeGreaterThan(0);
          if (duty.verdict === 'undetermined') expect(duty.reasons.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('their order, and that of their steps and provisions, changes nothing', () => {
    fc.assert(
      fc.property(question, agreements, depth, (asked, known, steps) => {
        const turned = known.toReversed().map((agreement) => ({
          ...agreement,
          parties: agreement.parties.toReversed(),
          steps: agreement.steps.toReversed(),
          provisions: agreement.provisions.toReversed(),
          terms: agreement.terms.toReversed(),
        }));
        expect(ask(asked, turned, { depth: steps })).toEqual(ask(asked, known, { depth: steps }));
      }),
      { numRuns: 300 },
    );
  });

  test('one between others changes nothing', () => {
    fc.assert(
      fc.property(question, agreements, draft, depth, (asked, known, other, steps) => {
        const rename = (code: string) => code.replaceAll(/^[A-E]/g, 'X');
        const unrelated = makeAgreement({
          ...other,
          id: 'b',
          parties: other.parties.map(rename),
          steps: other.steps.map(([what, day, by, how]) => [
            what,
            day,
            by!.split(',').map(rename).join(),
            how,
          ]),
          provisions: other.provisions.map((one) => ({ ...one, by: one.by.map(rename), against: [] })),
        });
        expect(ask(asked, [unrelated, ...known], { depth: steps })).toEqual(
          ask(asked, known, { depth: steps }),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('no duty before entry into force', () => {
    fc.assert(
      fc.property(question, agreements, depth, (asked, known, steps) => {
        const later = known.map((agreement) => ({
          ...agreement,
          terms: [],
          steps: agreement.steps.filter(
            ({ step, when }) => step !== 'in force' || (when?.earliest ?? '') > asked.on,
          ),
        }));
        for (const { verdict } of ask(asked, later, { depth: steps }).duties)
          expect(verdict).toBe('not owed');
      }),
      { numRuns: 300 },
    );
  });

  test('what was learnt after the day asked about changes no verdict on it', () => {
    fc.assert(
      fc.property(question, agreements, nearDay, (asked, known, asOf) => {
        fc.pre(asked.on <= asOf);
        const dated = known.map((agreement) => ({
          ...agreement,
          // A denial told later, too, is news of the time before it. Who joins later is in the table.
          steps: [
            ...agreement.steps
              .filter(({ factuality }) => factuality === 'CT+')
              .map((step) =>
                step.step === 'in force' || step.step === 'ratified' ? { ...step, by: [] } : step,
              ),
            ...makeAgreement(early(agreement)).steps,
          ],
          // Terms at odds with the told day of entry would make the later telling a correction.
          terms: agreement.terms.filter(({ kind }) => kind !== 'entry into force'),
          provisions: agreement.provisions.map((provision) => ({ ...provision, by: [] })),
        }));
        const [then, now] = [ask(asked, dated, { asOf }), ask(asked, dated)].map(liveVerdicts);
        expect(then).toEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  test('knowing more decides what was open and overturns nothing', () => {
    fc.assert(
      fc.property(question, agreements, (asked, known) => {
        const open = byRow(ask(asked, known, { until: '' }));
        const closed = byRow(ask(asked, known));
        for (const [row, verdicts] of open) {
          const isDecided = verdicts.size === 1 && !verdicts.has('undetermined');
          if (isDecided && closed.has(row)) expect(closed.get(row)).toEqual(verdicts);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the chain takes each state once, never those at war, and only as far as asked', () => {
    fc.assert(
      fc.property(question, agreements, depth, (asked, known, steps) => {
        const { chain, duties } = ask(asked, known, { depth: steps });
        const drawn = chain.map(({ state }) => state);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).not.toContain(asked.actor);
        expect(drawn).not.toContain(asked.target);
        for (const { step, state, because } of chain) {
          expect(step).toBeLessThanOrEqual(steps);
          expect(duties[because]!.state).toBe(state);
          expect(duties[because]!.verdict === 'not owed').toBe(false);
          if (step > 1) expect(duties[because]!.verdict).toBe('undetermined');
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Something dated before all that is asked, so that the agreement is known on every day. */
function early({ id, parties }: LedgerAgreement): unknown {
  return {
    id,
    name: 'early',
    parties: parties.map(({ name }) => name),
    steps: [['negotiated', '1900-01-01']],
  };
}

function byRow({ duties }: ObligationAnswer): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { state, owedTo, agreement, article, obligation, verdict, reasons } of duties) {
    if (reasons[0]!.startsWith('Supposing') || article === null) continue;
    const row = [state, owedTo, agreement, article, obligation].join('|');
    rows.set(row, (rows.get(row) ?? new Set()).add(verdict));
  }
  return rows;
}
