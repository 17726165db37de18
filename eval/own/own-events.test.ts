import { describe, expect, test } from 'vitest';
import { rates } from '../result.ts';
import { datedDyadsOf, dyadsOf, partiesOf } from './event-tuples.ts';
import type { FoundRowEvent, RowEvent } from './own-event-rows.ts';
import { scoreEvents } from './own-events.ts';

const met: RowEvent = {
  type: 'CONSULT',
  initiators: ['KEN', 'UGA'],
  recipients: [],
  when: '2024-05-02',
  trigger: { start: 10, end: 13 },
  word: 'met',
  factuality: 'CT+',
  domestic: false,
};

/** What scoring one sentence comes to: F1 of each measure, and shares as right of all. */
function score(expected: RowEvent[], found: Partial<RowEvent>[]): Record<string, unknown> {
  const whole = found.map((event): FoundRowEvent => ({ ...met, ...event, confidence: 0.5 }));
  const { results } = scoreEvents([{ document: 'a', text: '…', expected, found: whole }]);
  return Object.fromEntries(
    results.map((result) => [
      result.measure,
      result.kind === 'f1' ? rates(result).f1 : result.kind === 'share' ? [result.right, result.of] : null,
    ]),
  );
}

describe('dyads', () => {
  test('of those who act together have no direction', () => {
    expect(dyadsOf({ ...met, initiators: ['UGA', 'KEN', 'KEN'] })).toEqual(dyadsOf(met));
    expect(dyadsOf({ ...met, initiators: ['KEN', 'RWA', 'UGA'] })).toHaveLength(3);
  });

  test('of one who does something to others have one, and a side nobody is on is null', () => {
    const visit = { ...met, initiators: ['KEN'], recipients: ['UGA', 'RWA'] };
    expect(dyadsOf(visit)).toEqual(['CONSULT KEN > UGA', 'CONSULT KEN > RWA']);
    expect(dyadsOf({ ...visit, recipients: [] })).toEqual(['CONSULT KEN > null']);
    expect(dyadsOf({ ...visit, initiators: [], recipients: ['UGA'] })).toEqual(['CONSULT null > UGA']);
    expect(partiesOf(visit)).toEqual(['CONSULT by KEN', 'CONSULT to UGA', 'CONSULT to RWA']);
  });

  test('are dated by the day, not the hour', () => {
    expect(datedDyadsOf({ ...met, when: '2024-05-02TMO' })).toEqual(datedDyadsOf(met));
    expect(datedDyadsOf({ ...met, when: null })).not.toEqual(datedDyadsOf(met));
    expect(datedDyadsOf({ ...met, when: '202X' })).toEqual(datedDyadsOf({ ...met, when: '202' }));
  });
});

describe('scoring a sentence', () => {
  test('gives full marks to what is the same', () => {
    expect(score([met], [met])).toMatchObject({ 'dyad, type and date': 1, 'dyad and type': 1, type: 1 });
  });

  test('tells a wrong date from wrong parties and a wrong type', () => {
    expect(score([met], [{ when: null }])).toMatchObject({ 'dyad, type and date': 0, 'dyad and type': 1 });
    expect(score([met], [{ initiators: ['KEN', 'RWA'] }])).toMatchObject({
      'dyad and type': 0,
      'type and each party': 0.5,
      type: 1,
    });
    expect(score([met], [{ type: 'AGREE' }])).toMatchObject({ 'dyad and type': 0, type: 0 });
  });

  test('counts an event told twice once', () => {
    expect(score([met], [met, met])).toMatchObject({ type: 2 / 3 });
  });

  test('sees a plan that is told as a fact', () => {
    const planned: RowEvent = { ...met, factuality: 'Uu' };
    expect(score([planned], [met])).toMatchObject({ 'no fact, yet told as fact (to be 0)': [1, 1] });
    const fact = { ...met, type: 'AGREE' as const, trigger: { start: 20, end: 24 } };
    const content = { ...planned, type: 'AGREE' as const };
    // What stands at the word of another expected event is that one's.
    expect(score([content, fact], [fact])).toMatchObject({ 'no fact, yet told as fact (to be 0)': [0, 0] });
    expect(score([planned], [planned])).toMatchObject({ 'no fact, yet told as fact (to be 0)': [0, 1] });
  });
});
