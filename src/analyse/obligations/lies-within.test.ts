import { expect, test } from 'vitest';
import { makeAgreement } from '../../../test/obligations/make-agreement.ts';
import { answerObligations } from './answer-obligations.ts';

const names = new Map([
  ['POL', 'Poland'],
  ['USA', 'the United States'],
  ['JPN', 'Japan'],
  ['PHL', 'the Philippines'],
  ['THA', 'Thailand'],
]);

function ask(area: string, target: string) {
  const treaty = makeAgreement({
    id: 'pact',
    name: 'Pact',
    parties: ['POL', 'USA', 'JPN', 'PHL', 'THA'],
    steps: [['in force', '1990-01-01']],
    provisions: [{ article: '5', obligation: 'defense', occasion: 'attack', area }],
  });
  const { duties } = answerObligations(
    { trigger: 'attack', actor: 'XKX', target, words: null, on: '2020-01-01' },
    [treaty],
    { depth: 0, asOf: null, complete: new Map([['pact', '2025-01-01']]), names },
  );
  const { verdict, reasons, conditions } = duties[0]!;
  const about = (lines: readonly string[]) => lines.filter((line) => line.includes('“'));
  return { verdict, reasons: about(reasons), conditions: about(conditions) };
}

test.each([
  ['Europe or North America', 'POL', 'Poland lies within “Europe or North America”.'],
  ['Southeast Asia', 'THA', 'Thailand lies within “Southeast Asia”.'],
  [
    'the territories of the parties',
    'USA',
    'An attack on the territory of the United States is within “the territories of the parties”.',
  ],
  [
    'the territories under the administration of Japan',
    'JPN',
    'An attack on the territory of Japan is within “the territories under the administration of Japan”.',
  ],
])('within %s: %s', (area, target, reason) => {
  expect(ask(area, target)).toEqual({ verdict: 'owed', reasons: [reason], conditions: [] });
});

test.each([
  // Hawaii lies elsewhere, so an attack on the United States may be outside.
  ['Europe or North America', 'USA', 'Did it happen within “Europe or North America”?'],
  ['the territories under the administration of Japan', 'USA', undefined],
  ['the Pacific Area', 'PHL', 'Did it happen within “the Pacific Area”?'],
  ['Southeast Asia', 'POL', 'Poland does not lie within “Southeast Asia”: did it happen there?'],
  // "Asia" is no part of the name "Southeast Asia".
  ['Southeast Asia', 'JPN', 'Japan does not lie within “Southeast Asia”: did it happen there?'],
])('within %s: %s must be judged', (area, target, condition) => {
  expect(ask(area, target)).toEqual({
    verdict: 'owed',
    reasons: [],
    conditions: [condition ?? `Did it happen within “${area}”?`],
  });
});
