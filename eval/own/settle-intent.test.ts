import { expect, test } from 'vitest';
import type { FoundRowEvent, RowEvent } from './own-event-rows.ts';
import { settleIntent } from './settle-intent.ts';

function event(type: RowEvent['type'], start: number, factuality: RowEvent['factuality']): FoundRowEvent {
  return {
    type,
    factuality,
    trigger: { start, end: start + 4 },
    word: 'word',
    initiators: ['NOR'],
    recipients: ['CHL'],
    when: null,
    domestic: false,
    confidence: 0.8,
  };
}
const types = (events: readonly RowEvent[]) => events.map(({ type }) => type);

test('an act to come may be coded as the promise or threat it is', () => {
  const visit = event('CONSULT', 10, 'PR+');
  expect(types(settleIntent([visit], [event('AGREE', 10, 'PR+')]).found)).toEqual(['CONSULT']);
  expect(types(settleIntent([event('ASSAULT', 10, 'Uu')], [event('THREATEN', 10, 'PR+')]).found)).toEqual([
    'ASSAULT',
  ]);
  // A promise is no meeting that took place.
  expect(types(settleIntent([event('CONSULT', 10, 'CT+')], [event('AGREE', 10, 'CT+')]).found)).toEqual([
    'AGREE',
  ]);
  expect(types(settleIntent([event('ASSAULT', 10, 'Uu')], [event('AGREE', 10, 'PR+')]).found)).toEqual([
    'AGREE',
  ]);
});

test('what is asked for neither counts as missing nor as surplus beside the asking', () => {
  const asked = event('REQUEST', 0, 'CT+');
  const release = event('CONCEDE', 20, 'Uu');
  expect(settleIntent([asked, release], [asked])).toEqual({ expected: [asked], found: [asked] });
  expect(types(settleIntent([asked, release], [asked, release]).found)).toEqual(['REQUEST']);
  // An act elsewhere in the sentence is surplus still.
  expect(types(settleIntent([asked, release], [asked, event('AID', 40, 'CT+')]).found)).toEqual([
    'REQUEST',
    'AID',
  ]);
  // A fact told beside a request is expected.
  const killed = event('ASSAULT', 20, 'CT+');
  expect(types(settleIntent([asked, killed], []).expected)).toEqual(['REQUEST', 'ASSAULT']);
});
