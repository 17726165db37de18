import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('nominalised events', () => {
  const cases: [string, string[]][] = [
    ["Norway's recognition of Palestine angered Israel.", ['NOR>PSE SUPPORT CT+']],
    [
      "Kenya's expulsion of two Ugandan diplomats was condemned by Rwanda.",
      ['KEN>UGA SANCTION expel CT+', 'RWA>KEN ACCUSE disapprove CT+'],
    ],
    ['The shelling of Goma by Rwandan troops killed dozens.', ['RWA>COD ASSAULT CT+']],
    [
      'The arrest of two Danish journalists by Turkish police was reported on Monday.',
      ['TUR>DNK COERCE arrest CT+'],
    ],
    [
      'A meeting between the Thai and Lao foreign ministers took place in Vientiane.',
      ['LAO+THA> CONSULT CT+'],
    ],
    ["Togo and Ghana's border agreement was signed in Lome.", ['GHA+TGO> SUPPORT CT+']],
    ["Fiji praised Tonga's recognition of Kosovo.", ['TON>XKX SUPPORT CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });

  it('takes a noun under a possessor for its own act, not for what it only accompanies', async () => {
    const found = await tellEvents(
      'A meeting between the Thai and Lao foreign ministers took place in Vientiane.',
    );
    expect(found).toHaveLength(1);
  });
});
