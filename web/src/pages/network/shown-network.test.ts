import { describe, expect, it } from 'vitest';
import { layOut } from './lay-out.ts';
import { fromEvents, yearsOf } from './shown-network.ts';

const network = {
  by: 'contact' as const,
  nodes: [
    { code: 'ETH', name: 'Ethiopia' },
    { code: 'KEN', name: 'Kenya' },
    { code: 'SOM', name: 'Somalia' },
  ],
  ties: [
    {
      source: 'ETH',
      target: 'KEN',
      events: [
        {
          entry: 'e-1',
          summary: 'they met',
          earliest: '2019-12-01',
          latest: '2020-01-31',
          by: 'both' as const,
        },
        { entry: 'e-2', summary: 'they met', earliest: null, latest: null, by: 'both' as const },
      ],
    },
    {
      source: 'KEN',
      target: 'SOM',
      events: [
        {
          entry: 'e-3',
          summary: 'they met',
          earliest: '2022-02-03',
          latest: '2022-02-03',
          by: 'both' as const,
        },
      ],
    },
  ],
};

describe('a network by events', () => {
  it('of a year has what may have been in it, and nobody without a tie', () => {
    const shown = fromEvents(network, 2020);
    expect(shown.ties.map(({ weight, entries }) => [weight, entries[0]?.id])).toEqual([[1, 'e-1']]);
    expect(shown.nodes.map(({ code }) => code)).toEqual(['ETH', 'KEN']);
  });

  it('of no year has all, those of no date too', () => {
    const shown = fromEvents(network, null);
    expect(shown.ties.map(({ weight }) => weight)).toEqual([2, 1]);
    expect(shown.nodes.find(({ code }) => code === 'KEN')?.ties).toBe(2);
    expect(yearsOf(network)).toEqual({ first: 2019, last: 2022 });
  });

  it('is laid out the same whenever it is asked for', () => {
    const shown = fromEvents(network, null);
    const [once, again] = [layOut(shown), layOut(shown)];
    expect([...once]).toEqual([...again]);
    expect([...once.values()].every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(layOut({ nodes: [], ties: [] }).size).toBe(0);
  });
});
