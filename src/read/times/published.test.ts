import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const inferred = async (text: string) => (await readDraft(text, null, 'published')).published;

describe('published', () => {
  it('keeps the date given', async () => {
    const draft = await readDraft('The ministers met in March 2021.', '2024-05-02', 'published');
    expect(draft.published).toMatchObject({ value: '2024-05-02', basis: 'stated' });
  });

  it('reads a line that is a date', async () => {
    expect(
      await inferred(
        'Envoys meet in Doha\n\nNovember 9, 2023\n\nThe envoys of both states met in Doha to discuss gas.',
      ),
    ).toMatchObject({
      text: 'November 9, 2023',
      value: '2023-11-09',
      earliest: '2023-11-09',
      latest: '2023-11-09',
      basis: 'stated',
    });
  });

  it('reads a dateline, its year from the latest event told', async () => {
    const text =
      'TASHKENT, Oct. 28 (Uzreport) – The two states opened talks in May 2022 and signed an accord in September 2022, the ministry said.';
    expect(await inferred(text)).toMatchObject({
      text: 'Oct. 28',
      value: '2022-10-28',
      latest: '2022-10-28',
      basis: 'relative',
    });
  });

  it('takes a day without a year as the next after the latest event told', async () => {
    const text =
      'The embassy in Lima opened in October 2021 and the consulate closed in December 2021. As of January 14, neither government has commented on the plan.';
    expect(await inferred(text)).toMatchObject({
      text: 'January 14',
      value: '2022-01-14',
      earliest: '2022-01-14',
    });
  });

  it('does not take a year that the text does not lead to', async () => {
    const text =
      'The king approved the treaty on November 9. The island was annexed in 2014 and war broke out in 2022.';
    expect(await inferred(text)).toMatchObject({ value: '', earliest: '2022-01-01', latest: null });
    expect(await inferred('The two ministers met on Tuesday and praised each other.')).toBeNull();
  });

  it('takes a lone date for an anniversary', async () => {
    const text = 'TASHKENT, Oct. 28 (Uzreport) – The ship sank in September 1946, killing the crew.';
    expect(await inferred(text)).toMatchObject({ earliest: '1946-09-01', latest: null });
  });

  it('closes the interval by "last" and a month', async () => {
    const text =
      'The forum was founded in May 2019. A vision was signed in November 2020. The minister visited the third forum last October.';
    expect(await inferred(text)).toMatchObject({
      earliest: '2020-11-01',
      latest: '2022-10-31',
      basis: 'relative',
    });
  });

  it('takes "this year" as the one after the year it is set against', async () => {
    const text =
      'If the two drew close in 2019, they went further this year. They signed a pact in June and ratified it in November.';
    expect(await inferred(text)).toMatchObject({
      earliest: '2020-11-01',
      latest: '2020-12-31',
      text: 'this year',
    });
  });

  it('does not count plans as past', async () => {
    expect(await inferred('The summit will be held in Rome in June 2031.')).toBeNull();
  });

  it('reads a dateline with the year of an era behind the day', async () => {
    const text = 'Wonsan, June 3 Juche 112 (2023) (KCNA) -- A new pier was opened here on Friday.';
    expect(await inferred(text)).toMatchObject({ text: 'June 3 Juche 112 (2023)', value: '2023-06-03' });
  });

  it('counts from "yesterday" where its date is told', async () => {
    const text =
      'The tunnel was begun in May 2020 and pierced in March 2021. Yesterday, 9 April, the first train went through.';
    expect(await inferred(text)).toMatchObject({ text: '9 April', value: '2021-04-10', basis: 'relative' });
  });
});
