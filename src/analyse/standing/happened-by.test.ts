import { describe, expect, test } from 'vitest';
import { makeAgreement } from '../../../test/obligations/make-agreement.ts';
import { happenedBy, windowOf } from './happened-by.ts';
import type { World } from './world.ts';

const ratified = (when: string, factuality = 'CT+') =>
  makeAgreement({
    id: 'x',
    name: 'Pact',
    parties: ['KEN', 'UGA'],
    steps: [['ratified', when, 'KEN', factuality]],
  }).steps[0]!;

const toldOn = (day: string): World => ({
  agreements: [],
  complete: new Map(),
  published: new Map([['record of x', day]]),
});
const untold: World = { agreements: [], complete: new Map(), published: new Map() };

describe('when a step was taken', () => {
  test('without a date: some time until the report came out', () => {
    expect(happenedBy(ratified(''), '2024-06-01', untold)).toBe('maybe');
    expect(happenedBy(ratified(''), '2024-06-01', toldOn('2024-06-01'))).toBe('yes');
    expect(happenedBy(ratified(''), '2024-05-31', toldOn('2024-06-01'))).toBe('maybe');
  });

  test('some time in a year: not after the report that tells it', () => {
    const year = ratified('2024-01-01..2024-12-31');
    expect(windowOf(year, toldOn('2024-06-01'))).toEqual({ earliest: '2024-01-01', latest: '2024-06-01' });
    expect(happenedBy(year, '2024-06-01', untold)).toBe('maybe');
    expect(happenedBy(year, '2023-12-31', untold)).toBe('no');
    expect(windowOf(year, toldOn('2025-02-01')).latest).toBe('2024-12-31');
  });

  test('told before its own date: something to come keeps its date', () => {
    expect(windowOf(ratified('2024-09-01'), toldOn('2024-06-01'))).toEqual({
      earliest: '2024-09-01',
      latest: '2024-09-01',
    });
  });

  test('what is only probable never counts as done, and what is denied not at all', () => {
    expect(happenedBy(ratified('2024-01-01', 'PR+'), '2024-06-01', untold)).toBe('maybe');
    expect(happenedBy(ratified('2024-01-01', 'CT-'), '2024-06-01', untold)).toBe('no');
  });
});
