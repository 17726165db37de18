import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function figuresOf(text: string) {
  const { figures } = await readDraft(text, '2024-07-15', 'figures');
  return figures.map(({ measure, value, unit, direction, bound, actors, when, by }) => ({
    measure,
    value,
    unit,
    direction,
    bound,
    states: actors.map(({ state }) => state).join('-'),
    when: when?.value ?? null,
    by: by?.name ?? null,
  }));
}

describe('figures', () => {
  it('reads a change, whose, when and who gave it', async () => {
    const [figure] = await figuresOf(
      'Trade between Turkey and Kazakhstan grew by 12 percent in 2023, the Turkish trade ministry said.',
    );
    expect(figure).toMatchObject({
      measure: 'trade',
      value: 12,
      unit: 'percent',
      direction: 'up',
      bound: 'exact',
      states: 'TUR-KAZ',
      when: '2023',
    });
    expect(figure?.by).not.toBeNull();
  });

  it('reads levels and multiples of one verb', async () => {
    expect(await figuresOf('Trade between Peru and Chile tripled last year to $4.5 billion.')).toMatchObject([
      { value: 3, unit: 'times', direction: 'up', when: '2023' },
      { value: 4_500_000_000, unit: 'USD' },
    ]);
  });

  it('reads counts with their bounds, and what is part of them', async () => {
    expect(
      await figuresOf('India and Nepal exchanged more than 30 delegations in 2023, including 12 this year.'),
    ).toMatchObject([
      { measure: 'delegation', value: 30, unit: 'delegations', bound: 'at least', states: 'IND-NPL' },
      {
        measure: 'delegation',
        value: 12,
        unit: 'delegations',
        bound: 'exact',
        states: 'IND-NPL',
        when: '2024',
      },
    ]);
    expect(await figuresOf('India sent about 1,200 troops to the exercise.')).toMatchObject([
      { value: 1200, unit: 'troops', bound: 'about', states: 'IND' },
    ]);
  });

  it('reads a share and a rate', async () => {
    expect(await figuresOf('Russian oil accounts for 35 percent of Indian imports.')).toMatchObject([
      { measure: 'import', value: 35, unit: 'percent', direction: null },
    ]);
    expect(await figuresOf('Flights between Cairo and Ankara rose to 40 a week.')).toMatchObject([
      { value: 40, unit: 'flights per week', direction: 'up' },
    ]);
  });

  it('reads both ends of a range', async () => {
    expect(await figuresOf('Between 3,000 and 5,000 soldiers took part.')).toMatchObject([
      { value: 3000, bound: 'at least' },
      { value: 5000, bound: 'at most' },
    ]);
  });

  it.each([
    'Article 4 of the 1961 treaty names the two sides.',
    'The 45-year-old minister signed on May 3, 2024.',
    'The two leaders met at the third conference.',
    'Under Resolution 1718 the 2+2 dialogue went on.',
  ])('finds no figure in: %s', async (text) => {
    expect(await figuresOf(text)).toEqual([]);
  });

  it('quotes a stretch of the text that holds the number', async () => {
    const text = 'Prices were flat. Exports from Ghana to Togo fell 7 percent in May.';
    const { figures } = await readDraft(text, '2024-07-15', 'figures');
    expect(figures.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual([
      'Exports from Ghana to Togo fell 7 percent in May.',
    ]);
  });
});
