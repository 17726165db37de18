import { expect, test } from 'vitest';
import { fingerprintText } from '../ingest/fingerprint-text.ts';
import { compareFingerprints } from './compare-fingerprints.ts';
import { findCopies } from './find-copies.ts';

const story = Array.from(
  { length: 30 },
  (_, index) => `Clause ${index} binds party ${index * 7} to term ${index * 3}.`,
);
const whole = fingerprintText(story.join(' '));
const trimmed = fingerprintText(['(Agency) —', ...story.slice(0, 28)].join(' '));
const other = fingerprintText(story.map((line) => line.replace(/binds party/, 'freed the guest')).join(' '));

const out = (id: string, fingerprint: number[], day: string | null) => ({
  id,
  fingerprint,
  knownFrom:
    day === null ? null : { text: '', value: day, earliest: day, latest: day, basis: 'publication' as const },
});

test('a lightly edited copy resembles the story, another story does not', () => {
  expect(compareFingerprints(whole, trimmed)).toBeGreaterThan(0.8);
  expect(compareFingerprints(whole, other)).toBeLessThan(0.3);
  expect(compareFingerprints(fingerprintText('Too short'), fingerprintText('Too short'))).toBe(0);
});

test('the report published first is the original, in whatever order they come', () => {
  const reports = [
    out('a', trimmed, '2024-05-03'),
    out('b', whole, '2024-05-02'),
    out('c', other, '2024-05-01'),
  ];
  expect([...findCopies(reports)]).toEqual([['a', 'b']]);
  expect([...findCopies([...reports].reverse())]).toEqual([['a', 'b']]);
});

test('a copy of a copy points at the original', () => {
  const copies = findCopies([
    out('z', whole, '2024-05-01'),
    out('a', trimmed, null),
    out('m', whole, '2024-05-02'),
  ]);
  expect(Object.fromEntries(copies)).toEqual({ m: 'z', a: 'z' });
});
