import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('relative clauses and appositions', () => {
  const cases: [string, string[]][] = [
    [
      'Ghana, which accused Togo of arming rebels, expelled the Togolese ambassador.',
      ['GHA>TGO ACCUSE allege CT+', 'GHA>TGO SANCTION expel CT+'],
    ],
    [
      'China, whose president visited Laos last week, lent Laos money.',
      ['CHN>LAO CONSULT visit CT+', 'CHN>LAO AID economic CT+'],
    ],
    [
      'Lithuania, whose parliament condemned Belarus, closed its border with Belarus.',
      ['LTU>BLR ACCUSE disapprove CT+', 'LTU>BLR SANCTION discontinue CT+'],
    ],
    [
      'Ecuador, which had recalled its ambassador from Mexico, apologised to Mexico.',
      ['ECU>MEX SANCTION withdraw CT+'],
    ],
    ['Jane Roe, the Canadian foreign minister, arrived in Kenya on Monday.', ['CAN>KEN CONSULT visit CT+']],
    ['Nauru, the smallest state of the region, recognised Kosovo.', ['NRU>XKX SUPPORT CT+']],
    ['The Danish minister, a former envoy to Iran, visited Armenia.', ['DNK>ARM CONSULT visit CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });
});
