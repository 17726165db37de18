import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { Duty, ObligationAnswer } from '../../vocabulary/obligation-answer.ts';
import { inFixedOrder } from '../standing/in-fixed-order.ts';
import { continuedState } from '../standing/past-states.ts';
import { collectDuties } from './collect-duties.ts';
import { findClashes } from './find-clashes.ts';
import { followChain } from './follow-chain.ts';
import type { JudgedDuty } from './judge-duty.ts';
import { knownBy } from './known-by.ts';
import { noteMembership } from './note-membership.ts';
import type { AnswerOptions, Question } from './question.ts';

/**
 * Who must do what if this happens: each state bound or possibly bound, with the reasoning, the clashes and the chain.
 * Pure, and the same whatever the order of the agreements. The semantics are in docs/obligations.md.
 */
export function answerObligations(
  asked: Question,
  agreements: readonly LedgerAgreement[],
  options: AnswerOptions,
): ObligationAnswer {
  const question = {
    ...asked,
    actor: asked.actor === null ? null : continuedState(asked.actor),
    target: continuedState(asked.target),
  };
  const world = knownBy(
    {
      agreements: agreements.map(inFixedOrder).sort((a, b) => compare(a.id, b.id)),
      complete: options.complete ?? new Map(),
      published: options.published ?? new Map(),
      conflicts: options.conflicts ?? [],
      ...(options.names === undefined ? {} : { names: options.names }),
    },
    options.asOf,
  );
  const direct = collectDuties(question, world).map((duty) => noteMembership(duty, question, options));
  const links = followChain(question, direct, world, options.depth);
  const duties = [...new Set([...direct, ...links.map(({ because }) => because)])].sort((a, b) =>
    compare(orderOf(a), orderOf(b)),
  );
  return {
    question: {
      trigger: question.words ?? question.trigger,
      actor: question.actor,
      target: question.target,
      on: question.on,
      asOf: options.asOf,
    },
    duties: duties.map(contractDuty),
    clashes: findClashes(duties, question, options.names),
    chain: links.map(({ step, state, because }) => ({ step, state, because: duties.indexOf(because) })),
  };
}

function contractDuty({ role: _role, enemy: _enemy, binds: _binds, ...duty }: JudgedDuty): Duty {
  return duty;
}

/** State, to whom, agreement, article; then all else, so that no order is left to chance. */
function orderOf(duty: JudgedDuty): string {
  const { state, owedTo, agreement, article, obligation, role, reasons } = duty;
  return [state, owedTo, agreement, article?.padStart(6) ?? '', obligation, role, ...reasons].join('\u0000');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
