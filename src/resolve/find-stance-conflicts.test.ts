import { describe, expect, test } from 'vitest';
import { makeClaim, makeEvent, sentence } from '../../test/make-ledger.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerClaim } from '../vocabulary/ledger.ts';
import { calledUntrue, isNegated, matterWords, pointsBack } from './conflict-words.ts';
import { findStanceConflicts } from './find-stance-conflicts.ts';

let made = 0;
const claim = (speaker: string, about: string, changes: Partial<LedgerClaim> = {}) =>
  makeClaim(`c${++made}`, speaker, about, { evidence: [sentence(`d${made}`)], ...changes });
const denies = { stance: 'denies' as const };
const conflicts = (...claims: LedgerClaim[]) => findStanceConflicts(claims, []);
/** Claims on all sorts of things, so that words have a rarity. */
const others = [
  claim('NOR', 'the herring quota would be cut next spring'),
  claim('BRA', 'a new railway to the coast needs four years'),
  claim('TUR', 'wheat exports reached a record in autumn'),
  claim('JPN', 'the reactor would start again after the inspection'),
];

describe('conflicts', () => {
  test('other words for the same thing', () => {
    const found = conflicts(
      ...others,
      claim('ERI', 'Djibouti let foreign warships refuel at Doraleh without telling anybody beforehand'),
      claim('DJI', 'any vessel had refuelled at Doraleh without prior notice', denies),
    );
    expect(found).toMatchObject([{ kind: 'stance' }]);
  });

  test('who calls the other’s account untrue contradicts it', () => {
    const found = conflicts(
      ...others,
      claim('AZE', 'Armenian soldiers shelled the village of Ashagi in the night'),
      claim('ARM', 'reports of shelling by its troops near Ashagi were baseless'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.note).toContain('calls untrue');
  });

  test('“denied it” is about what stood just before, and only that', () => {
    const first = claim('IND', 'a patrol had crossed the line at the lake', { evidence: [sentence('x', 0)] });
    const second = claim('NPL', 'the road tax was doubled', { evidence: [sentence('x', 100)] });
    const denial = claim('CHN', 'this', { ...denies, evidence: [sentence('x', 200)] });
    expect(conflicts(first, second, denial)).toMatchObject([{ claims: [second.id, denial.id] }]);
    expect(conflicts(first, { ...denial, evidence: [sentence('y', 200)] })).toEqual([]);
    expect(conflicts({ ...first, evidence: [sentence('x', 300)] }, denial)).toEqual([]);
  });

  test('“such shipments” are those the report told of', () => {
    const told = claim('KOR', 'arms deliveries to the front had begun', { evidence: [sentence('x', 0)] });
    const elsewhere = claim('USA', 'a summit would be held in May', { evidence: [sentence('x', 100)] });
    const denial = claim('RUS', 'there were any such shipments', {
      ...denies,
      evidence: [sentence('x', 300)],
    });
    expect(conflicts(told, elsewhere, denial)).toMatchObject([{ claims: [told.id, denial.id] }]);
  });

  test('neither confirming nor denying stands against an allegation, once', () => {
    const alleged = claim('ISR', 'drones were sent to the port of Hodeida', { stance: 'alleges' });
    const shared = { evidence: [sentence('z')] };
    const neither = claim('IRN', 'drones had been sent to the port of Hodeida', {
      stance: 'neither',
      ...shared,
    });
    const twice = { ...neither, id: 'twice', ...denies };
    expect(conflicts(alleged, neither, twice)).toMatchObject([{ claims: [alleged.id, neither.id] }]);
  });

  test('a denial of the event that another tells of', () => {
    const [held, denied] = [
      claim('KEN', 'it was done', { event: 'e1' }),
      claim('UGA', 'any of it', { ...denies, event: 'e1' }),
    ];
    expect(findStanceConflicts([held, denied], [makeEvent('e1', 'ASSAULT', ['UGA'], ['KEN'])])).toHaveLength(
      1,
    );
  });
});

describe('no conflicts', () => {
  test('the same states and other matters', () => {
    const found = conflicts(
      ...others,
      claim('GRC', 'Türkiye searches for gas south of Crete'),
      claim('TUR', 'Greece and Türkiye had spoken about islands south of Crete', denies),
    );
    expect(found).toEqual([]);
  });

  test('two voices of one state, and a speaker with who passes the words on', () => {
    const about = 'grain ships were held at the strait for a week';
    expect(conflicts(claim('UKR', about), claim('UKR', about, denies))).toEqual([]);
    const agency: ActorRef = { name: 'Agency', actor: 'outlet:a', kind: 'outlet', state: 'RUS' };
    const told = claim('RUS', about, { speaker: agency });
    expect(conflicts(told, claim('MDA', about, { ...denies, via: [agency] }))).toEqual([]);
  });

  test('what could not be confirmed is no assertion, and two denials agree', () => {
    const about = 'fighters had landed at the airfield of Bria';
    expect(
      conflicts(claim('FRA', `Paris could not yet confirm that ${about}`), claim('CAF', about, denies)),
    ).toEqual([]);
    expect(conflicts(claim('FRA', about, denies), claim('CAF', about, denies))).toEqual([]);
  });

  test('a long denial that happens to hold the words of a short claim', () => {
    const long =
      'there is need to choose new material for teaching since the record of the factory with its good tools gives all who visit it a clear picture of the work done by hand through the long years before the great flood';
    expect(
      conflicts(...others, claim('CHN', 'a good record with clear tools'), claim('PRK', long, denies)),
    ).toEqual([]);
  });

  test('words alone, where one speaker belongs to no known state', () => {
    const about = 'white sharks left the bay in the winter of the storms';
    const nobody: ActorRef = { name: 'divers', actor: null, kind: 'group', state: null };
    expect(conflicts(claim('ZAF', about), claim('ZAF', about, { ...denies, speaker: nobody }))).toEqual([]);
  });
});

test('words of one family are one word; accounts of things are none', () => {
  expect(matterWords('troops')).toEqual(matterWords('soldiers'));
  expect(matterWords('the account of a notification')).toEqual(matterWords('notice'));
});

test('what is called untrue, what is negated, what points back', () => {
  expect(calledUntrue('the story of a landing was entirely false')).toBe('the story of a landing');
  expect(calledUntrue('a landing took place')).toBeNull();
  expect(isNegated('he was unable to confirm a landing')).toBe(true);
  expect(isNegated('a landing took place')).toBe(false);
  expect(pointsBack('these allegations')).toBe('all');
  expect(pointsBack('earlier reports of a landing')).toBe('account');
  expect(pointsBack('a landing took place')).toBeNull();
});
