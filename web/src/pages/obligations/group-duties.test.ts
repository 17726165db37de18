import { expect, test } from 'vitest';
import type { Duty } from '../../../../src/vocabulary/obligation-answer.ts';
import { groupDuties, ownReasons } from './group-duties.ts';

const duty = (state: string, reasons: string[], changes: Partial<Duty> = {}): Duty => ({
  state,
  owedTo: 'KEN',
  verdict: 'owed',
  obligation: 'defense',
  agreement: 'a-1',
  agreementName: 'Lake Charter',
  article: '5',
  strength: 'shall',
  reasons,
  conditions: [],
  evidence: [],
  ...changes,
});

const nameOf = (code: string) => ({ UGA: 'Uganda', TZA: 'Tanzania' })[code] ?? code;

test('states of one clause stand together, each with the reasons of its own', () => {
  const groups = groupDuties(
    [
      duty('UGA', ['The charter is in force.', 'For Uganda: in force from 1990-01-01.']),
      duty('TZA', ['The charter is in force.', 'For Tanzania: in force from 1995-01-01.']),
    ],
    nameOf,
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]!.shared).toEqual(['The charter is in force.']);
  expect(ownReasons(groups[0]!.duties[1]!, groups[0]!)).toEqual(['For Tanzania: in force from 1995-01-01.']);
});

test('another condition, or something else not told, stands apart', () => {
  const groups = groupDuties(
    [
      duty('UGA', ['Not told: ratification by Uganda.'], { verdict: 'undetermined' }),
      duty('TZA', ['Not told: ratification by Tanzania.'], { verdict: 'undetermined' }),
      duty('RWA', ['Not told: entry into force.'], { verdict: 'undetermined' }),
      duty('BDI', [], { conditions: ['Was Kenya the victim?'] }),
    ],
    nameOf,
  );
  expect(groups.map(({ duties }) => duties.map(({ state }) => state))).toEqual([
    ['UGA', 'TZA'],
    ['RWA'],
    ['BDI'],
  ]);
});
