import { expect, test } from 'vitest';
import { days, person, state } from '../../test/make-case.ts';
import { makeClaim, makeEvent, makeFigure, sentence } from '../../test/make-ledger.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import { findDateConflicts } from './find-date-conflicts.ts';
import { findFigureConflicts } from './find-figure-conflicts.ts';
import { findPartyConflicts } from './find-party-conflicts.ts';

type Step = LedgerAgreement['steps'][number];
const step = (document: string, by: string[], day: string | null, changes: Partial<Step> = {}): Step => ({
  step: 'signed',
  by: by.map(state),
  body: null,
  when: day === null ? null : days(day),
  place: null,
  factuality: 'CT+',
  evidence: [sentence(document)],
  ...changes,
});
const treaty = (...steps: Step[]): LedgerAgreement => ({
  id: 'a1',
  names: ['Lake Charter'],
  kind: 'charter',
  parties: [],
  status: 'signed',
  steps,
  provisions: [],
  terms: [],
  succeeds: null,
  evidence: [sentence('d1')],
  confidence: 0.9,
});
const dates = (...steps: Step[]) => findDateConflicts([], [treaty(...steps)]);
const parties = (...steps: Step[]) => findPartyConflicts([], [], [treaty(...steps)]);

test('a step of an agreement on two days, told by two reports', () => {
  expect(dates(step('d1', ['KEN'], '2024-03-01'), step('d2', ['KEN'], '2024-03-04'))).toMatchObject([
    { kind: 'date', claims: ['a1'], note: 'Lake Charter: signed by KEN: 2024-03-01 or 2024-03-04' },
  ]);
});

test('no conflict of dates: another party, another chamber, one report that tells both, a year later', () => {
  expect(dates(step('d1', ['KEN'], '2024-03-01'), step('d2', ['UGA'], '2024-03-04'))).toEqual([]);
  const [lower, upper] = [{ body: 'lower house' }, { body: 'upper house' }];
  expect(dates(step('d1', ['KEN'], '2024-03-01', lower), step('d2', ['KEN'], '2024-03-04', upper))).toEqual(
    [],
  );
  expect(dates(step('d1', ['KEN'], '2024-03-01'), step('d1', ['KEN'], '2024-03-04'))).toEqual([]);
  expect(dates(step('d1', ['KEN'], '2024-03-01'), step('d2', ['KEN'], '2025-03-04'))).toEqual([]);
});

test('messages may be many; a visit of one person is one', () => {
  const act = (id: string, day: string, mode: string | null) =>
    makeEvent(id, 'CONSULT', [person('A', 'KEN')], ['UGA'], {
      when: days(day),
      mode,
      evidence: [sentence(id)],
    });
  expect(findDateConflicts([act('x', '2024-05-02', null), act('y', '2024-05-05', null)], [])).toEqual([]);
  expect(
    findDateConflicts([act('x', '2024-05-02', 'visit'), act('y', '2024-05-05', 'visit')], []),
  ).toHaveLength(1);
});

test('a signing by parties of which each telling lacks one', () => {
  expect(
    parties(step('d1', ['KEN', 'UGA'], '2024-03-01'), step('d2', ['KEN', 'TZA'], '2024-03-01')),
  ).toMatchObject([{ kind: 'party', note: 'Lake Charter: signed by KEN, TZA, or by KEN, UGA' }]);
});

test('no conflict of parties: a shorter telling, one state alone, another day', () => {
  expect(parties(step('d1', ['KEN', 'UGA', 'TZA'], '2024-03-01'), step('d2', ['KEN', 'TZA'], null))).toEqual(
    [],
  );
  expect(parties(step('d1', ['KEN'], '2024-03-01'), step('d2', ['UGA'], '2024-03-01'))).toEqual([]);
  expect(parties(step('d1', ['KEN', 'UGA'], '2024-03-01'), step('d2', ['KEN', 'TZA'], '2024-06-01'))).toEqual(
    [],
  );
});

test('each side tells that the other struck', () => {
  const blow = (id: string, from: string, to: string) =>
    makeEvent(id, 'ASSAULT', [from], [to], { when: days('2024-07-02'), evidence: [sentence(id)] });
  const events = [blow('x', 'KEN', 'UGA'), blow('y', 'UGA', 'KEN')];
  const told = [makeClaim('c', 'UGA', 'it', { event: 'x' }), makeClaim('d', 'KEN', 'it', { event: 'y' })];
  expect(findPartyConflicts(events, told, [])).toMatchObject([{ kind: 'party', claims: ['x', 'y'] }]);
  expect(findPartyConflicts(events, told.slice(1), [])).toEqual([]);
});

test('two numbers of one thing conflict when they cannot both be right', () => {
  const figure = (id: string, value: number, changes: Parameters<typeof makeFigure>[1] = {}) =>
    makeFigure(id, {
      measure: 'soldiers',
      unit: '',
      value,
      actors: [state('KEN')],
      when: days('2024-10-01'),
      evidence: [sentence(id)],
      ...changes,
    });
  const found = (...figures: ReturnType<typeof figure>[]) => findFigureConflicts(figures);
  expect(found(figure('x', 1500), figure('y', 3000))).toHaveLength(1);
  expect(found(figure('x', 1500), figure('y', 2000, { bound: 'at least' }))).toHaveLength(1);
  expect(found(figure('x', 2500), figure('y', 2000, { bound: 'at least' }))).toEqual([]);
  expect(found(figure('x', 1500), figure('y', 1550, { bound: 'about' }))).toEqual([]);
  expect(found(figure('x', 1500), figure('y', 90000))).toEqual([]);
  expect(found(figure('x', 1500, { actors: [] }), figure('y', 3000, { actors: [] }))).toEqual([]);
  expect(found(figure('x', 1500), figure('y', 3000, { evidence: [sentence('x', 40)] }))).toEqual([]);
});
