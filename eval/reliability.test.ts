import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongLine, calibrateConfidence, calibration } from '../src/read/calibrate-confidence.ts';
import { applyCurve, fitCurve, leaveDocumentsOut, toLine, undoLine } from './fit-calibration.ts';
import type { FoundRowEvent } from './own/own-event-rows.ts';
import { brierScore, calibrationError, type Judged, judgeEvents, toBins } from './reliability.ts';

/** Entries of which the rules say `said` and of which `right` of every ten are right. */
const entries = (said: number, right: number, documents = 4): Judged[] =>
  Array.from({ length: documents * 10 }, (_, at) => ({
    document: String(at % documents),
    confidence: said,
    right: Math.floor(at / documents) < right,
  }));

describe('reliability', () => {
  test('is perfect when what is stated is kept', () => {
    expect(calibrationError([...entries(0.3, 3), ...entries(0.8, 8)])).toBeCloseTo(0);
    expect(calibrationError(entries(0.9, 4))).toBeCloseTo(0.5);
    expect(brierScore(entries(1, 10))).toBe(0);
    expect(brierScore(entries(1, 0))).toBe(1);
  });

  test('puts a confidence into its band', () => {
    expect(
      toBins([...entries(0.3, 3), ...entries(1, 9)]).map(({ from, count, kept }) => [from, count, kept]),
    ).toEqual([
      [0.3, 40, 0.3],
      [0.9, 40, 0.9],
    ]);
  });
});

describe('calibration', () => {
  const overconfident = [...entries(0.5, 2), ...entries(0.7, 3), ...entries(0.9, 6)];

  test('brings what is stated to what is kept, on documents it has not seen', () => {
    const before = calibrationError(overconfident);
    const after = calibrationError(leaveDocumentsOut(overconfident));
    expect(before).toBeGreaterThan(0.3);
    expect(after).toBeLessThan(0.06);
  });

  test('never falls, even where the data would have it so', () => {
    const curve = fitCurve([...entries(0.2, 9), ...entries(0.9, 1)]);
    expect(curve.slope).toBeGreaterThanOrEqual(0);
    expect(applyCurve(curve, 0.9)).toBeGreaterThanOrEqual(applyCurve(curve, 0.2));
  });

  test('can be read backwards', () => {
    const line = toLine(fitCurve(overconfident));
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (said) => {
        expect(undoLine(line, alongLine(line, said))).toBeCloseTo(said, 5);
      }),
    );
  });

  test('that ships keeps the order of entries', () => {
    for (const kind of ['twoSided', 'oneSided', 'claims'] as const) {
      expect(calibration[kind].length).toBeGreaterThan(2);
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (a, b) => {
            const [low, high] = [
              calibrateConfidence(kind, Math.min(a, b)),
              calibrateConfidence(kind, Math.max(a, b)),
            ];
            expect(low).toBeLessThanOrEqual(high);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
          },
        ),
      );
    }
  });
});

describe('judgeEvents', () => {
  const span = (start: number) => ({ start, end: start + 4 });
  const event = (initiators: string[], recipients: string[]): FoundRowEvent => ({
    type: 'ACCUSE',
    initiators,
    recipients,
    when: null,
    trigger: span(0),
    word: 'word',
    factuality: 'CT+',
    domestic: false,
    confidence: 0.5,
  });
  const judge = (expected: FoundRowEvent, found: FoundRowEvent) =>
    judgeEvents({ document: 'd', text: '', expected: [expected], found: [found] }).map(({ right }) => right);

  test('holds an event to the parties it names', () => {
    expect(judge(event(['NOR'], ['CHL']), event(['NOR'], ['CHL']))).toEqual([true]);
    expect(judge(event(['NOR'], ['CHL']), event(['NOR'], []))).toEqual([true]);
    expect(judge(event(['NOR'], ['CHL']), event(['NOR'], ['PER']))).toEqual([false]);
    expect(judge(event(['NOR'], ['CHL']), event(['NOR', 'CHL'], []))).toEqual([false]);
  });
});
