import { describe, expect, it } from 'vitest';
import { sumUpMap } from './sum-up-map.ts';

const told = (entry: string, day: string | null, state: string | null) => ({
  entry,
  summary: 'they met',
  earliest: day,
  latest: day,
  place: 'a town',
  state,
});

const map = {
  events: [
    told('e-1', '2024-01-05', 'KEN'),
    told('e-2', '2024-03-05', 'KEN'),
    told('e-3', null, 'ETH'),
    told('e-4', '2024-03-05', null),
  ],
  visits: [
    { ...told('e-2', '2024-03-05', 'KEN'), from: 'ETH', to: 'KEN' },
    { ...told('e-1', '2024-01-05', 'KEN'), from: 'ETH', to: 'KEN' },
    { ...told('e-1', '2024-01-05', 'KEN'), from: 'SOM', to: 'KEN' },
  ],
  names: {},
};

describe('what a map shows', () => {
  it('is summed up by state and route, the most first', () => {
    const { states, routes, elsewhere } = sumUpMap(map, { from: null, to: null });
    expect(states.map(({ code, events }) => [code, events.length])).toEqual([
      ['KEN', 2],
      ['ETH', 1],
    ]);
    expect(routes.map(({ from, to, visits }) => [from, to, visits.length])).toEqual([
      ['ETH', 'KEN', 2],
      ['SOM', 'KEN', 1],
    ]);
    expect(elsewhere).toHaveLength(1);
  });

  it('leaves out what was on other days, or has no date, once days are chosen', () => {
    const { states, routes } = sumUpMap(map, { from: '2024-02-01', to: '2024-12-31' });
    expect(states.map(({ code }) => code)).toEqual(['KEN']);
    expect(routes).toHaveLength(1);
  });
});
