import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('light verbs', () => {
  const cases: [string, string[]][] = [
    ['Algeria voiced opposition to the Moroccan plan.', ['DZA>MAR ACCUSE CT+']],
    ['Brazil gave its backing to the Argentine bid.', ['BRA>ARG SUPPORT CT+']],
    ['Bhutan paid tribute to India.', ['BTN>IND SUPPORT CT+']],
    ['Laos gave Vietnam its full support.', ['LAO>VNM SUPPORT CT+']],
    ['Uruguay came to the aid of Paraguay.', ['URY>PRY AID CT+']],
    ['Albania made an appeal to Greece.', ['ALB>GRC REQUEST CT+']],
    ['Nepal reached an agreement with India.', ['IND+NPL> SUPPORT CT+']],
    ['Finland lodged a protest with Russia over the airspace violation.', ['FIN>RUS ACCUSE CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });
});
