import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function valuesOf(text: string, published: string | null = '2024-07-15') {
  const { times } = await readDraft(text, published, 'times');
  return times.map(({ text: words, value }) => [words, value]);
}

describe('times', () => {
  it('shares the year of a list or a range', async () => {
    expect(await valuesOf('Trade fell from November to January 2021 and in April and June 2022.')).toEqual([
      ['November', '2020-11'],
      ['January 2021', '2021-01'],
      ['April', '2022-04'],
      ['June 2022', '2022-06'],
    ]);
  });

  it('goes by tense and publication', async () => {
    expect(await valuesOf('The king arrived on Friday and will leave on Wednesday.')).toEqual([
      ['Friday', '2024-07-12'],
      ['Wednesday', '2024-07-17'],
    ]);
  });

  it('counts from the date before', async () => {
    expect(await valuesOf('The envoys met in July 2022. Two months later, the presidents met.')).toEqual([
      ['July 2022', '2022-07'],
      ['Two months later', '2022-09'],
    ]);
  });

  it('passes over the year of a treaty when it counts', async () => {
    const found = await valuesOf(
      'The envoys met on 3 May 2022 under the 1961 treaty. Three days later, the presidents met.',
    );
    expect(found.at(-1)).toEqual(['Three days later', '2022-05-06']);
  });

  it('keeps to the year told in a history', async () => {
    const text =
      'In 1861 war broke out. On 12 April 1861 the fort fell. The army was beaten in July 1861. Ports were closed in 1862. In March 1862 ships met. In September, the armies met again. In 1863 and in 1864 towns fell. By April 1865 it was over.';
    expect((await valuesOf(text)).find(([words]) => words === 'September')).toEqual(['September', '1862-09']);
  });

  it('goes by publication where an analysis of old days speaks of this year', async () => {
    const text =
      'The two quarrelled in 1999 and in 2003. In May 2006 they made up. In 2011 war broke out. It ended in 2014. In 2016 a truce followed. This year they are allies. An envoy told the paper in March that more would come.';
    expect((await valuesOf(text)).slice(-2)).toEqual([
      ['This year', '2024'],
      ['March', '2024-03'],
    ]);
  });

  it('says what holds for every day the report may have appeared', async () => {
    const text =
      'If the two drew close in 2019, they went further this year. They signed a pact in June and ratified it in November. They also met on Tuesday.';
    const { times } = await readDraft(text, null, 'times');
    expect(times.find((time) => time.text === 'June')).toMatchObject({ value: '2020-06', basis: 'relative' });
    expect(times.find((time) => time.text === 'Tuesday')).toMatchObject({ value: 'XXXX-WXX-2' });
  });

  it('leaves times unknown without publication, and spans true to the text', async () => {
    const text = 'The ministers met on Tuesday. They will meet again next month.';
    const { times } = await readDraft(text, null, 'times');
    expect(
      times.map(({ start, end, earliest, latest, basis }) => [
        text.slice(start, end),
        earliest,
        latest,
        basis,
      ]),
    ).toEqual([
      ['Tuesday', null, null, 'unknown'],
      ['next month', null, null, 'unknown'],
    ]);
  });

  it('gives the same times twice', async () => {
    const text = 'Last October and early this year they met; a year earlier, they had not.';
    expect(await readDraft(text, '2024-07-15', 'times').then(({ times }) => times)).toEqual(
      await readDraft(text, '2024-07-15', 'times').then(({ times }) => times),
    );
  });
});
