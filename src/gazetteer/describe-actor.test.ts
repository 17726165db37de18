import { expect, test } from 'vitest';
import { describeActor } from './describe-actor.ts';
import { loadGazetteer } from './load-gazetteer.ts';

test.each([
  ['Volgograd Governor Pyotr Nobody', 'RUS', null],
  ["Chile's Fisheries Ministry", 'CHL', null],
  ['the Norwegian ambassador to Kenya', 'NOR', null],
  ['outgoing Serbian President Aleksandar Vucic', 'SRB', 'person:aleksandar-vucic'],
  ['the European Commission', 'EU', 'org:european-commission'],
  ['the president of Tuvalu', 'TUV', null],
  ['Peru', 'PER', 'PER'],
  ['three fishermen', null, null],
])('%s', (phrase, state, id) => {
  const described = describeActor(phrase, loadGazetteer());
  expect(described.state).toBe(state);
  expect(described.entry?.id ?? null).toBe(id);
});
