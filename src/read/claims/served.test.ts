import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function claimsOf(text: string): Promise<string[]> {
  const { claims } = await readDraft(text, '2024-03-10', 'claims');
  return claims.map(({ speaker, stance }) => `${speaker.state ?? '-'} ${stance}`);
}

describe('who speaks, and what for', () => {
  it.each([
    [
      'whom officials serve, by their ministry',
      '“It is a lie,” said an official at the Indian trade ministry.',
      ['IND asserts'],
    ],
    [
      'whom officials serve, by their capital',
      'Military officials in Khartoum said the hill was taken.',
      ['SDN asserts'],
    ],
    ['not by the seat of a world body', 'Officials in Geneva said the talks were over.', ['- asserts']],
    [
      'a denial told to somebody',
      '“Our ships have not fired,” a Peruvian spokesman told reporters.',
      ['PER denies'],
    ],
    [
      'a thing one does not have in mind',
      '“We have no illusions,” the Peruvian minister said.',
      ['PER asserts'],
    ],
    [
      'nothing said by nobody where somebody says it',
      'Peru is expected to sign, according to Chile.',
      ['CHL expects'],
    ],
    [
      'not to be named is no demand',
      'A Peruvian diplomat, who asked not to be named, said the talks were over.',
      ['PER asserts'],
    ],
    [
      'one claim for a title and its name',
      'The Assistant Secretary-General, Amina Okoro, said fighting had spread.',
      ['- asserts'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });

  it('hears what a speaker opens with and what is refused, and whose minister it is', async () => {
    const text =
      'OSLO, May 3 - Prime Minister Jonas Berg spoke to the press.\nPRIME MINISTER: Let me be clear that Norway has not moved. I do not comment on rumours. What I can confirm is that the Danes called.\nQuestion: Will you sign?\nPRIME MINISTER: We signed in May.';
    const { claims } = await readDraft(text, '2024-05-03', 'claims');
    expect(
      claims.map(({ speaker, stance, content }) => [
        speaker.state,
        stance,
        text.slice(content.start, content.end),
      ]),
    ).toEqual([
      ['NOR', 'denies', 'Norway has not moved'],
      ['NOR', 'confirms', 'the Danes called'],
      ['NOR', 'neither', 'rumours'],
      ['NOR', 'asserts', 'We signed in May'],
    ]);
  });
});
