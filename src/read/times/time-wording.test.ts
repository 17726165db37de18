import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** Values of the times of a text published on Monday, 15 July 2024. */
async function valuesOf(text: string, published: string | null = '2024-07-15') {
  const { times } = await readDraft(text, published, 'times');
  return times.map(({ value }) => value);
}

const MET = 'The envoys met on 3 May 2021 in Lima.';

describe('times counted from the date told before', () => {
  it.each([
    ['Two months later, the presidents signed a pact.', ['2021-07']],
    ['A day earlier, the navy had fired on a boat.', ['2021-05-02']],
    ['The same week, parliament passed a bill.', ['2021-W18']],
    ['The following month, the king resigned.', ['2021-06']],
    ['That autumn, the army seized power.', ['2021-FA']],
    ['The next day, they flew home.', ['2021-05-04']],
    ['The day before, rebels had struck. The day after, they fled.', ['2021-05-02', '2021-05-04']],
    ['Later that month, they signed a deal.', ['2021-05']],
    ['They met again that November and the following spring.', ['2021-11', '2022-SP']],
    ['The following Friday, the talks resumed.', ['2021-05-07']],
    ['The previous year, trade had collapsed.', ['2020']],
    ['The deal was announced at midnight.', ['2021-05-03T24:00']],
    ['The border was to be open by then.', ['2021-05-03']],
    ['On the 5th, the envoys left. By the 20th they were home.', ['2021-05-05', '2021-05-20']],
    ['In the morning they spoke, and by mid-afternoon they had left.', ['2021-05-03TMO', '2021-05-03TAF']],
  ])('%s', async (text, expected) => {
    expect((await valuesOf(`${MET} ${text}`)).slice(1)).toEqual(expected);
  });
});

describe('times by how they are worded', () => {
  it.each([
    ['Trade fell in the first half of 2023 and the second quarter of last year.', ['2023-H1', '2023-Q2']],
    ['In 2024 H1 it fell, in Q3 2023 it rose.', ['2024-H1', '2023-Q3']],
    ['Talks in late November and early December 2022 failed.', ['2022-11', '2022-12']],
    ['Exports rose in the first five months of 2024.', ['P5M']],
    ['In the XXI century and the 19th century.', ['20', '18']],
    ['In the early 1990s and the 470s BC.', ['199', 'BC047']],
    ['Since fall 2023 they have met. Over the past decade, trade has doubled.', ['2023-FA', 'P10Y']],
    [
      'She arrived on Friday. He will arrive Monday. They meet next Tuesday.',
      ['2024-07-12', '2024-07-15', '2024-07-16'],
    ],
    ['The minister arrived on Sunday and is to leave Thursday.', ['2024-07-14', '2024-07-18']],
    ['The drills ran from 3 to 5 May.', ['2024-05-03', '2024-05-05']],
    ['It lasted from the 13th to the 19th of October 2020.', ['2020-10-13', '2020-10-19']],
    ['Between March and June 2022, forces withdrew.', ['2022-03', '2022-06']],
    ['The summit of May 3-5 failed.', ['2024-05-03', '2024-05-05']],
    ['In fiscal 2023 aid fell; in the fiscal year 2022-23 it rose.', ['2023', '2022', '2023']],
    ['In the year ended March 31, 2023, sales rose.', ['P1Y', '2023-03-31']],
    ['By the end of the year, they will sign.', ['2024']],
    ['The loan was extended for an additional year.', ['P1Y']],
    ['They met two decades ago and half a century ago.', ['2004', '1974']],
    ['Talks stalled for a year and a half.', ['P18M']],
    ['They quarrelled days after the visit, hours before the vote.', ['PXD', 'PTXH']],
    ['The gate shall be shut every night between 2 May and 9 June.', ['P1D', 'XXXX-05-02', 'XXXX-06-09']],
    ["In three days' time they will meet.", ['2024-07-18']],
    ['They met at 10:30 a.m. GMT on 4 June 2024.', ['2024-06-04T10:30']],
    ['The raid came at 0430 local time on Monday.', ['2024-07-15T04:30']],
    ['It began at 5:30am (0330 GMT) on Tuesday.', ['2024-07-09T05:30']],
    ['At 3 p.m. Moscow time they left.', ['2024-07-15T15:00']],
  ])('%s', async (text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });

  it.each([
    'Trade fell 5 percent year-on-year.',
    'Exports fell for the third straight month.',
    'In the run-up to the election, tension rose.',
    'Hours after the vote, they left.',
    'The Long March was told in schools.',
    'The song "White Christmas" was played for Jan Kowalski.',
  ])('finds no date in: %s', async (text) => {
    expect((await valuesOf(text)).filter((value) => /^\d/.test(value))).toEqual([]);
  });
});

describe('years of headings and histories', () => {
  it('completes the dates below a line that is only a year', async () => {
    const text =
      'Chronology\n\n2021\n\nOn 3 March, Peru signed an accord.\n\n2022\n\n17 June: Chile left.\n\nBackground\n\nThey met in May.';
    expect(await valuesOf(text)).toEqual(['2021', '2021-03-03', '2022', '2022-06-17', '2024-05']);
  });

  it('reads a year in a heading written with signs', async () => {
    expect(await valuesOf('## 2023\n\n- 3 March: They met.\n- 5 May: They met.')).toEqual([
      '2023',
      '2023-03-03',
      '2023-05-05',
    ]);
  });

  it('lets a comparison with a year before pass', async () => {
    const text = 'Trade rose in May 2023 from a year earlier. Two months later, it fell.';
    expect((await valuesOf(text)).at(-1)).toBe('2023-07');
  });

  it('keeps what is counted before Christ in decades and centuries', async () => {
    const text = 'War came in 512 BC. The following decade was quiet. The previous century was not.';
    expect(await valuesOf(text)).toEqual(['BC0512', 'BC050', 'BC06']);
  });
});
