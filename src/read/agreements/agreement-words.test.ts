import { expect, it } from 'vitest';
import { agreementWords } from './agreement-words.ts';

it('knows no kind of agreement by the names that every object has properties of', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__']) {
    expect(agreementWords.heads[word]).toBeUndefined();
    expect(agreementWords.qualified[word]).toBeUndefined();
    expect(agreementWords.families[word]).toBeUndefined();
  }
});
