import { readdirSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import mononyms from './data/mononyms.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import { foldName } from './fold-name.ts';
import { gazetteerFileSchema } from './gazetteer-file.ts';
import { BUILT_IN, loadGazetteer } from './load-gazetteer.ts';
import { type Official, officialsFileSchema } from './official-schema.ts';
import { OFFICIALS } from './officials.ts';

const gazetteer = loadGazetteer();
const stateCodes = new Set(states.states.map(({ code }) => code));
const organizationCodes = new Set(
  gazetteer.entries
    .filter(({ kind }) => kind === 'organization' || kind === 'forum')
    .flatMap(({ state, names }) => [
      state,
      ...names.filter(({ use }) => use === 'acronym').map(({ text }) => text),
    ]),
);
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

describe('data files', () => {
  test.each(BUILT_IN.map((file) => [Object.keys(file)[1] ?? '', file] as const))(
    '%s fits its schema',
    (_, file) => {
      const checked = gazetteerFileSchema.safeParse(file);
      expect(checked.error?.issues.slice(0, 5) ?? []).toEqual([]);
      expect(file.source).not.toBe('');
    },
  );

  test('ids are unique', () => {
    const listed = BUILT_IN.flatMap((file) => [
      ...(file.states ?? []).map(({ code }) => code),
      ...(file.organizations ?? []).map(({ slug }) => `org:${slug}`),
      ...(file.outlets ?? []).map(({ slug }) => `outlet:${slug}`),
    ]);
    expect(listed.filter((id, at) => listed.indexOf(id) !== at)).toEqual([]);
    const placeNames = BUILT_IN.flatMap((file) =>
      (file.places ?? []).flatMap(({ state, names }) =>
        names.map((line) => `${state} ${foldName(line.split(' = ')[0]!)}`),
      ),
    );
    expect(placeNames.filter((id, at) => placeNames.indexOf(id) !== at)).toEqual([]);
  });

  test('there are 193 UN members, 120 organisations, 150 outlets and officials of 79 states', () => {
    expect(states.states.filter(({ unMember }) => unMember)).toHaveLength(193);
    const count = (kinds: readonly string[]): number =>
      gazetteer.entries.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count(['organization', 'forum'])).toBeGreaterThanOrEqual(120);
    expect(count(['outlet'])).toBeGreaterThanOrEqual(150);
    expect(OFFICIALS.filter(({ state }) => stateCodes.has(state)).length).toBeGreaterThanOrEqual(79);
  });
});

describe('states', () => {
  test('codes are those of ISO 3166-1, user-assigned or withdrawn', () => {
    const withdrawn = new Set(['SUN', 'YUG', 'SCG', 'CSK', 'DDR', 'YMD', 'VNR']);
    const unknown = states.states
      .map(({ code }) => code)
      .filter((code) => !countries.alpha3ToAlpha2(code) && !/^X[A-Z]{2}$/.test(code) && !withdrawn.has(code));
    expect(unknown).toEqual([]);
  });

  test('every state in use has a Korean, a Russian and a Chinese name', () => {
    const scripts = [/\p{Script=Hangul}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u];
    const lacking = states.states.filter(
      ({ native }) => !scripts.every((script) => (native ?? []).some((name) => script.test(name))),
    );
    expect(lacking.map(({ code }) => code)).toEqual([]);
  });

  test('the names of another source in three languages lead to the same state', () => {
    const wrong: string[] = [];
    const outdated = new Set(['GRD', 'IOT', 'SWZ']);
    for (const [language, names] of Object.entries({ korean, russian, chinese })) {
      for (const [alpha2, name] of Object.entries(names.countries as Record<string, string | string[]>)) {
        const code = countries.alpha2ToAlpha3(alpha2) ?? '';
        if (!stateCodes.has(code) || outdated.has(code)) continue;
        for (const text of [name].flat()) {
          const found = gazetteer.lookUp(text).filter(({ kind }) => kind === 'state');
          if (found.length > 0 && !found.some(({ id }) => id === code))
            wrong.push(`${language} ${text}: ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('parents and successors are states of the file', () => {
    const named = states.states.flatMap((state) => [
      'partOf' in state ? state.partOf : undefined,
      'successor' in state ? state.successor : undefined,
    ]);
    expect(named.filter((code) => code !== undefined && !stateCodes.has(code))).toEqual([]);
  });
});

test('every state named by an organisation, outlet or place is known', () => {
  const members = gazetteer.entries.flatMap((entry) => entry.members.filter((code) => !stateCodes.has(code)));
  expect(members).toEqual([]);
  const foreign = gazetteer.entries.filter(
    ({ kind, state }) =>
      ['outlet', 'place', 'group'].includes(kind) && state !== null && !stateCodes.has(state),
  );
  expect(foreign.map(({ id }) => id)).toEqual([]);
});

test('no intergovernmental organisation has the code of a state', () => {
  const international = new Set(['igo', 'igo-organ', 'forum', 'bloc']);
  const shared = gazetteer.entries.filter(
    ({ subkind, state }) =>
      state !== null && international.has(subkind ?? '') && countries.alpha3ToAlpha2(state) !== undefined,
  );
  expect(shared.map(({ id }) => id)).toEqual([]);
});

test('every mononym is the name of one person or group', () => {
  const named = gazetteer.entries.filter(({ kind }) => kind === 'person' || kind === 'group');
  const unknown = mononyms.mononyms.filter(
    ({ name }) => named.filter((entry) => entry.name === name).length !== 1,
  );
  expect(unknown).toEqual([]);
});

describe('officials', () => {
  test('every file of the folder is listed', () => {
    const files = readdirSync(new URL('./data/officials/', import.meta.url)).filter((name) =>
      name.endsWith('.json'),
    );
    expect(OFFICIALS.map(({ state }) => `${state}.json`).sort()).toEqual(files.sort());
  });

  test('every state or organisation they serve is known', () => {
    const served = OFFICIALS.flatMap(({ state, persons }) => [
      state,
      ...persons.flatMap(({ roles }) => roles.map(({ of }) => of ?? state)),
    ]);
    const unknown = served.filter((code) => !stateCodes.has(code) && !organizationCodes.has(code));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each(OFFICIALS.map((file) => [file.state, file] as const))(
    '%s: dates in order, one holder at a time',
    (_, file) => {
      const checked = officialsFileSchema.parse(file);
      const roles = checked.persons.flatMap((person) => person.roles.map((role) => ({ ...role, person })));
      const backwards = roles.filter(
        ({ from, to }) => from !== null && to !== null && firstDay(from) > lastDay(to),
      );
      expect(backwards.map(({ person, title }) => `${person.name}, ${title}`)).toEqual([]);
      expect(findOverlaps(roles, checked.state)).toEqual([]);
    },
  );
});

type HeldRole = Official['roles'][number] & { person: Official };

const SINGLE_SEAT = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister']);
/** An acting holder may stand in while the holder is suspended or away. */
const STAND_IN = /^(Acting|Interim|Caretaker)\b/;

/** Pairs that overlap on the most generous reading of partial dates. */
function findOverlaps(roles: readonly HeldRole[], state: string): string[] {
  const seats = roles.filter(
    ({ office, from, title }) => SINGLE_SEAT.has(office) && from !== null && !STAND_IN.test(title),
  );
  return seats.flatMap((a, at) =>
    seats.slice(at + 1).flatMap((b) => {
      if (a.office !== b.office || (a.of ?? state) !== (b.of ?? state) || a.person === b.person) return [];
      const [first, second] = a.from! <= b.from! ? [a, b] : [b, a];
      const ends = first.to === null ? '9999-12-31' : firstDay(first.to);
      return lastDay(second.from!) < ends
        ? [`${a.office}: ${first.person.name} and ${second.person.name}`]
        : [];
    }),
  );
}
