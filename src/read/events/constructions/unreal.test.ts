import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('conditions, wishes, plans, habits and negation', () => {
  const cases: [string, string[]][] = [
    ['If Chad attacks Libya, Egypt will intervene.', ['TCD>LBY ASSAULT Uu']],
    ['Laos would have signed the treaty with Vietnam if Thailand had agreed.', ['LAO+VNM> SUPPORT PS+']],
    ['Jordan hopes to sign a trade deal with Iraq.', ['IRQ+JOR> SUPPORT PS+']],
    ['Cuba plans to send doctors to Angola next year.', ['CUB>AGO AID PR+']],
    ['Libya intends to buy drones from Turkey.', ['LBY>TUR AGREE cooperate PS+']],
    ['Mali never signed the agreement with Niger.', ['MLI+NER> SUPPORT CT-']],
    ['Mali denied attacking Niger.', ['MLI>NER ASSAULT CT-']],
    ['Neither Iraq nor Kuwait has signed the treaty.', ['IRQ+KWT> SUPPORT CT-']],
    ['Spain has yet to ratify the treaty with Cuba.', ['CUB+ESP> SUPPORT CT-']],
    ['Spain stopped short of recognising Palestine.', ['ESP>PSE SUPPORT CT-']],
    ['The Chilean envoy was to fly to Cuba in May.', ['CHL>CUB CONSULT visit PR+']],
    ['Reports of an Algerian attack on Morocco proved false.', ['DZA>MAR ASSAULT PR+']],
    ['It is not true that Kenya attacked Somalia.', ['KEN>SOM ASSAULT CT-']],
    ['Sudan neither attacked nor threatened Chad.', ['SDN>TCD ASSAULT CT-', 'SDN>TCD THREATEN CT-']],
    [
      'Cuba did not only condemn Spain; it also expelled its ambassador.',
      ['CUB>ESP ACCUSE disapprove CT+', 'CUB>ESP SANCTION expel CT+'],
    ],
    ['Malta refused to admit the Libyan envoy.', ['MLT>LBY REJECT CT+']],
    ['A deliberate Iranian attack on Saudi oil plants is unlikely.', ['IRN>SAU ASSAULT PR-']],
    [
      'Pakistan denied a report by a broadcaster saying that Islamabad had offered to halt strikes on Kabul.',
      ['PAK>AFG AGREE yield CT-'],
    ],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });

  it('never has what is planned, wished, supposed or denied as a fact', async () => {
    for (const text of [
      'Should Norway attack Sweden, Finland would help Sweden.',
      'Kenya may attack Somalia.',
      'Turkey wants to visit Greece.',
      'The prime minister of Vietnam will fly to Seoul on 3 July 2024.',
      'The prime minister of Vietnam flies to Seoul on 3 July 2024.',
    ])
      for (const found of await tellEvents(text)) expect(found).not.toMatch(/CT[+]/);
  });
});
