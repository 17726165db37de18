import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** The events of a text as "TYPE value", in order of the text; published on Monday, 15 July 2024 unless told. */
async function datedEvents(text: string, published: string | null = '2024-07-15') {
  const { events } = await readDraft(text, published, 'events');
  return events.map(({ type, when }) => `${type} ${when?.value ?? null}`);
}

describe('when of an event', () => {
  it.each([
    // its own clause
    ['Peru expelled the ambassador of Chile on 3 May 2023.', ['SANCTION 2023-05-03']],
    [
      'Peru expelled the ambassador of Chile on Sunday after Chile had imposed sanctions on Peru in 2019.',
      ['SANCTION 2024-07-14', 'SANCTION 2019'],
    ],
    [
      'The president of Peru, who visited Chile in March, met the king of Spain on Friday.',
      ['CONSULT 2024-03', 'CONSULT 2024-07-12'],
    ],
    [
      'The talks between Peru and Chile, held in Lima on 3 June, ended without a deal.',
      ['CONSULT 2024-06-03'],
    ],
    // the story's date
    [
      'Peru and Chile held talks on 3 May 2021. Two months later, Peru expelled the ambassador of Chile.',
      ['CONSULT 2021-05-03', 'SANCTION 2021-07'],
    ],
    // lists
    [
      'March 3: The foreign minister of Peru visited Chile.\nMarch 5: Peru expelled the ambassador of Chile.',
      ['CONSULT 2024-03-03', 'SANCTION 2024-03-05'],
    ],
    [
      '2023\n\n3 March: The foreign minister of Peru visited Chile.\n17 June: Peru expelled the ambassador of Chile.',
      ['CONSULT 2023-03-03', 'SANCTION 2023-06-17'],
    ],
    [
      'February 5\n- The ministers of Peru and Chile met in Lima.\n- Peru recalled its ambassador from Chile.',
      ['CONSULT 2024-02-05', 'SANCTION 2024-02-05'],
    ],
    [
      'Ties of Peru and Chile\n\nMarch 2019\nPeru expelled the ambassador of Chile.\n\nMay 2019\nThe ministers of Chile and Peru met.',
      ['SANCTION 2019-03', 'CONSULT 2019-05'],
    ],
    // ranges
    ['From 3 to 5 May, Peru and Chile held talks in Lima.', ['CONSULT 2024-05-03/2024-05-05']],
    ['Between March and June 2022, Peru shelled Chile.', ['ASSAULT 2022-03/2022-06']],
  ])('%s', async (text, expected) => {
    expect(await datedEvents(text)).toEqual(expected);
  });

  it('is unknown in a text without a date', async () => {
    const text = 'Peru expelled the ambassador of Chile. Chile and Peru held talks in Lima.';
    expect(await datedEvents(text, null)).toEqual(['SANCTION null', 'CONSULT null']);
  });

  it('is not that of the saying, of the treaty or of a summit to come', async () => {
    expect(
      await datedEvents('Ahead of a summit in Lima on 20 July, Peru accused Chile of theft.'),
    ).not.toContain('ACCUSE 2024-07-20');
    expect(
      await datedEvents('On 4 June 2024, Peru accused Chile of breaking the 1998 accord.'),
    ).not.toContain('REJECT 2024-06-04');
    expect(await datedEvents('Under the 1998 accord, Peru expelled the ambassador of Chile.')).not.toContain(
      'SANCTION 1998',
    );
  });

  it.each([
    // one subject goes on acting
    [
      'Peru recalled its ambassador from Chile for talks on Friday, expelled two Chilean diplomats and condemned Chile.',
      ['SANCTION 2024-07-12', 'SANCTION 2024-07-12', 'ACCUSE 2024-07-12'],
    ],
    // a day beside a noun
    ['Peru on Friday expelled the ambassador of Chile.', ['SANCTION 2024-07-12']],
    // so long before
    [
      'Peru shelled Chile on 3 May 2023, two weeks after Chile had expelled the ambassador of Peru.',
      ['ASSAULT 2023-05-03', 'SANCTION 2023-04-19'],
    ],
    // a range heads a list
    ['March-May 2021\n- Peru expelled the ambassador of Chile.', ['SANCTION 2021-03/2021-05']],
  ])('%s', async (text, expected) => {
    expect(await datedEvents(text)).toEqual(expected);
  });

  const readout = (rest: string) =>
    `The foreign ministers of Peru and Chile met in Lima on Friday.\n\nTrade stood at 2 billion dollars.\n\n${rest}`;

  it.each([
    ['The ministers condemned Bolivia.', 'ACCUSE 2024-07-12'],
    ['Peru thanked Chile for its help.', 'SUPPORT 2024-07-12'],
    // not those who took no part
    ['Brazil condemned Bolivia.', 'ACCUSE null'],
    // nor what lies back
    ['Peru had condemned Bolivia.', 'ACCUSE null'],
    ['In 1998 the two states fought a war. The ministers condemned Bolivia then.', 'ACCUSE 1998'],
  ])('in a readout: %s', async (rest, expected) => {
    expect(await datedEvents(readout(rest))).toContain(expected);
  });

  it('is of publication when the readout says no day', async () => {
    const text =
      'The foreign ministers of Peru and Chile met in Lima.\n\nTrade is brisk.\n\nThey condemned Bolivia.';
    const { events } = await readDraft(text, '2024-07-15', 'events');
    expect(events.map(({ type, when }) => [type, when?.value, when?.basis, when?.text])).toEqual([
      ['CONSULT', '2024-07-15', 'publication', ''],
      ['ACCUSE', '2024-07-15', 'publication', ''],
    ]);
  });
});
