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

const out = (id: string, fingerprint: number[], day: string | null, outlet: string | null = null) => ({
  id,
  outlet,
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

const rewritten = fingerprintText([...story.slice(14), 'A view of our own.', ...story.slice(2, 9)].join(' '));
const half = fingerprintText(
  story
    .map((line, at) => (at % 5 < 3 ? line : `Quite another line ${at} follows here for ${at * 5}.`))
    .join(' '),
);

test('a story trimmed and put in another order by another outlet in those days is no second source', () => {
  const wire = out('a', whole, '2024-05-02', 'Wire');
  expect([...findCopies([wire, out('b', half, '2024-05-03', 'Paper')])]).toEqual([['b', 'a']]);
  expect([...findCopies([out('b', rewritten, '2024-05-03', 'Paper'), wire])]).toEqual([['b', 'a']]);
});

test('what is half alike in one outlet, of unknown outlets or weeks later is a formula, no copy', () => {
  const wire = out('a', whole, '2024-05-02', 'Wire');
  expect(compareFingerprints(whole, half)).toBeLessThan(0.6);
  expect(findCopies([wire, out('b', half, '2024-05-03', 'Wire')]).size).toBe(0);
  expect(findCopies([wire, out('b', half, '2024-05-03')]).size).toBe(0);
  expect(findCopies([wire, out('b', half, '2024-06-03', 'Paper')]).size).toBe(0);
});
