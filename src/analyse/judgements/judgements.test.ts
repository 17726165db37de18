import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, DecisionOf } from '../../vocabulary/decision.ts';
import { bandNamed, bandOf, likelihoodBands } from '../likelihood-bands.ts';
import { listJudgements } from './list-judgements.ts';
import { scoreJudgements } from './score-judgements.ts';

const signature = { by: 'ana', at: '2025-01-01T00:00:00Z', note: null };

function judge(
  id: number,
  probability: number,
  outcome: DecisionOf<'resolve'>['payload']['outcome'] | null,
): Decision[] {
  const subject = `j-${id}`;
  const made: Decision = {
    ...signature,
    id: id * 2 + 1,
    subject,
    action: 'judge',
    payload: {
      statement: 'The lake freezes.',
      likelihood: { word: null, probability },
      due: '2025-03-01',
      entry: null,
    },
  };
  if (outcome === null) return [made];
  const payload = { outcome, on: '2025-02-01', entry: 'e-1' };
  return [made, { ...signature, id: id * 2 + 2, subject, action: 'resolve', payload }];
}

const scored = (...judged: Decision[][]) => scoreJudgements(listJudgements(judged.flat()));

describe('judgements', () => {
  test('carry the outcome they were given', () => {
    const [resolved, open] = listJudgements([...judge(1, 0.7, 'yes'), ...judge(2, 0.2, null)]);
    expect(resolved).toMatchObject({
      id: 'j-1',
      outcome: 'yes',
      resolvedOn: '2025-02-01',
      resolvedBy: 'e-1',
    });
    expect(open).toMatchObject({ id: 'j-2', outcome: null, resolvedOn: null });
  });

  test('are scored by Brier, overall and by band; what is open or void does not count', () => {
    const score = scored(
      judge(1, 0.7, 'yes'),
      judge(2, 0.6, 'no'),
      judge(3, 0.1, 'no'),
      judge(4, 1, 'void'),
      judge(5, 0.5, null),
    );
    expect(score.overall).toMatchObject({ judgements: 3 });
    expect(score.overall?.brier).toBeCloseTo((0.09 + 0.36 + 0.01) / 3);
    expect(score.overall?.observed).toBeCloseTo(1 / 3);
    expect(score.skill).toBeCloseTo(1 - 0.46 / 3 / (2 / 9));
    expect(score.bands.map(({ band, judgements, observed }) => [band, judgements, observed])).toEqual([
      ['very unlikely', 1, 0],
      ['likely', 2, 0.5],
    ]);
    expect([score.open, score.void]).toEqual([1, 1]);
  });

  test('nothing resolved has no score, and all alike no skill', () => {
    expect(scored(judge(1, 0.7, null))).toMatchObject({ overall: null, skill: null, bands: [] });
    expect(scored(judge(1, 0.7, 'yes'), judge(2, 0.9, 'yes')).skill).toBeNull();
  });

  test('a score lies between 0 and 1, and saying the truth for sure scores 0', () => {
    const outcomes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(outcomes, (all) => {
        const { overall, bands } = scored(
          ...all.map(([p, isTrue], at) => judge(at, p, isTrue ? 'yes' : 'no')),
        );
        expect(overall!.brier).toBeGreaterThanOrEqual(0);
        expect(overall!.brier).toBeLessThanOrEqual(1);
        expect(bands.reduce((sum, { judgements }) => sum + judgements, 0)).toBe(all.length);
        expect(
          scored(...all.map(([, isTrue], at) => judge(at, isTrue ? 1 : 0, isTrue ? 'yes' : 'no'))).overall!
            .brier,
        ).toBe(0);
      }),
    );
  });
});

describe('bands of ICD 203', () => {
  test('follow one another, each with its middle', () => {
    for (const [at, { low, high, probability }] of likelihoodBands.entries()) {
      expect(probability).toBeCloseTo((low + high) / 2);
      if (at > 0) expect(low).toBe(likelihoodBands[at - 1]!.high);
    }
  });

  test.each([
    ['likely', 'likely'],
    ['Highly  Probable', 'very likely'],
    ['roughly-even chance', 'roughly even chance'],
    ['maybe', undefined],
  ])('%s', (words, band) => {
    expect(bandNamed(words)?.words[0]).toBe(band);
  });

  test.each([
    [0, 'almost no chance'],
    [0.05, 'very unlikely'],
    [0.45, 'roughly even chance'],
    [0.7, 'likely'],
    [0.8, 'likely'],
    [1, 'almost certain'],
  ])('%s lies in %s', (probability, band) => {
    expect(bandOf(probability).words[0]).toBe(band);
  });
});
