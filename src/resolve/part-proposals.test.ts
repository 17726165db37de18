import { expect, test } from 'vitest';
import { days, makeCase, type SampleReport, state } from '../../test/make-case.ts';
import type { Decision } from '../vocabulary/decision.ts';
import { buildLedger } from './build-ledger.ts';

const report: SampleReport = {
  id: 'a',
  text: 'Norland may have warned Varnia. Norland met Varnia.',
  events: [
    { type: 'THREATEN', word: 'warned', initiators: [state('NOR')], recipients: [], confidence: 0.05 },
    { type: 'CONSULT', word: 'met', initiators: [state('NOR'), state('VAR')], confidence: 0.9 },
  ],
};

const decide = (id: number, subject: string, action: 'confirm' | 'reject' | 'undo'): Decision => ({
  id,
  subject,
  action,
  by: 'ana',
  at: '2026-01-01T00:00:00Z',
  note: null,
  payload: null,
});

test('an unsure finding is a proposal, not an entry', () => {
  const ledger = buildLedger(makeCase([report]), null);
  expect(ledger.events.map(({ type }) => type)).toEqual(['CONSULT']);
  expect(ledger.proposals.events.map(({ type }) => type)).toEqual(['THREATEN']);
});

test('a proposal that is confirmed becomes an entry, and one again when that is undone', () => {
  const [proposal] = buildLedger(makeCase([report]), null).proposals.events;
  const confirm = decide(1, proposal!.id, 'confirm');
  const confirmed = buildLedger(makeCase([report], [confirm]), null);
  expect(confirmed.events).toHaveLength(2);
  expect(confirmed.events.find(({ id }) => id === proposal!.id)?.confidence).toBe(1);
  const undone = buildLedger(makeCase([report], [confirm, decide(2, proposal!.id, 'undo')]), null);
  expect(undone.proposals.events).toEqual([proposal]);
});

test('what two independent reports tell stands', () => {
  const other = {
    ...report,
    id: 'b',
    text: 'Norland warned Varnia, its paper says. Norland met Varnia.',
    outlet: 'paper',
  };
  const when = days('2024-03-01');
  const [one, two] = [{ ...report, outlet: 'gazette' }, other].map((sample) => ({
    ...sample,
    events: sample.events!.map((event) => ({ ...event, when })),
  }));
  const ledger = buildLedger(makeCase([one!, two!]), null);
  expect(ledger.events.map(({ type }) => type).sort()).toEqual(['CONSULT', 'THREATEN']);
  expect(ledger.proposals.events).toEqual([]);
});

test('a proposal that is rejected is gone', () => {
  const [proposal] = buildLedger(makeCase([report]), null).proposals.events;
  const ledger = buildLedger(makeCase([report], [decide(1, proposal!.id, 'reject')]), null);
  expect([ledger.events.length, ledger.proposals.events.length]).toEqual([1, 0]);
});
