import { expect, test } from 'vitest';
import { makeAgreement } from '../../../test/obligations/make-agreement.ts';
import { agreementStanding } from './agreement-standing.ts';
import { forceOverTime } from './force-over-time.ts';
import type { World } from './world.ts';

function worldOf(...drafts: unknown[]): World {
  const agreements = drafts.map(makeAgreement);
  const complete = new Map(agreements.map(({ id }) => [id, '2030-01-01']));
  return { agreements, complete, published: new Map() };
}

const club = {
  id: 'club',
  name: 'Lake Charter',
  parties: ['KEN', 'TZA', 'UGA'],
  steps: [
    ['signed', '1990-02-01'],
    ['in force', '1990-06-01', 'KEN,TZA'],
    ['in force', '1995-03-04', 'UGA'],
    ['terminated', '2001-09-01', 'TZA'],
  ],
};

test('each party is bound from its own entry to its own end', () => {
  const world = worldOf(club);
  const [kenya, tanzania, uganda] = forceOverTime(world.agreements[0]!, '2010-12-31', world);
  expect(kenya).toMatchObject({ code: 'KEN' });
  expect(kenya!.spells).toEqual([
    { verdict: 'not in force', from: '1990-02-01', to: '1990-05-31' },
    { verdict: 'in force', from: '1990-06-01', to: '2010-12-31' },
  ]);
  expect(tanzania!.spells.at(-1)).toMatchObject({ verdict: 'not in force', to: '2010-12-31' });
  expect(uganda!.spells.find(({ verdict }) => verdict === 'in force')).toMatchObject({ from: '1995-03-04' });
});

test('what ends by its own terms ends on the day, though no step tells it', () => {
  const world = worldOf({
    id: 'five',
    name: 'Five Year Pact',
    parties: ['KEN', 'UGA'],
    steps: [
      ['signed', '2000-01-15'],
      ['in force', '2000-01-15'],
    ],
    terms: [['duration', 'P5Y']],
  });
  const spells = forceOverTime(world.agreements[0]!, '2012-07-01', world)[0]!.spells;
  expect(spells.map(({ verdict }) => verdict)).toEqual(['in force', 'not in force']);
  expect(spells[1]!.from.slice(0, 7)).toBe('2005-01');
});

test('on the ends of every spell the standing is that of the spell', () => {
  const world = worldOf(club);
  const agreement = world.agreements[0]!;
  for (const { code, spells } of forceOverTime(agreement, '2010-12-31', world))
    for (const { verdict, from, to } of spells)
      for (const day of [from, to]) {
        const { parties } = agreementStanding(agreement, day, world);
        expect(parties.find((party) => party.code === code)!.standing.verdict).toBe(verdict);
      }
});

test('an agreement of which no step is dated has no life to draw', () => {
  const world = worldOf({ id: 'none', name: 'Undated Accord', parties: ['KEN', 'UGA'] });
  expect(forceOverTime(world.agreements[0]!, '2010-12-31', world)).toEqual([]);
});

test('who was party as a state that ended is bound to its last day', () => {
  const world = worldOf({
    id: 'east',
    name: 'Baltic Convention',
    parties: ['DDR', 'POL'],
    steps: [
      ['signed', '1974-03-22'],
      ['in force', '1980-05-03'],
    ],
  });
  const east = forceOverTime(world.agreements[0]!, '2000-01-01', world).find(({ code }) => code === 'DDR')!;
  expect(east.spells.at(-1)).toEqual({ verdict: 'not in force', from: '1990-10-03', to: '2000-01-01' });
});
