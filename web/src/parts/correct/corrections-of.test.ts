import { expect, test } from 'vitest';
import type { ShownEntry } from '../../pages/entry/shown-entry.ts';
import { correctionsOf, writeActors } from './corrections-of.ts';

const kenya = { name: 'Kenya', actor: 'KEN', kind: 'state', state: 'KEN' } as const;
const envoy = { name: 'Ann Example', actor: null, kind: 'person', state: 'KEN' } as const;
const claim = {
  entryKind: 'claim',
  id: 'c-1',
  stance: 'asserts',
  speaker: envoy,
  via: [],
  when: null,
} as unknown as ShownEntry;

const correction = (command: string) => correctionsOf(claim).find((one) => one.command === command)!;

test('actors are written as the command reads them', () => {
  expect(writeActors([kenya, envoy, { ...envoy, state: null }])).toBe(
    'KEN, Ann Example (KEN), Ann Example (?)',
  );
});

test('what is not changed is not decided', () => {
  expect(correction('reassign').decide({ speaker: 'Ann Example (KEN)' })).toBeNull();
  expect(correction('retype').decide({ type: 'asserts' })).toBeNull();
  expect(correction('redate').decide({ date: ' ' })).toBeNull();
});

test('only what is changed is told; what is emptied is none', () => {
  expect(correction('reassign').decide({ speaker: 'KEN', via: '' })).toEqual({
    command: 'reassign',
    words: ['c-1'],
    options: { speaker: 'KEN' },
  });
  expect(correction('retype').decide({ type: 'denies' })).toEqual({
    command: 'retype',
    words: ['c-1', 'denies'],
    options: {},
  });
});
