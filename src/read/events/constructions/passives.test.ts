import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('passives and by-agents', () => {
  const cases: [string, string[]][] = [
    ['Two Chilean fishermen were detained by the Peruvian navy.', ['PER>CHL COERCE arrest CT+']],
    ['Sanctions on Belarus were extended by Canada and Norway.', ['CAN+NOR>BLR SANCTION CT+']],
    ['Ghana was accused by Togo of arming rebels.', ['TGO>GHA ACCUSE allege CT+']],
    ['Kenya has been asked by Uganda to reopen the crossing.', ['UGA>KEN REQUEST CT+']],
    ['The Angolan proposal was welcomed by Zambia and rejected by Namibia.', ['NAM>AGO REJECT CT+']],
    [
      'Kuwait, criticised by Iraq for its new port, lodged a complaint with Iraq.',
      ['IRQ>KWT ACCUSE disapprove CT+', 'KWT>IRQ ACCUSE CT+'],
    ],
    ['Envoy of Chad expelled by Mali', ['MLI>TCD SANCTION expel CT+']],
    ['Iran accused of arming Houthis', ['>IRN ACCUSE allege CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });
});
