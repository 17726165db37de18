import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partSnippet } from './part-snippet.ts';

test('the words found are told from the rest', () => {
  expect(partSnippet('the \uE000harbour\uE001 at \uE000dawn\uE001')).toEqual([
    { start: 0, text: 'the ', isFound: false },
    { start: 4, text: 'harbour', isFound: true },
    { start: 13, text: ' at ', isFound: false },
    { start: 17, text: 'dawn', isFound: true },
  ]);
});

test('whatever the marks, no text is lost and no mark is left', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\uE000', '\uE001', 'a', ' ', 'é')), (signs) => {
      const snippet = signs.join('');
      const text = partSnippet(snippet)
        .map((part) => part.text)
        .join('');
      expect(text).toBe(snippet.replace(/[\uE000\uE001]/g, ''));
    }),
  );
});
