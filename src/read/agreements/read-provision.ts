import type { Provision } from '../../vocabulary/provision.ts';
import type { Span } from '../../vocabulary/span.ts';
import { findArea, findQualifiers, findTiming } from './clauses/find-conditions.ts';
import { findTrigger } from './clauses/find-trigger.ts';
import { judgeOccasion, judgeStrength } from './clauses/judge-occasion.ts';
import { plainWords } from './clauses/plain-words.ts';
import { provisionWords } from './provision-words.ts';

/** A provision as a stretch of a report tells it, with where its duty is named; null when it tells none. */
export function readProvision(
  text: string,
  span: Span,
  article: string | null,
): { provision: Provision; at: number } | null {
  const body = text.slice(span.start, span.end);
  const trigger = findTrigger(body);
  // The duty is looked for beside its case first: "consult if attacked" is no duty to fight.
  const beside =
    trigger === null
      ? body
      : body.slice(0, trigger.start) + ' '.repeat(trigger.end - trigger.start) + body.slice(trigger.end);
  const found = findDuty(beside) ?? findDuty(body);
  if (found === null) return null;
  const { obligation, at, length } = found;
  const told = trigger === null ? null : plainWords(body.slice(trigger.start, trigger.end));
  return {
    at: span.start + at,
    provision: {
      article,
      obligation,
      trigger: told,
      action: actionAround(body, at, length),
      conditional: told !== null,
      occasion: judgeOccasion(obligation, told),
      strength: judgeStrength(beside.slice(Math.max(0, at - 90), at + length)),
      by: [],
      to: [],
      against: [],
      qualifiers: findQualifiers(body),
      area: obligation === 'defense' || obligation === 'consultation' ? findArea(body) : null,
      timing: findTiming(body),
      evidence: trim(text, span),
    },
  };
}

function findDuty(body: string): { obligation: Provision['obligation']; at: number; length: number } | null {
  for (const { obligation, pattern } of provisionWords.patterns) {
    const match = pattern.exec(body);
    if (match !== null) return { obligation, at: match.index, length: match[0].length };
  }
  return null;
}

/** The words of the obligation up to the next mark of punctuation. */
function actionAround(body: string, at: number, length: number): string {
  const rest = /^[^,.;:()”"]*/.exec(body.slice(at + length))?.[0] ?? '';
  return plainWords(body.slice(at, at + length) + rest);
}

function trim(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const lead = /^[\s,;:)]*(?:and\s+)?/.exec(body)![0].length;
  return { start: Math.min(start + lead, end), end: end - (body.length - body.trimEnd().length) };
}
