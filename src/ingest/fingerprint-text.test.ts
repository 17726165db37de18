import { expect, test } from 'vitest';
import { compareFingerprints, fingerprintText } from './fingerprint-text.ts';

const story = Array.from(
  { length: 30 },
  (_, index) => `Clause ${index} binds party ${index * 7} to term ${index * 3}.`,
);

test('a lightly edited copy resembles the story, another story does not', () => {
  const original = fingerprintText(story.join(' '));
  const copy = fingerprintText(['(Agency) —', ...story.slice(0, 28)].join(' '));
  const other = fingerprintText(
    story.map((line) => line.replace(/binds party/, 'freed the guest')).join(' '),
  );
  expect(compareFingerprints(original, original)).toBe(1);
  expect(compareFingerprints(original, copy)).toBeGreaterThan(0.8);
  expect(compareFingerprints(original, other)).toBeLessThan(0.3);
});

test('texts too short to tell resemble nothing', () => {
  expect(compareFingerprints(fingerprintText('Too short'), fingerprintText('Too short'))).toBe(0);
});
