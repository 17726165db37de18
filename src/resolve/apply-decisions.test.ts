import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../test/make-case.ts';
import type { Anchor, Called, Decision, NewDecision } from '../vocabulary/decision.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
import { anchorFinding } from './anchor-finding.ts';
import { buildLedger } from './build-ledger.ts';
import { selectQuote } from './locate-quote.ts';

const signature = { by: 'ana', at: '2026-01-01T00:00:00Z', note: null };

/** Two reports of one meeting, and a third of a loan. */
const reports: SampleReport[] = [
  {
    id: 'a',
    text: 'Rain fell all night. Envoys of Norland met envoys of Varnia at the lake.',
    events: [
      { type: 'CONSULT', word: 'met', initiators: [state('NOR'), state('VAR')], when: days('2024-05-02') },
    ],
  },
  {
    id: 'b',
    text: 'Norland and Varnia met on Thursday, officials said.',
    outlet: 'Lake Post',
    events: [
      { type: 'CONSULT', word: 'met', initiators: [state('NOR'), state('VAR')], when: days('2024-05-02') },
    ],
  },
  {
    id: 'c',
    text: 'Norland lent Varnia two ships. Varnia later thanked the lender for its loan of ships.',
    events: [
      {
        type: 'AID',
        word: 'lent',
        initiators: [state('NOR')],
        recipients: [state('VAR')],
        when: days('2024-06-01'),
      },
      { type: 'AID', word: 'loan', initiators: [state('NOR')], recipients: [state('VAR')] },
    ],
  },
];

const number = (decisions: readonly NewDecision[]): Decision[] =>
  decisions.map((decision, at) => ({ id: at + 1, ...decision }));

const ledgerOf = (decisions: readonly NewDecision[], samples = reports): Ledger =>
  buildLedger(makeCase(samples, number(decisions)), null);

const anchorsFor = (id: string): Anchor[] => {
  const { observations, reports: stored } = makeCase(reports);
  const entry = ledgerOf([]).events.find((event) => event.id === id)!;
  return observations
    .filter((one) => entry.findings!.includes(one.id))
    .map((one) => anchorFinding(one, stored.get(one.document)!));
};

const [meeting, loan, thanks] = ['met', 'lent', 'loan'].map(
  (word) => ledgerOf([]).events.find(({ summary }) => summary.endsWith(word))!,
) as [Ledger['events'][number], Ledger['events'][number], Ledger['events'][number]];

const retype = (id: string, called: Called): NewDecision => ({
  ...signature,
  subject: id,
  action: 'retype',
  payload: { anchors: anchorsFor(id), called },
});

/** A decision of every action, each of which changes the ledger. */
const everyAction: NewDecision[] = [
  { ...signature, subject: thanks.id, action: 'reject', payload: { anchors: anchorsFor(thanks.id) } },
  { ...signature, subject: loan.id, action: 'confirm', payload: { anchors: anchorsFor(loan.id) } },
  {
    ...signature,
    subject: loan.id,
    action: 'merge',
    payload: { anchors: anchorsFor(loan.id), others: anchorsFor(thanks.id) },
  },
  {
    ...signature,
    subject: meeting.id,
    action: 'split',
    payload: { parts: anchorsFor(meeting.id).map((anchor) => [anchor]) },
  },
  retype(meeting.id, { type: 'COOPERATE', mode: 'drill' }),
  {
    ...signature,
    subject: loan.id,
    action: 'reassign',
    payload: { anchors: anchorsFor(loan.id), roles: { initiators: [person('Ann Example', 'NOR')] } },
  },
  {
    ...signature,
    subject: thanks.id,
    action: 'redate',
    payload: { anchors: anchorsFor(thanks.id), when: days('2024-07-01'), step: null },
  },
  {
    ...signature,
    subject: 'e-added00001',
    action: 'add',
    payload: {
      report: null,
      selector: selectQuote('Seen with my own eyes.', { start: 0, end: 22 }),
      words: { start: 0, end: 4 },
      finding: {
        kind: 'event',
        type: 'CONSULT',
        mode: 'visit',
        initiators: [state('VAR')],
        recipients: [state('NOR')],
        when: days('2024-08-01'),
        place: null,
        factuality: 'CT+',
      },
    },
  },
];

describe('each decision', () => {
  test('changes what it is about', () => {
    const [reject, confirm, merge, split, retyped, reassign, redate, add] = everyAction.map((one) =>
      ledgerOf([one]),
    ) as [Ledger, Ledger, Ledger, Ledger, Ledger, Ledger, Ledger, Ledger];
    const find = (ledger: Ledger, id: string) => ledger.events.find((event) => event.id === id);
    expect(find(reject, thanks.id)).toBeUndefined();
    expect(find(confirm, loan.id)?.confidence).toBe(1);
    expect(find(merge, loan.id)?.findings).toEqual([loan.id, thanks.id]);
    expect(find(merge, thanks.id)).toBeUndefined();
    expect(split.events.filter(({ type }) => type === 'CONSULT')).toHaveLength(2);
    expect(find(retyped, meeting.id)).toMatchObject({ type: 'COOPERATE', mode: 'drill', sources: 2 });
    expect(find(reassign, loan.id)?.initiators.map(({ name }) => name)).toEqual(['Ann Example']);
    expect(find(redate, thanks.id)?.when.value).toBe('2024-07-01');
    expect(find(add, 'e-added00001')).toMatchObject({ confidence: 1, summary: 'VAR → NOR: Seen' });
    expect(add.documents.find(({ id }) => id === 'note-e-added00001')?.title).toBe('Note by ana');
  });

  test('is taken back by undo, whatever else was decided', () => {
    const some = fc.shuffledSubarray(everyAction, { minLength: 1 });
    const undone = (decisions: readonly NewDecision[], at: number): NewDecision[] => [
      ...decisions,
      { ...signature, subject: decisions[at]!.subject, action: 'undo', payload: { decision: at + 1 } },
    ];
    fc.assert(
      fc.property(some, fc.nat(), (decisions, pick) => {
        const at = pick % decisions.length;
        const before = decisions.filter((_, index) => index !== at);
        expect(ledgerOf(undone(decisions, at))).toEqual(ledgerOf(before));
      }),
    );
  });

  test('rejects and confirms all findings of an entry', () => {
    const decision = { ...signature, subject: meeting.id, payload: { anchors: anchorsFor(meeting.id) } };
    expect(meeting.findings).toHaveLength(2);
    const rejected = ledgerOf([{ ...decision, action: 'reject' }]);
    expect(rejected.events.some(({ type }) => type === 'CONSULT')).toBe(false);
  });
});

test('a claim stays with the event told in it when that is made one with an event of another type', () => {
  const claimed: SampleReport = {
    id: 'd',
    text: 'Norland said that it had armed Varnia. Norland and Varnia trained.',
    events: [
      { type: 'AID', word: 'armed', initiators: [state('NOR')], recipients: [state('VAR')], claim: 0 },
      { type: 'COOPERATE', word: 'trained', initiators: [state('NOR'), state('VAR')] },
    ],
    rest: {
      claims: [
        {
          speaker: state('NOR'),
          via: [],
          stance: 'asserts',
          cue: { start: 8, end: 12 },
          content: { start: 18, end: 37 },
          when: null,
          confidence: 0.9,
        },
      ],
    },
  };
  const { observations, reports: stored } = makeCase([claimed]);
  const ofType = (type: string) =>
    observations.filter((one) => one.kind === 'event' && one.found.type === type);
  const [armed, trained] = [ofType('AID'), ofType('COOPERATE')];
  const anchor = (all: typeof observations) => all.map((one) => anchorFinding(one, stored.get('d')!));
  const merge: NewDecision = {
    ...signature,
    subject: trained[0]!.id,
    action: 'merge',
    payload: { anchors: anchor(trained), others: anchor(armed) },
  };
  expect(ledgerOf([], [claimed]).claims[0]?.event).toBe(armed[0]!.id);
  expect(ledgerOf([merge], [claimed]).claims[0]?.event).toBe(trained[0]!.id);
});

describe('when the reports are read in another way', () => {
  /** As a newer reader might: other words, other types, one finding more. */
  const reread = reports.map((sample) => ({
    ...sample,
    text: sample.text.replace('Rain fell all night.', 'Rain fell all night, and all day.'),
    events: sample.events!.flatMap((event) => {
      if (event.word === 'met')
        return [{ ...event, word: sample.id === 'a' ? 'met envoys' : 'met', mode: 'talks' }];
      if (event.word === 'lent') return [{ ...event, type: 'COOPERATE' as const }];
      return [event, { ...event, type: 'SUPPORT' as const, word: 'thanked' }];
    }),
  }));

  test('every decision still holds', () => {
    for (const decision of everyAction) {
      const { decided } = makeCase(reread, number([decision]));
      expect(decided.orphaned).toEqual([]);
    }
    const confirmed = ledgerOf([everyAction[1]!], reread);
    const held = confirmed.events.find(({ confidence }) => confidence === 1);
    // The newer reader takes the loan for cooperation; it was confirmed as aid.
    expect(held).toMatchObject({ type: 'AID', summary: 'NOR → VAR: lent' });
    const retyped = ledgerOf([everyAction[4]!], reread);
    expect(retyped.events.filter(({ type }) => type === 'COOPERATE')).toHaveLength(2);
    const merged = ledgerOf([everyAction[2]!], reread).events.find(({ summary }) => summary.endsWith('lent'));
    expect(merged?.evidence.map(({ quote }) => quote)).toEqual(
      loan.evidence.concat(thanks.evidence).map(({ quote }) => quote),
    );
  });

  test('what is no longer told is orphaned, not forgotten, and touches nothing else', () => {
    const without = reports.map((sample) => ({
      ...sample,
      events: sample.events!.filter(({ word }) => word !== 'loan'),
    }));
    const { decided } = makeCase(without, number([everyAction[0]!]));
    expect(decided.orphaned.map(({ subject }) => subject)).toEqual([thanks.id]);
    expect(ledgerOf([everyAction[0]!], without)).toEqual(ledgerOf([], without));
  });
});
