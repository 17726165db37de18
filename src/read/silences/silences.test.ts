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
    ['failed to mention', 'Norway failed to mention the ships.', 'NOR: the ships'],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect(await silencesOf(text)).toEqual([expected]);
  });

  it('gives one silence for each of two', async () => {
    expect(await silencesOf('Peru and Chile met. Neither side mentioned Bolivia.')).toEqual([
      'PER: Bolivia',
      'CHL: Bolivia',
    ]);
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
