import { describe, expect, it } from 'vitest';
import { pairsOf } from './pairs-of.ts';

describe('the pairs an event is between', () => {
  it('are of who acts and who is acted upon, in the order of their codes', () => {
    expect(pairsOf(['RUS', 'PRK'], ['JPN'])).toEqual([
      ['JPN', 'RUS'],
      ['JPN', 'PRK'],
    ]);
  });

  it('are of all who act together where nobody is acted upon', () => {
    expect(pairsOf(['CHN', 'IRN', 'RUS'], [])).toHaveLength(3);
    expect(pairsOf(['CHN'], [])).toEqual([]);
  });

  it('hold nobody twice and no actor with itself', () => {
    expect(pairsOf(['KEN', 'ETH'], ['ETH', 'KEN'])).toEqual([['ETH', 'KEN']]);
    expect(pairsOf(['KEN'], ['KEN'])).toEqual([]);
  });
});
