import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** Stances of the claims of a sentence, in order. */
async function stancesOf(text: string): Promise<string[]> {
  const { claims } = await readDraft(text, '2024-03-10', 'claims');
  return claims.map(({ stance }) => stance);
}

describe('stance of a plain statement, by what it says', () => {
  it.each<[string, string]>([
    ['Ghana said that the dispute must be settled by a court.', 'demands'],
    ['Norway said that Chile would buy four ships.', 'expects'],
    ['Norway said that it would buy four ships.', 'asserts'],
    ['Kenya said that Chile was sheltering militants.', 'alleges'],
    ['Kenya said that Chile had violated the truce.', 'alleges'],
    ['Kenya said that Chile had opened the port.', 'asserts'],
    ['Kenya said that it had not received any letter.', 'denies'],
    ['“There was no such offer,” Kenya said.', 'denies'],
    ['Kenya said that it would not come back.', 'asserts'],
    ['Kenya denounced Chile for selling the ships.', 'alleges'],
    ['Kenya conceded that the port was closed.', 'confirms'],
    ['Kenya doubted that the port will open.', 'denies'],
  ])('%s', async (text, stance) => {
    expect((await stancesOf(text))[0]).toBe(stance);
  });
});
