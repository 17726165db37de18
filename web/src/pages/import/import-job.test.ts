import { expect, test } from 'vitest';
import { type ImportedFile, sumUp } from './import-job.ts';

const file = (state: ImportedFile['state']): ImportedFile => ({ name: 'a.txt', state, error: null });

test('a job is summed up while it goes on and at its end', () => {
  const files = [file('added'), file('failed'), file('reading'), file('waiting')];
  expect(sumUp({ id: 'j', files, done: false })).toBe('1 of 4 read, 1 could not be read.');
  expect(sumUp({ id: 'j', files: [file('unchanged')], done: true })).toBe('Done: 1 of 1 read.');
});
