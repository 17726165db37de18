import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('who the parties are', () => {
  const cases: [string, string[]][] = [
    ['Vietnam welcomed the resumption of talks between India and Pakistan.', ['VNM>IND+PAK SUPPORT CT+']],
    ['Peru and Chile welcomed their resumption of ties with Bolivia.', ['CHL+PER>BOL SUPPORT CT+']],
    [
      'The bank of the United Nations said that returns of Afghans from Pakistan had doubled and appealed to Islamabad for calm.',
      ['UN>PAK REQUEST CT+'],
    ],
    ['Chad and Niger met in May. Chad accused its neighbour of spying.', ['TCD>NER ACCUSE allege CT+']],
    [
      'Talks between the delegations of the ministries of Laos and Vietnam were held.',
      ['LAO+VNM> CONSULT CT+'],
    ],
    [
      'Norway closed its border after its neighbour expelled two Norwegian diplomats.',
      ['NOR> SANCTION discontinue CT+'],
    ],
    ["At Kenya's request, Uganda closed the border with Rwanda.", ['KEN>UGA REQUEST CT+']],
    ['Ukraine rejected a Hungarian proposal for a ceasefire with Russia.', ['UKR>HUN REJECT CT+']],
    ["Angola's delegation left for Lisbon for talks with Portugal.", ['AGO>PRT CONSULT visit CT+']],
    ['Georgian demonstrators attacked Georgian police.', ['GEO>GEO ASSAULT CT+ domestic']],
    [
      'Iran seized the islands two days before the Emirates were founded, and Abu Dhabi has demanded their return.',
      ['ARE>IRN REQUEST CT+'],
    ],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });

  it('gives no other side where the sentence leaves a choice', async () => {
    expect(await tellEvents('Oman condemned the move after Qatar and Kuwait had met.')).toContainEqual(
      expect.stringMatching(/^OMN> ACCUSE/),
    );
  });

  it('does not make who tells of an act a party to it', async () => {
    expect(await tellEvents('Norwegian officials said that Chad had condemned the move.')).toContainEqual(
      expect.stringMatching(/^TCD> ACCUSE/),
    );
  });

  it('does not have a call for a person made to the thing a person said', async () => {
    expect(await tellEvents("Albania called Serbia's statement a provocation.")).not.toContainEqual(
      expect.stringContaining('CONSULT'),
    );
  });
});
