import { expect, test } from 'vitest';
import { days } from '../../../test/make-case.ts';
import { makeClaim, makeDocument, makeEvent, makeLedger, sentence } from '../../../test/make-ledger.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger } from '../../vocabulary/ledger.ts';
import { eventsByWords, matterOfEntries } from './matter.ts';
import { observeSilence, viewSilence } from './observe-silence.ts';
import { listSilences, reportedSilences } from './reported-silences.ts';

const outlet = (name: string, state = 'KEN'): ActorRef => ({
  name,
  actor: `outlet:${name}`,
  kind: 'outlet',
  state,
});
const herald = outlet('Herald');
const radio = outlet('Radio', 'UGA');
const visit = (id: string, day: string, documents: string[]) =>
  makeEvent(id, 'CONSULT', ['KEN'], ['UGA'], {
    when: days(day),
    summary: `Kenya → Uganda: visited ${id}`,
    evidence: documents.map((document) => sentence(document)),
  });

/** Ten months in which the Herald told each visit two days later, the last but one after five, and May's of 2025 open. */
function diary(changes: Partial<Ledger> = {}): Ledger {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
  return makeLedger({
    documents: [
      ...months.map((month, at) =>
        makeDocument(`h${month}`, `2024-${month}-${at === 8 ? '06' : '03'}`, { outlet: herald }),
      ),
      makeDocument('h-after', '2025-05-09', { outlet: herald }),
      makeDocument('r-after', '2025-05-02', { outlet: radio }),
      makeDocument('l-after', '2025-06-30', { outlet: outlet('Late') }),
      ...(changes.documents ?? []),
    ],
    events: [
      ...months.map((month) => visit(`e${month}`, `2024-${month}-01`, [`h${month}`])),
      visit('open', '2025-05-01', ['r-after']),
      ...(changes.events ?? []),
    ],
    ...(changes.claims === undefined ? {} : { claims: changes.claims }),
    ...(changes.silences === undefined ? {} : { silences: changes.silences }),
  });
}

function ask(ledger: Ledger, id = 'open', window = 14) {
  const answer = observeSilence(
    matterOfEntries(ledger, [id])!,
    viewSilence(ledger, () => null),
    window,
  );
  return (name: string) => answer.outlets.find((one) => one.outlet.name === name)!;
}

test('an outlet that was read longer than it usually takes, and told nothing, is silent', () => {
  const of = ask(diary());
  expect(of('Radio')).toMatchObject({ status: 'reported', lag: 1, documents: ['r-after'] });
  expect(of('Herald')).toMatchObject({ status: 'silent', seen: 1, seenTo: '2025-05-09', first: null });
  expect(of('Herald').usual).toMatchObject({
    median: 2,
    upper: 2,
    count: 10,
    whose: 'this outlet',
    basis: 'same states and type',
  });
});

test('an outlet of which no report of those days is in the ledger is not captured, whatever it told before', () => {
  expect(ask(diary())('Late')).toMatchObject({ status: 'not captured', seen: 0, seenTo: null });
  expect(ask(diary(), 'open', 90)('Late')).toMatchObject({ status: 'silent', seen: 1 });
});

test('an outlet last read before it would be late has not told it yet', () => {
  const documents = [makeDocument('g1', '2025-05-02', { outlet: outlet('Gazette') })];
  const of = ask(diary({ documents }));
  expect(of('Gazette')).toMatchObject({ status: 'not yet', seenTo: '2025-05-02' });
  expect(of('Gazette').usual.whose).toBe('all outlets');
});

test('with too few lags nothing is expected, and the silence says so', () => {
  const ledger = makeLedger({
    documents: [
      makeDocument('r', '2025-05-02', { outlet: radio }),
      makeDocument('h', '2025-05-03', { outlet: herald }),
    ],
    events: [visit('open', '2025-05-01', ['r'])],
  });
  expect(ask(ledger)('Herald')).toMatchObject({
    status: 'silent',
    usual: { median: null, upper: null, count: 0 },
  });
});

test('only the past teaches: later events do not', () => {
  expect(ask(diary(), 'e03')('Herald').usual.count).toBe(2);
});

test('an outlet quoted by another has told it, through that one', () => {
  const claim = makeClaim('c', 'UGA', 'the visit', {
    speaker: outlet('Agency', 'UGA'),
    event: 'open',
    evidence: [sentence('r-after', 20)],
  });
  expect(ask(diary({ claims: [claim] }))('Agency')).toMatchObject({
    status: 'reported',
    first: { through: 'Radio', document: 'r-after' },
  });
});

test('what is told of the same states in the same days stands beside a silence', () => {
  const events = [
    makeEvent('call', 'CONSULT', ['KEN'], ['UGA'], {
      when: days('2025-05-02'),
      evidence: [sentence('h-after')],
    }),
  ];
  expect(ask(diary({ events }))('Herald')).toMatchObject({ status: 'silent', alike: ['call'] });
});

test('a silence that a report tells of is closed by the first report of the silent one', () => {
  const silence = (id: string, document: string): Ledger['silences'][number] => ({
    id,
    who: { ...outlet('state media of Kenya'), actor: null },
    about: 'the visit',
    event: null,
    asOf: null,
    kind: 'reported',
    documentsSeen: 1,
    evidence: [sentence(document, 50)],
    confidence: 0.9,
  });
  const ledger = diary({ silences: [silence('s1', 'r-after')] });
  const state = () => ({ affiliation: 'state' as const, kind: null });
  const told = (one: Ledger) => {
    const view = viewSilence(one, () => null);
    return reportedSilences(matterOfEntries(one, ['open'])!, one.silences, view, state);
  };
  expect(told(ledger)).toMatchObject([{ silence: 's1', asOf: '2025-05-02', closed: null }]);
  const later = diary({ silences: [silence('s1', 'r-after')] });
  later.events.find(({ id }) => id === 'open')!.evidence.push(sentence('h-after'));
  expect(told(later)).toMatchObject([{ closed: { day: '2025-05-09', by: 'Herald', document: 'h-after' } }]);
  expect(
    listSilences(
      later,
      viewSilence(later, () => null),
      state,
    ),
  ).toMatchObject([{ event: 'open', closed: { document: 'h-after' } }]);
  const privately = reportedSilences(
    matterOfEntries(later, ['open'])!,
    later.silences,
    viewSilence(later, () => null),
    () => ({ affiliation: 'private', kind: null }),
  );
  expect(privately[0]!.closed).toBeNull();
});

test('words find events by their summaries', () => {
  expect(eventsByWords(diary().events, 'uganda visited OPEN').map(({ id }) => id)).toEqual(['open']);
  expect(eventsByWords(diary().events, '…')).toEqual([]);
});
