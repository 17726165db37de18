import { expect, test } from 'vitest';
import { days, person, state } from '../../../test/make-case.ts';
import { makeClaim, makeDocument, makeEvent, makeLedger, sentence } from '../../../test/make-ledger.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Decision } from '../../vocabulary/decision.ts';
import type { Ledger } from '../../vocabulary/ledger.ts';
import { givenGrades, outletSubject } from './given-grades.ts';
import { outletRecords } from './outlet-record.ts';
import { provenanceOf } from './trace-chains.ts';
import { type Grading, traceSources } from './trace-sources.ts';
import { tracedEntry } from './traced-entry.ts';

const outlet = (name: string, code: string | null = null): ActorRef => ({
  name,
  actor: `outlet:${name.toLowerCase()}`,
  kind: 'outlet',
  state: code,
});
const [agency, herald, gazette] = [
  outlet('Agency', 'KEN'),
  outlet('Herald', 'KEN'),
  outlet('Gazette', 'UGA'),
];
const grading: Grading = {
  factsOf: ({ name }) =>
    name === 'Agency'
      ? { affiliation: 'state', kind: 'agency' }
      : { affiliation: 'private', kind: 'newspaper' },
  officesOf: (actor) =>
    actor === 'person:Odera' ? [{ office: 'spokesperson', title: 'Spokesman', from: null, to: null }] : [],
  grades: new Map(),
};
const documents = [
  makeDocument('a', '2024-03-02', { outlet: agency }),
  makeDocument('h', '2024-03-04', { outlet: herald }),
  makeDocument('g', '2024-03-03', { outlet: gazette }),
];
const visit = makeEvent('e', 'CONSULT', ['KEN'], ['UGA'], {
  when: days('2024-03-01'),
  evidence: ['a', 'h', 'g'].map((id) => sentence(id)),
});

function trace(parts: Partial<Ledger>, id = 'e', given: Partial<Grading> = {}) {
  const ledger = makeLedger({ documents, events: [visit], ...parts });
  const provenance = provenanceOf(ledger, ({ actor, state }) => actor !== null || state !== null);
  return traceSources(tracedEntry(id, ledger)!, ledger, provenance, { ...grading, ...given });
}

test('outlets of their own word are as many sources; lags count from the first report', () => {
  const { roots, outlets, firstReport, firstLag, credibility } = trace({});
  expect(roots.map(({ name }) => name)).toEqual(['Agency', 'Gazette', 'Herald']);
  expect(outlets.map(({ lag }) => lag)).toEqual([0, 1, 2]);
  expect(outlets.map(({ official }) => official)).toEqual(['KEN', null, null]);
  expect(firstReport).toEqual({ document: 'a', day: '2024-03-02' });
  expect(firstLag).toBe(1);
  expect(credibility.digit).toBe(1);
});

test('two outlets that quote one agency, or one spokesman, pass on one word', () => {
  const quoting = (speaker: ActorRef, via: ActorRef[]) =>
    makeClaim('c', 'KEN', 'the visit', {
      speaker,
      via,
      event: 'e',
      evidence: [sentence('h'), sentence('g')],
    });
  const unnamed: ActorRef = { name: 'officials', actor: null, kind: 'group', state: null };
  const byAgency = trace({ claims: [quoting(unnamed, [agency])] });
  expect(byAgency.roots).toMatchObject([{ name: 'Agency', documents: ['a', 'g', 'h'] }]);
  expect(byAgency.credibility.digit).toBe(3);
  const bySpokesman = trace({ claims: [quoting(person('Odera', 'KEN'), [agency])] });
  expect(bySpokesman.roots.map(({ name }) => name)).toEqual(['Agency', 'Odera']);
  // The state's agency and the state's spokesman stand on one side.
  expect(bySpokesman.credibility.digit).toBe(2);
  expect(bySpokesman.speakers).toEqual([{ name: 'Odera', rank: 'spokesperson' }]);
});

test('a copy stands on its original', () => {
  const copied = documents.map((one) => (one.id === 'h' ? { ...one, copyOf: 'g' } : one));
  expect(trace({ documents: copied }).roots.map(({ name }) => name)).toEqual(['Agency', 'Gazette']);
});

test('a denial makes it doubtful, no comment does not', () => {
  const told = makeClaim('c', 'UGA', 'troops crossed', { event: 'e', evidence: [sentence('g')] });
  const denied = (stance: 'denies' | 'neither') => ({
    claims: [told, makeClaim('d', 'KEN', 'troops crossed', { stance })],
    conflicts: [{ claims: ['c', 'd'], kind: 'stance' as const, note: '' }],
  });
  expect(trace(denied('denies')).credibility.digit).toBe(4);
  expect(trace({ ...denied('denies'), events: [] }, 'c').credibility).toMatchObject({ digit: 4, by: null });
  expect(trace({ ...denied('neither'), events: [] }, 'c').credibility.digit).toBe(3);
});

test('a date told differently is a detail, no contradiction of the event', () => {
  const { credibility } = trace({ conflicts: [{ claims: ['e', 'x'], kind: 'date', note: '' }] });
  expect(credibility.digit).toBe(2);
  expect(credibility.reason).toContain('date');
});

test('an analyst’s grades go before the rules; the last counts, and it follows an entry that goes by another id', () => {
  const grade = (id: number, subject: string, payload: object): Decision =>
    ({ id, subject, action: 'grade', by: 'ana', at: '', note: 'known for years', payload }) as Decision;
  const grades = givenGrades([
    grade(1, outletSubject(herald), { reliability: 'D', credibility: null, anchors: [] }),
    grade(2, outletSubject(herald), { reliability: 'A', credibility: null, anchors: [] }),
    grade(3, 'gone', { reliability: null, credibility: 5, anchors: [{ id: 'part' }] }),
  ]);
  const events = [{ ...visit, findings: ['other', 'part'] }];
  const { outlets, credibility } = trace({ events }, 'e', { grades });
  expect(outlets.find((one) => one.outlet?.name === 'Herald')!.reliability).toMatchObject({
    letter: 'A',
    by: 'ana',
  });
  expect(credibility).toMatchObject({ digit: 5, by: 'ana', reason: 'known for years' });
});

test('the record of outlets: who had it first, on whose word, how soon', () => {
  const claims = [
    makeClaim('c', 'KEN', 'it', {
      speaker: state('KEN'),
      via: [agency],
      event: 'e',
      evidence: [sentence('h')],
    }),
  ];
  const ledger = makeLedger({ documents, events: [visit], claims });
  const provenance = provenanceOf(ledger, () => true);
  const of = (name: string) =>
    outletRecords(ledger, provenance, grading).find((one) => one.outlet.name === name);
  expect(of('Agency')).toMatchObject({ reports: 1, events: 1, own: 1, firsts: 1, shared: 1, lag: 1 });
  expect(of('Herald')).toMatchObject({ own: 0, roots: 1, firsts: 0, lag: 3 });
});
