import { expect, test } from 'vitest';
import { days, makeCase, type SampleReport, state } from '../../../test/make-case.ts';
import { buildLedger } from '../../resolve/build-ledger.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { rankProposals } from './rank-proposals.ts';

const [NOR, VAR, OST] = ['NOR', 'VAR', 'OST'].map(state) as [
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
];
const report: SampleReport = {
  id: 'a',
  text: 'Norland met Varnia. Norland warned Varnia. Norland scolded Ostria. Norland rued it. Norland jeered Varnia.',
  events: [
    { type: 'CONSULT', word: 'met', initiators: [NOR, VAR], when: days('2024-05-02') },
    {
      type: 'THREATEN',
      word: 'warned',
      initiators: [NOR],
      recipients: [VAR],
      confidence: 0.38,
      when: days('2024-05-03'),
    },
    { type: 'ACCUSE', word: 'scolded', initiators: [NOR], recipients: [OST], confidence: 0.38 },
    { type: 'RETREAT', word: 'rued', initiators: [NOR], confidence: 0.38 },
    { type: 'ACCUSE', word: 'jeered', initiators: [NOR], recipients: [VAR], confidence: 0.05 },
  ],
};
const ledger = buildLedger(makeCase([report]), null);

test('what is about states that matter, unsure and far-reaching comes first', () => {
  const ranked = rankProposals(ledger);
  expect(ranked.map(({ entry }) => 'summary' in entry && entry.summary.split(': ')[1])).toEqual([
    'warned',
    'scolded',
    'rued',
    'jeered',
  ]);
  const [warned] = ranked;
  expect(warned!.relevance).toBe(1);
  expect(warned!.uncertainty).toBeCloseTo(0.958, 3);
  expect(warned!.reach).toBe(1);
  expect(warned!.value).toBeCloseTo(warned!.relevance * warned!.uncertainty * warned!.reach);
});

test('a claim about it makes it reach further', () => {
  const { claims } = ledger;
  const [id] = ledger.proposals.events.filter(({ type }) => type === 'RETREAT').map((event) => event.id);
  const speaker = { name: 'Ana', actor: null, kind: 'person' as const, state: null };
  const told = {
    id: 'c-1',
    speaker,
    via: [],
    stance: 'asserts' as const,
    about: 'it',
    event: id!,
    when: null,
    confidence: 1,
    evidence: ledger.events[0]!.evidence,
  };
  const [first] = rankProposals({ ...ledger, claims: [...claims, told, { ...told, id: 'c-2' }] });
  expect(first).toMatchObject({ reach: 3, entry: { id } });
});

test('entries of the same states near in time are offered for merging', () => {
  const [warned, , scolded] = ['warned', 'rued', 'scolded'].map(
    (word) => ledger.proposals.events.find(({ summary }) => summary.endsWith(word))!,
  );
  const met = ledger.events[0]!.id;
  expect(mergeCandidates({ kind: 'event', entry: warned! }, ledger)).toEqual([met]);
  expect(mergeCandidates({ kind: 'event', entry: scolded! }, ledger)).toEqual([]);
  const later = { ...warned!, when: days('2024-08-03') };
  expect(mergeCandidates({ kind: 'event', entry: later }, ledger)).toEqual([]);
});
