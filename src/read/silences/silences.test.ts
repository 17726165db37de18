import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function silencesOf(text: string): Promise<string[]> {
  const { silences } = await readDraft(text, '2024-03-10', 'silences');
  return silences.map(({ who, about }) => `${who.actor ?? who.name}: ${about}`);
}

describe('silences', () => {
  const cases: [string, string, string][] = [
    ['not reported', 'Chile has not reported on the collision.', 'CHL: the collision'],
    ['never mentioned', 'Chile never mentioned the collision.', 'CHL: the collision'],
    ['yet to comment', 'Peru has yet to comment on the ruling.', 'PER: the ruling'],
    ['no mention', 'Ghana made no mention of the treaty.', 'GHA: the treaty'],
    ['silent on', 'Togo remained silent on the arrests.', 'TGO: the arrests'],
    ['own silence', "Kenya's silence on the coup surprised envoys.", 'KEN: the coup'],
    ['said nothing', 'Kenya has said nothing about the losses.', 'KEN: the losses'],
    ['avoided any mention', 'Peru avoided any mention of the treaty.', 'PER: the treaty'],
    ['an omission', 'Kenya omitted any reference to debt.', 'KEN: debt'],
    ['no details', 'Peru gave no details of the talks.', 'PER: the talks'],
    ['no explanation', 'Peru offered no explanation for the delay.', 'PER: the delay'],
    ['no word from', 'There has been no word from Mali on the hostages.', 'MLI: the hostages'],
    ['no account', 'Oman ran no account of the meeting.', 'OMN: the meeting'],
    ['without mentioning', 'Without mentioning China, Japan called for calm.', 'JPN: China'],
    ['neither of two', 'Peru has so far not commented on the claim.', 'PER: the claim'],
    ['left open', 'Norway did not say whether the envoy would go.', 'NOR: whether the envoy would go'],
    ['a request unanswered', 'Ghana did not respond to a request for comment.', 'GHA: '],
    ['would not say', 'Norway would not say when the ships might leave.', 'NOR: when the ships might leave'],
    ['declined', 'Norway declined to comment on the ships.', 'NOR: the ships'],
    ['a question dodged', 'Norway dodged a question on whaling.', 'NOR: whaling'],
    ['nothing to share', 'Norway had nothing to share.', 'NOR: '],
    ['no date given', 'Peru gave no date for the visit.', 'PER: the visit'],
    ['a headline', 'Oslo mum on whaling', 'NOR: whaling'],
    ['a refusal of one’s own', '“I do not comment on rumours,” Norway said.', 'NOR: rumours'],
    ['failed to mention', 'Norway failed to mention the ships.', 'NOR: the ships'],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect(await silencesOf(text)).toEqual([expected]);
  });

  it.each([
    'Peru is no match for Chile, to say nothing of Bolivia, its envoys said.',
    'The arms alarm all of Asia, not to mention the neighbours of Peru.',
    'Peru has nothing to say against any answer by Chile.',
  ])('none in words that only add or agree: %s', async (text) => {
    expect(await silencesOf(text)).toEqual([]);
  });

  it('gives one silence for each of two', async () => {
    expect(await silencesOf('Peru and Chile met. Neither side mentioned Bolivia.')).toEqual([
      'PER: Bolivia',
      'CHL: Bolivia',
    ]);
  });

  it('is kept by both of whom a topic was not raised', async () => {
    expect(await silencesOf('The fees were not raised during the talks between Peru and Chile.')).toEqual([
      'PER: The fees',
      'CHL: The fees',
    ]);
    expect(await silencesOf('Peru and Chile did not discuss the fees.')).toEqual([]);
  });

  it('is kept by the media of a state', async () => {
    const { silences } = await readDraft(
      'State media in Chad have not reported the visit.',
      null,
      'silences',
    );
    expect(silences).toMatchObject([{ who: { kind: 'outlet', state: 'TCD' }, about: 'the visit' }]);
  });

  it('is no claim as well, and an answer avoided is no silence', async () => {
    for (const text of [
      'Chad has yet to comment on the arrests.',
      'Chad has said nothing about the arrests.',
      'Chad has not reported on the arrests.',
    ])
      expect((await readDraft(text, null, 'claims')).claims).toEqual([]);
    for (const text of [
      'Norway declined to confirm or deny the sale.',
      'Norway would neither confirm nor deny the sale.',
    ]) {
      const { claims, silences } = await readDraft(text, null, 'silences');
      expect(claims).toMatchObject([{ stance: 'neither', speaker: { actor: 'NOR' } }]);
      expect(silences).toEqual([]);
    }
    const refused = await readDraft('Norway refused to comment on the sale.', null, 'silences');
    expect(refused.claims).toMatchObject([{ stance: 'neither', speaker: { actor: 'NOR' } }]);
    expect(refused.silences).toMatchObject([{ who: { actor: 'NOR' }, about: 'the sale' }]);
  });

  it('knows the date it holds for', async () => {
    const { silences } = await readDraft(
      'As of March 4, Chilean media have not reported on the crash.',
      '2024-03-10',
      'silences',
    );
    expect(silences[0]).toMatchObject({
      who: { kind: 'outlet', state: 'CHL' },
      asOf: { value: '2024-03-04' },
    });
  });

  it('is not a silence to say something, or to deny it', async () => {
    expect(await silencesOf('Chile reported on the collision.')).toEqual([]);
    expect(await silencesOf('Chile denied the collision.')).toEqual([]);
    expect(await silencesOf('Chile has neither confirmed nor denied the collision.')).toEqual([]);
  });
});
