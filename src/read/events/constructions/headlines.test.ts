import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('headlines without articles', () => {
  const cases: [string, string[]][] = [
    ['Brazil condemns Japanese tariffs', ['BRA>JPN ACCUSE disapprove CT+']],
    ['Turkish FM arrives in Tbilisi for talks with Georgian counterpart', ['TUR>GEO CONSULT visit CT+']],
    ['EU, Japan sign data pact', ['EU+JPN> SUPPORT CT+']],
    ['Malaysia, Brunei to sign border pact in July', ['BRN+MYS> AGREE support PR+']],
    ['Chinese envoy to visit Manila next week', ['CHN>PHL CONSULT visit PR+']],
    ['UN chief urges Sudan to halt fighting', ['UN>SDN REQUEST CT+']],
    ['Yemen rebels seize Greek ship', ['YEM>GRC COERCE CT+']],
    ['Lima expels two Chilean diplomats, vows more', ['PER>CHL SANCTION expel CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });
});
