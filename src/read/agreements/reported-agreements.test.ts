import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const read = async (text: string) => (await readDraft(text, '2024-12-20', 'agreements')).agreements;
const codes = (actors: readonly { state: string | null }[]) => actors.map(({ state }) => state).join('+');

describe('duties told by reports', () => {
  it.each([
    [
      'who owes it to whom',
      'Under the 1975 treaty between Kenya and Uganda, Kenya shall immediately consult with Uganda in the event of a threat to its security.',
      {
        obligation: 'consultation',
        occasion: 'threat',
        strength: 'shall',
        by: 'KEN',
        to: 'UGA',
        timing: 'immediately',
      },
    ],
    [
      'the object of "obliges", the attacker it is meant against',
      'The pact obliges Russia to defend Armenia if it is attacked by Turkey.',
      { obligation: 'defense', occasion: 'attack', by: 'RUS', to: 'ARM', against: 'TUR' },
    ],
    [
      'an endeavour, its case and timing, a Roman number',
      'Article V of the treaty between Fiji and Tonga says that the parties will endeavour to consult each other without delay whenever either is threatened.',
      {
        article: '5',
        obligation: 'consultation',
        occasion: 'threat',
        strength: 'should',
        by: '',
        timing: 'without delay',
      },
    ],
    [
      'conditions, in the sentence after the agreement',
      'Fiji and Tonga signed a defence pact in 2019. Article 4 states that if one party is attacked, the other will provide military assistance in accordance with its laws.',
      {
        article: '4',
        obligation: 'defense',
        trigger: 'if one party is attacked',
        conditional: true,
        qualifiers: ['in accordance with its laws'],
      },
    ],
    [
      'conditions told of the clause afterwards',
      'The pact between Ghana and Togo provides mutual military help: each will come to the aid of the other if invaded. This clause is in line with Article 51 of the UN Charter.',
      { article: null, obligation: 'defense', qualifiers: ['in line with Article 51 of the UN Charter'] },
    ],
    [
      'what all parties owe is nobody’s own duty',
      'In their treaty, signed in 2010, Peru and Chile agree not to impose sanctions on each other.',
      { obligation: 'sanctions-nonimposition', occasion: 'standing', by: '', to: '' },
    ],
    [
      'help that is ruled out is neutrality',
      'Under the treaty between Peru and Chile, neither side will give military assistance to the attacker if the other is invaded.',
      { obligation: 'neutrality', occasion: 'attack', by: '' },
    ],
    [
      'help to join',
      'Under Article 9 of the treaty between Ghana and Togo, Ghana may help Togo join international organizations.',
      { article: '9', obligation: 'membership-support', strength: 'may', by: 'GHA', to: 'TGO' },
    ],
  ])('%s', async (_, text, expected) => {
    const [first] = (await read(text)).flatMap(({ provisions }) => provisions);
    expect(first).toBeDefined();
    const plain = { ...first, by: codes(first!.by), to: codes(first!.to), against: codes(first!.against) };
    expect(plain).toMatchObject(expected);
  });
});

describe('steps told by reports', () => {
  const stepsOf = async (text: string, at = 0) =>
    (await read(text))[at]?.steps.map(({ step, by, body, when, factuality }) =>
      [step, codes(by), body ?? '', when?.value ?? '', factuality].join('|'),
    );

  it.each([
    [
      'of "it"',
      'Oman and Qatar signed a defence treaty on March 3, 2021. The Omani parliament approved it on May 4, 2021. Qatar ratified it by decree on June 1, 2021. It entered into force on July 9, 2021.',
      [
        'signed|OMN+QAT||2021-03-03|CT+',
        'approved|OMN|Omani parliament|2021-05-04|CT+',
        'ratified|QAT||2021-06-01|CT+',
        'in force|||2021-07-09|CT+',
      ],
    ],
    [
      'by laws on ratification',
      'The Russian State Duma passed a bill on ratification of the treaty with Togo on 5 May 2023, and President Vladimir Putin signed the law on the ratification of the treaty on 20 May 2023.',
      ['approved|RUS|Russian State Duma|2023-05-05|CT+', 'ratified|RUS||2023-05-20|CT+'],
    ],
    [
      'instruments exchanged are no second ratification',
      'Instruments of ratification of the defence treaty between Oman and Qatar were exchanged in Doha on 4 May 2022.',
      ['instruments exchanged|||2022-05-04|CT+'],
    ],
    [
      'talks on what is no agreement yet',
      'Leaders of Oman and Qatar launched a consultation process on the Gulf Security Charter in January 2024. The charter has been under negotiation since 2022.',
      ['negotiated|OMN+QAT||2024-01|CT+', 'negotiated|||2022|CT+'],
    ],
    [
      'what is still to come',
      'Oman and Qatar signed a defence treaty on March 3, 2021. It is not known how the treaty enters into force.',
      ['signed|OMN+QAT||2021-03-03|CT+', 'in force||||Uu'],
    ],
    [
      'what has not been done',
      "Kenya's parliament has not ratified the treaty with Uganda.",
      ['approved|KEN|parliament||CT-'],
    ],
    [
      'an extension is no succession',
      'The Ghana-Togo treaty was extended for another five years in 2003.',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await stepsOf(text)).toEqual(expected);
  });
});

describe('successions told by reports', () => {
  it.each([
    [
      'Kenya and Uganda signed a new security treaty on 4 March 2022, replacing the 1998 treaty between the two countries.',
      '1998 treaty',
    ],
    ['The new Ghana-Togo pact of 2020 supersedes the 1987 Ghana-Togo treaty.', '1987 Ghana-Togo treaty'],
    [
      'The 1998 Peru-Chile agreement was replaced by the 2015 Peru-Chile Treaty on Cooperation.',
      '1998 Peru-Chile agreement',
    ],
  ])('%s', async (text, name) => {
    const found = await read(text);
    const older = found.find(({ names }) => names.includes(name))!;
    const newer = found.find((one) => one !== older)!;
    expect(newer.terms).toMatchObject([{ kind: 'succession', value: name }]);
    expect(older.terms).toEqual([]);
    expect(older.steps.map(({ step }) => step)).toContain('succeeded');
    expect(codes(older.parties)).toBe(codes(newer.parties));
  });

  it('not of a clause that is only alike', async () => {
    const found = await read('The 2020 Ghana-Togo pact renews promises made in the 1987 Ghana-Togo treaty.');
    expect(found.flatMap(({ terms }) => terms)).toEqual([]);
  });
});
