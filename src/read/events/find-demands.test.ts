import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../test/tell-events.ts';

describe('demands told by what somebody says another must do', () => {
  it('is a request by the speaker to the one under the duty, and no act of theirs', async () => {
    const found = await tellEvents('Kenya said that Uganda must release the fishermen.');
    expect(found.filter((row) => row.startsWith('KEN>UGA REQUEST'))).toHaveLength(1);
    expect(found.some((row) => row.includes('RETREAT') || row.includes('CONCEDE'))).toBe(false);
  });

  it('reads "has to" like "must"', async () => {
    const found = await tellEvents('Chile says Peru has to end its attacks on the villages.');
    expect(found.some((row) => row.startsWith('CHL>PER REQUEST'))).toBe(true);
  });

  it('finds none in what a state says of itself, nor where nobody is told', async () => {
    for (const text of [
      'Kenya said that Kenya must sign the treaty.',
      'Kenya said that the treaty must be signed.',
      'Uganda must release the fishermen.',
    ]) {
      const found = await tellEvents(text);
      expect(found.filter((row) => row.includes('REQUEST'))).toEqual([]);
    }
  });
});
