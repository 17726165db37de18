import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import { dateOf, datesOf } from './date-of.ts';

/** Values of the dates of a word (its `nth` occurrence) in a report published on 15 July 2024. */
async function datesOfWord(text: string, word: string, published: string | null = '2024-07-15') {
  const draft = await readDraft(text, published, 'times');
  for (const [index, sentence] of draft.sentences.entries()) {
    const token = sentence.tokens.findIndex(({ form }) => form === word);
    if (token >= 0) return { dates: datesOf(draft, index, token), when: dateOf(draft, index, token) };
  }
  throw new Error(`no word "${word}" in the text`);
}

const dateValue = async (text: string, word: string, published?: string | null) =>
  (await datesOfWord(text, word, published)).when?.value ?? null;

describe('dateOf', () => {
  it('takes the time said with the verb', async () => {
    expect(await dateValue('The president ratified the pact on Friday.', 'ratified')).toBe('2024-07-12');
    expect(await dateValue('The delegation will travel to Oslo next week.', 'travel')).toBe('2024-W30');
  });

  it('dates an event noun, also behind a place', async () => {
    const text = "The foreign minister's March 2023 visit to Ankara surprised many.";
    expect(await dateValue(text, 'visit')).toBe('2023-03');
  });

  it('takes over the date of the visit during which it happened', async () => {
    const text = "The accord, signed during the minister's visit to Minsk in May, lapsed.";
    expect(await dateValue(text, 'signed')).toBe('2024-05');
    expect(await dateValue(text, 'visit')).toBe('2024-05');
  });

  it('gives each of two subjects its date', async () => {
    const text = 'The Senate and the Chamber approved the accord in late June and early July, respectively.';
    const { dates } = await datesOfWord(text, 'approved');
    expect(dates.map(({ share, when }) => [share, when.value, when.earliest])).toEqual([
      [0, '2024-06', '2024-06-21'],
      [1, '2024-07', '2024-07-01'],
    ]);
  });

  it('never dates a verb by the year of a treaty', async () => {
    const text =
      'Before the talks began, both sides had agreed. Under the 1955 treaty, both sides withdrew troops from the coast.\nFar away, nothing moved.';
    expect(await dateValue(text, 'treaty')).toBe('1955');
    expect(await dateValue(text, 'withdrew')).not.toBe('1955');
  });

  it('holds a time at the head for all joined verbs', async () => {
    const text = 'In March, the prime minister met the chancellor and signed a statement.';
    expect(await dateValue(text, 'met')).toBe('2024-03');
    expect(await dateValue(text, 'signed')).toBe('2024-03');
  });

  it('counts "two months later" from the event before', async () => {
    const text = 'The envoy visited Cairo in July 2023. Two months later, the king visited Rabat.';
    const draft = await readDraft(text, '2024-07-15', 'times');
    const token = draft.sentences[1]!.tokens.findIndex(({ form }) => form === 'visited');
    expect(dateOf(draft, 1, token)?.value).toBe('2023-09');
  });

  it('takes the date heading above a list and the label before a sentence', async () => {
    const text =
      'The king began his tour of the region this winter with much fanfare and many guests.\n\nFebruary 5\n- The two ministers met in Doha.\n- Officials opened a port.\n\nMay 6: The king visited Rabat.';
    expect(await dateValue(text, 'met')).toBe('2024-02-05');
    expect(await dateValue(text, 'opened')).toBe('2024-02-05');
    expect(await dateValue(text, 'visited')).toBe('2024-05-06');
  });

  it('dates fresh news by publication, and only the opening of it', async () => {
    const text =
      'Chile and Peru signed a trade accord in Lima. They also opened a bridge.\nThe two states border each other.\nYears of quarrels had gone before.';
    const { when } = await datesOfWord(text, 'signed');
    expect(when).toEqual({
      text: '',
      value: '2024-07-15',
      earliest: '2024-07-15',
      latest: '2024-07-15',
      basis: 'publication',
    });
    expect(await dateValue(text, 'gone')).toBeNull();
    expect(await dateValue(text, 'signed', null)).toBeNull();
  });

  it('goes on with the date of the sentence before', async () => {
    const text =
      'Trade has been slow.\nFew noticed.\nThe king met the emir on July 3. They signed an accord.';
    expect(await dateValue(text, 'signed')).toBe('2024-07-03');
  });

  it('finds the date behind joined names, of an event gone to, and of a first time', async () => {
    expect(
      await dateValue(
        'The vision, signed by Foreign Minister Ana Ruiz and Foreign Minister Tomas Berg in May 2021, lapsed.',
        'signed',
      ),
    ).toBe('2021-05');
    expect(await dateValue('Peru sent its envoy to the conference held in Quito last May.', 'held')).toBe(
      '2024-05',
    );
    expect(await dateValue('Nepal took part in the forum for the first time in 2022.', 'took')).toBe('2022');
  });

  it('leaves the date of background to what it belongs to', async () => {
    const text = 'The sanctions imposed after the annexation of the island in 2014 hurt trade.';
    expect(await dateValue(text, 'annexation')).toBe('2014');
    expect(await dateValue(text, 'imposed')).toBeNull();
  });

  it('makes a range of "from" and "to"', async () => {
    const { when } = await datesOfWord(
      'The fleets trained from 3 May to 7 May 2023 off the coast.',
      'trained',
    );
    expect(when).toMatchObject({ earliest: '2023-05-03', latest: '2023-05-07' });
  });

  it('gives each of two joined clauses the date said in it', async () => {
    const text = 'Rebels shelled the port on 3 May, and the navy struck their coastal camps on 9 May.';
    expect(await dateValue(text, 'shelled')).toBe('2024-05-03');
    expect(await dateValue(text, 'struck')).toBe('2024-05-09');
  });

  it('dates a signing by the day behind its object, before publication', async () => {
    const text =
      'The ministers of Peru and Chile initialled a treaty on trade and coastal waters at the Summer Palace on 8 June.';
    expect(await dateValue(text, 'initialled')).toBe('2024-06-08');
  });

  it('dates by a range at the head or with the verb', async () => {
    expect(await dateValue('20–22 March 2023: The king paid a visit to Rabat.', 'paid')).toBe(
      '2023-03-20/2023-03-22',
    );
    expect(await dateValue('The king visited Rabat on 16–17 May 2024.', 'visited')).toBe(
      '2024-05-16/2024-05-17',
    );
  });

  it('gives the second sentence no publication date once the first has told its day', async () => {
    const text = 'The ministers met on 8 July. The king watched the ceremony.';
    expect(await dateValue(text, 'watched')).toBeNull();
  });
});

describe('dateOf, where a date must not spread', () => {
  it.each([
    ['Peru accused Chile on 4 June 2024 of breaking the 1998 accord.', 'breaking', null],
    ['Peru said on Tuesday that it will sign an accord with Chile.', 'sign', null],
    ['Peru signed an accord hours after Chile recalled its envoy on Sunday.', 'signed', null],
    ['Peru ended the dispute by signing an accord on 3 May.', 'signing', '2024-05-03'],
    ['The king, who visited Chile in March, met the emir on Friday.', 'visited', '2024-03'],
    ['The king, who visited Chile in March, met the emir on Friday.', 'met', '2024-07-12'],
    [
      'Peru expelled the envoy on Sunday after Chile had imposed sanctions on Peru in 2019.',
      'expelled',
      '2024-07-14',
    ],
    ['Between March and June 2022, Peru shelled the port.', 'shelled', '2022-03/2022-06'],
  ])('%s (%s)', async (text, word, expected) => {
    expect(await dateValue(text, word)).toBe(expected);
  });

  it('never invents a date for an undated text', async () => {
    const text = 'Chile and Peru signed an accord. They also opened a bridge.';
    expect(await dateValue(text, 'signed', null)).toBeNull();
    expect(await dateValue(text, 'opened', null)).toBeNull();
  });

  it('takes the year of a heading for the days of its list', async () => {
    const text =
      'Key events\n\n2023\n\n- 3 March: The king visited Rabat.\n- 17 June: The emir expelled the envoy.';
    expect(await dateValue(text, 'visited')).toBe('2023-03-03');
    expect(await dateValue(text, 'expelled')).toBe('2023-06-17');
  });
});
