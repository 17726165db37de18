import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerObligations } from '../../src/analyse/obligations/answer-obligations.ts';
import type { Question } from '../../src/analyse/obligations/question.ts';
import { questionTriggerSchema } from '../../src/analyse/obligations/question.ts';
import { findArticleConflicts } from '../../src/resolve/article-conflicts.ts';
import { obligationAnswerSchema } from '../../src/vocabulary/obligation-answer.ts';
import recorded from './agreements.json' with { type: 'json' };
import { makeAgreement } from './make-agreement.ts';
import table from './scenarios.json' with { type: 'json' };

const word = z.string().nullable();
const scenarioSchema = z.strictObject({
  name: z.string(),
  ask: z.string(),
  on: z.iso.date(),
  asOf: z.iso.date().nullable().default(null),
  depth: z.int().default(1),
  agreements: z.array(z.string()).optional(),
  members: z.record(z.string(), z.array(z.string())).default({}),
  duties: z.array(z.array(word).min(5).max(6)).default([]),
  absent: z.array(z.array(word)).default([]),
  clashes: z.array(z.tuple([z.string(), z.string()])).optional(),
  chain: z.array(z.tuple([z.int(), z.string()])).optional(),
});

const scenarios = z.array(scenarioSchema).parse(table.scenarios);
const agreements = recorded.agreements.map((draft) => makeAgreement(draft));

function parseQuestion(ask: string, on: string): Question {
  const [, trigger, first, second] = /^(.+?) ([A-Z]{3}): ?(.+)$/.exec(ask)!;
  if (trigger === 'words') return { trigger, actor: null, target: first!, words: second!, on };
  return { trigger: questionTriggerSchema.parse(trigger), actor: first!, target: second!, words: null, on };
}

test('the table has at least sixty scenarios, each named once', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(60);
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
});

describe('obligations, by the table', () => {
  test.each(scenarios)('$name', (scenario) => {
    const asked = scenario.agreements ?? agreements.map(({ id }) => id);
    const known = agreements.filter(({ id }) => asked.includes(id));
    expect(known.map(({ id }) => id).sort()).toEqual([...asked].sort());
    const answer = answerObligations(parseQuestion(scenario.ask, scenario.on), known, {
      depth: scenario.depth,
      asOf: scenario.asOf,
      complete: new Map(known.filter(({ complete }) => complete).map(({ id }) => [id, '9999-12-31'])),
      conflicts: findArticleConflicts(known),
      members: new Map(Object.entries(scenario.members)),
    });
    obligationAnswerSchema.parse(answer);
    const told = answer.duties.map((duty) => ({
      row: [duty.state, duty.owedTo, duty.obligation, duty.article, duty.verdict],
      words: [...duty.reasons, ...duty.conditions].join(' '),
    }));
    for (const [state, owedTo, obligation, article, verdict, words] of scenario.duties) {
      const row = [state, owedTo, obligation, article, verdict];
      expect(told.map((duty) => duty.row)).toContainEqual(row);
      const texts = told.filter((duty) => duty.row.join() === row.join()).map((duty) => duty.words);
      if (words != null) expect(texts.join('\n')).toContain(words);
    }
    for (const [state, owedTo, obligation, agreement] of scenario.absent) {
      const found = answer.duties.filter(
        (duty) =>
          duty.state === state &&
          duty.owedTo === owedTo &&
          (obligation == null || duty.obligation === obligation) &&
          (agreement == null || duty.agreement === agreement),
      );
      expect(found.filter(({ verdict, article }) => verdict !== 'not owed' || article === null)).toEqual([]);
    }
    for (const [state, words] of scenario.clashes ?? [])
      expect(
        answer.clashes
          .filter((clash) => clash.state === state)
          .map(({ note }) => note)
          .join('\n'),
      ).toContain(words);
    if (scenario.clashes?.length === 0) expect(answer.clashes).toEqual([]);
    if (scenario.chain !== undefined)
      expect(answer.chain.map(({ step, state }) => [step, state])).toEqual(scenario.chain);
    for (const { because, state } of answer.chain) expect(answer.duties[because]?.state).toBe(state);
  });
});
