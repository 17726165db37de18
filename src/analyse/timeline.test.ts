import { expect, test } from 'vitest';
import { days, makeCase, person, state } from '../../test/make-case.ts';
import { mergeEvents } from '../resolve/merge-events.ts';

const noAgreements = { agreements: [], ids: new Map(), byId: new Map() };

import { latestEvents, timeline } from './timeline.ts';

const events = mergeEvents(
  makeCase([
    {
      id: 'a',
      text: 'They met. They signed. They quarrelled.',
      events: [
        {
          type: 'SUPPORT',
          word: 'signed',
          initiators: [state('KEN'), state('UGA')],
          when: days('2024-03-05'),
        },
        {
          type: 'CONSULT',
          word: 'met',
          initiators: [person('A', 'KEN'), state('TZA')],
          when: days('2024-03-01', '2024-03-31'),
        },
        {
          type: 'ACCUSE',
          word: 'quarrelled',
          initiators: [state('KEN')],
          recipients: [state('UGA')],
          when: null,
        },
      ],
    },
  ]),
  noAgreements,
);
const types = (filter: Parameters<typeof timeline>[1]) => timeline(events, filter).map((event) => event.type);

test('in order of time; of those that begin together the shorter first; unknown dates last', () => {
  expect(types({})).toEqual(['CONSULT', 'SUPPORT', 'ACCUSE']);
});

test('by actor: a state also through its persons', () => {
  expect(types({ actor: 'KEN' })).toEqual(['CONSULT', 'SUPPORT', 'ACCUSE']);
  expect(types({ actor: 'person:A' })).toEqual(['CONSULT']);
  expect(types({ between: ['KEN', 'UGA'] })).toEqual(['SUPPORT', 'ACCUSE']);
});

test('by type and time: an interval that may lie inside counts, an unknown date does not', () => {
  expect(types({ types: ['SUPPORT'] })).toEqual(['SUPPORT']);
  expect(types({ since: '2024-03-10' })).toEqual(['CONSULT']);
  expect(types({ until: '2024-03-05' })).toEqual(['CONSULT', 'SUPPORT']);
});

test('the latest alone, with what is left out', () => {
  const latest = (limit: number) => {
    const { shown, before, undated } = latestEvents(timeline(events), limit);
    return [shown.map(({ type }) => type), before, undated];
  };
  expect(latest(1)).toEqual([['SUPPORT'], 1, 1]);
  expect(latest(2)).toEqual([['CONSULT', 'SUPPORT'], 0, 1]);
  expect(latest(Infinity)).toEqual([['CONSULT', 'SUPPORT', 'ACCUSE'], 0, 0]);
});
