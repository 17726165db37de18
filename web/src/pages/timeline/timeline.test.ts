import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../../../src/analyse/event-rows.ts';
import { filterRows } from './filter-rows.ts';
import { datedOf, lanesOf } from './lanes.ts';
import { placeMarks, ticksOf } from './place-marks.ts';
import { addressOfSpan, dayLength, move, spanOf, zoom } from './span.ts';

function row(id: string, days: [string | null, string | null], rest: Partial<EventRow> = {}): EventRow {
  return {
    id,
    type: 'CONSULT',
    mode: null,
    summary: 'they met',
    from: ['KEN'],
    to: ['ETH'],
    earliest: days[0],
    latest: days[1],
    factuality: 'CT+',
    confidence: 0.8,
    sources: 1,
    ...rest,
  };
}

const whole = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2025, 0, 1) };
const frame = { left: 100, width: 1000, top: 20, laneHeight: 30, nameHeight: 0 };

describe('the span shown', () => {
  it('keeps the moment under the pointer when zooming, and stays within the whole', () => {
    const around = Date.UTC(2010, 0, 1);
    const near = zoom(whole, 0.1, around, whole);
    const shareOf = ({ from, to }: typeof whole) => (around - from) / (to - from);
    expect(shareOf(near)).toBeCloseTo(shareOf(whole));
    expect(near.to - near.from).toBeCloseTo((whole.to - whole.from) * 0.1);
    expect(zoom(near, 1000, around, whole)).toEqual(whole);
    expect(move(near, 99, whole).to).toBe(whole.to);
    const least = zoom(near, 0, around, whole);
    expect(least.to - least.from).toBeGreaterThanOrEqual(dayLength);
  });

  it('is in the address as days, both inclusive, and not there when it is all', () => {
    const span = spanOf('2020-02-01', '2020-02-29', whole);
    expect(addressOfSpan(span, whole)).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(addressOfSpan(whole, whole)).toEqual({ from: null, to: null });
    expect(spanOf('nonsense', null, whole)).toEqual(whole);
    expect(spanOf('2021-01-01', '2020-01-01', whole)).toEqual(whole);
  });
});

describe('lanes', () => {
  it('hold the fullest first and put the rest together', () => {
    const events = datedOf([
      row('e-1', ['2020-01-01', '2020-01-01']),
      row('e-2', ['2020-01-02', '2020-01-02'], { from: ['ETH'], to: ['KEN'] }),
      row('e-3', ['2020-01-03', '2020-01-03'], { to: ['SOM'] }),
      row('e-4', ['2020-01-04', '2020-01-04'], { to: [] }),
      row('e-5', [null, null]),
    ]);
    const lanes = lanesOf(events, 'dyad', {}, 1);
    expect(lanes.map(({ name, events: own }) => [name, own.length])).toEqual([
      ['ETH – KEN', 2],
      ['Others', 2],
    ]);
    expect(lanesOf(events, 'actor', { KEN: 'Kenya' }, 1)[0]).toMatchObject({ name: 'Kenya' });
  });

  it('stand at the one day that is known, open where the other is not', () => {
    const [event] = datedOf([row('e-1', [null, '2020-01-01'])]);
    expect(event).toMatchObject({ open: 'before', end: Date.UTC(2020, 0, 2) });
  });
});

describe('marks', () => {
  it('stand within the drawing, below one another when they would overlap', () => {
    const events = datedOf([
      row('e-1', ['2010-01-01', '2010-01-01']),
      row('e-2', ['2010-01-02', '2010-01-02'], { factuality: 'Uu' }),
      row('e-3', ['1980-01-01', '2024-01-01']),
      row('e-4', ['1970-01-01', '1970-01-01']),
    ]);
    const marks = placeMarks(lanesOf(events, 'type', {}, 5), whole, frame);
    expect(marks.map(({ event }) => event.row.id).sort()).toEqual(['e-1', 'e-2', 'e-3']);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(3);
    expect(marks.every(({ x }) => x >= frame.left && x <= frame.left + frame.width)).toBe(true);
  });

  it('are few where 20,000 events are many, and placed at once', () => {
    const events = datedOf(
      Array.from({ length: 20_000 }, (_, index) => {
        const day = new Date(whole.from + (index % 12_000) * dayLength).toISOString().slice(0, 10);
        return row(`e-${index}`, [day, day]);
      }),
    );
    const marks = placeMarks(lanesOf(events, 'dyad', {}, 12), whole, frame);
    expect(marks.length).toBeLessThan(4 * frame.width);
  });

  it('stand under dates as exact as the span is short', () => {
    expect(ticksOf(whole, frame)[0]?.text).toMatch(/^\d{4}$/);
    expect(ticksOf(spanOf('2020-02-01', '2020-02-20', whole), frame)[0]?.text).toMatch(/^2020-02-\d\d$/);
  });
});

describe('the filter', () => {
  it('wants every actor, one of the kinds and one of the certainties', () => {
    const rows = [
      row('e-1', [null, null]),
      row('e-2', [null, null], { type: 'AID', factuality: 'CT-' }),
      row('e-3', [null, null], { to: ['SOM'] }),
    ];
    const idsOf = (filter: Parameters<typeof filterRows>[1]) => filterRows(rows, filter).map(({ id }) => id);
    const none = { actors: [], types: new Set<string>(), certain: new Set<string>() };
    expect(idsOf(none)).toHaveLength(3);
    expect(idsOf({ ...none, actors: ['KEN', 'ETH'] })).toEqual(['e-1', 'e-2']);
    expect(idsOf({ ...none, types: new Set(['AID']) })).toEqual(['e-2']);
    expect(idsOf({ ...none, certain: new Set(['denied']) })).toEqual(['e-2']);
  });
});
