import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openContext } from '../open-context.ts';
import { type Result, rates } from '../result.ts';
import { ownSuites } from '../suites.ts';
import raw from './floors.json' with { type: 'json' };

const share = z.number().min(0).max(1);

/** What reading our own gold must reach: the F1 or share of a measure, or at most so much of what should not be. */
const floors = z
  .array(
    z.union([
      z.strictObject({ suite: z.string(), measure: z.string(), least: share }),
      z.strictObject({ suite: z.string(), measure: z.string(), most: share }),
    ]),
  )
  .min(1)
  .parse(raw);

const measured = new Map<string, Result>();

beforeAll(async () => {
  const context = await openContext('.');
  for (const suite of ownSuites) {
    const { results } = await suite.run(context);
    for (const result of results) measured.set(`${suite.name}: ${result.measure}`, result);
  }
});

function figureOf(result: Result | undefined): number | null {
  if (result === undefined) return null;
  if (result.kind === 'f1') return rates(result).f1;
  return result.kind === 'share' ? result.right / result.of : result.value;
}

describe('reading our own gold', () => {
  test.each(floors.map((floor) => [`${floor.suite}: ${floor.measure}`, floor] as const))(
    '%s',
    (name, floor) => {
      const figure = figureOf(measured.get(name));
      expect(figure, `there is no measure "${name}"`).not.toBeNull();
      if ('least' in floor) expect(figure!).toBeGreaterThanOrEqual(floor.least);
      else expect(figure!).toBeLessThanOrEqual(floor.most);
    },
  );

  test('every suite has a floor', () => {
    const held = new Set(floors.map(({ suite }) => suite));
    expect(ownSuites.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });
});
