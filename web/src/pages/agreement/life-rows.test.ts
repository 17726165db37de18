import { expect, test } from 'vitest';
import { lifeRows } from './life-rows.ts';
import type { ShownStep } from './shown-agreement.ts';

const step = (takers: string[], day: string): ShownStep => ({
  step: 'signed',
  by: [],
  body: null,
  when: null,
  place: null,
  factuality: 'CT+',
  evidence: [],
  window: { earliest: day, latest: day },
  ofAll: false,
  takers,
});

const bound = (from: string) => [{ verdict: 'in force' as const, from, to: '2020-01-01' }];

test('parties of one life share a row, and two tellings are one mark', () => {
  const rows = lifeRows({
    overTime: [
      { code: 'TZA', name: 'Tanzania', spells: bound('1999-01-01') },
      { code: 'KEN', name: 'Kenya', spells: bound('1990-01-01') },
      { code: 'UGA', name: 'Uganda', spells: bound('1990-01-01') },
    ],
    steps: [
      step(['KEN', 'UGA'], '1989-01-01'),
      step(['KEN', 'UGA'], '1989-01-01'),
      step(['TZA'], '1998-01-01'),
    ],
  });
  expect(rows.map(({ names, steps }) => [names, steps.length])).toEqual([
    [['Kenya', 'Uganda'], 1],
    [['Tanzania'], 1],
  ]);
});

test('who took another step stands apart', () => {
  const rows = lifeRows({
    overTime: [
      { code: 'KEN', name: 'Kenya', spells: bound('1990-01-01') },
      { code: 'UGA', name: 'Uganda', spells: bound('1990-01-01') },
    ],
    steps: [step(['KEN'], '1989-01-01')],
  });
  expect(rows).toHaveLength(2);
});

test('what all did is not told of who joined later, but an end is told of who was in it', () => {
  const whole = (kind: ShownStep['step'], day: string): ShownStep => ({
    ...step(['KEN', 'UGA'], day),
    step: kind,
    ofAll: true,
  });
  const rows = lifeRows({
    overTime: [
      {
        code: 'KEN',
        name: 'Kenya',
        spells: [
          { verdict: 'in force', from: '1990-01-01', to: '2009-12-31' },
          { verdict: 'not in force', from: '2010-01-01', to: '2020-01-01' },
        ],
      },
      {
        code: 'UGA',
        name: 'Uganda',
        spells: [
          { verdict: 'not in force', from: '1990-01-01', to: '2004-12-31' },
          { verdict: 'in force', from: '2005-01-01', to: '2009-12-31' },
          { verdict: 'not in force', from: '2010-01-01', to: '2020-01-01' },
        ],
      },
    ],
    steps: [whole('invoked', '2001-09-12'), whole('terminated', '2010-01-01')],
  });
  expect(rows.map(({ names, steps }) => [names[0], steps.map((one) => one.step)])).toEqual([
    ['Kenya', ['invoked', 'terminated']],
    ['Uganda', ['terminated']],
  ]);
});
