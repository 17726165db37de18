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

  it('carries a measure over pronouns and nouns of change, with its states and time', async () => {
    const text =
      'Trade between Ghana and Togo rose by 12 percent to $3.2 billion in 2022, the customs office said. In 2023 it reached $3.5 billion, an increase of 9 percent.';
    expect(await figuresOf(text)).toMatchObject([
      { measure: 'trade', value: 12, direction: 'up', states: 'GHA-TGO', when: '2022' },
      { measure: 'trade', value: 3_200_000_000, states: 'GHA-TGO', when: '2022' },
      { measure: 'trade', value: 3_500_000_000, states: 'GHA-TGO', when: '2023' },
      { measure: 'trade', value: 9, unit: 'percent', states: 'GHA-TGO', when: '2023' },
    ]);
  });

  it('takes the pair a report is about for trade nobody is named with, and never the speaker', async () => {
    const text =
      "Kenya and Uganda reopened their border. Kenya praised Uganda. Uganda thanked Kenya.\n\nTrade fell to $900 million in 2023, according to Brazil's trade ministry.";
    expect(await figuresOf(text)).toMatchObject([{ measure: 'trade', states: 'KEN-UGA', when: '2023' }]);
  });

  it('measures what is put at or raised to an amount', async () => {
    expect(
      await figuresOf('Peru and Chile want to raise their trade to $20 billion a year by 2030.'),
    ).toMatchObject([
      { measure: 'trade', value: 20e9, unit: 'USD per year', states: 'PER-CHL', when: '2030' },
    ]);
    expect(await figuresOf('The Swedish ministry put exports at $5 billion.')).toMatchObject([
      { measure: 'export', value: 5e9 },
    ]);
  });

  it('reads parts of a whole as shares', async () => {
    expect(await figuresOf('Norway supplies nearly two-thirds of the gas imports of Denmark.')).toMatchObject(
      [{ measure: 'gas import', value: 0.67, unit: 'share', bound: 'about' }],
    );
  });

  it('reads a quantity of something', async () => {
    expect(await figuresOf('Egypt sent 2,000 containers of shells to Sudan.')).toMatchObject([
      { measure: 'shell', value: 2000, unit: 'containers' },
    ]);
  });

  it.each([
    'Article 4 of the 1961 treaty names the two sides.',
    'The 45-year-old minister signed on May 3, 2024.',
    'The two leaders met at the third conference.',
    'Under Resolution 1718 the 2+2 dialogue went on.',
    'The pact has 14 chapters and was printed in three languages.',
    'The villages lie 40 kilometres apart, behind two hills.',
    'The island makes up two thirds of Malta.',
    'Both were praised in the first half of the year.',
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
