import { describe, expect, test } from 'vitest';
import { parseGazetteerFile } from './gazetteer-file.ts';
import { loadGazetteer } from './load-gazetteer.ts';

const gazetteer = loadGazetteer();

describe('lookUp', () => {
  test.each([
    ['turkiye', 'TUR'],
    ["cote d'ivoire", 'CIV'],
    ['The Hague', 'NLD'],
    ['DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA', 'PRK'],
    ['guinea bissau', 'GNB'],
    ['kim jong-un', 'person:kim-jong-un'],
  ])('%s', (name, id) => {
    expect(gazetteer.lookUp(name).map((entry) => entry.id)).toContain(id);
  });

  test('part of a name is not the name', () => {
    expect(gazetteer.lookUp('Republic')).toEqual([]);
    expect(gazetteer.lookUp('')).toEqual([]);
  });
});

describe('holdersOf', () => {
  const names = (...ask: Parameters<typeof gazetteer.holdersOf>): string[] =>
    gazetteer.holdersOf(...ask).map(({ name }) => name);

  test('the holder on a day, and all in an interval', () => {
    expect(names('head-of-state', 'USA', '2022-06-01', '2022-06-01')).toEqual(['Joe Biden']);
    expect(names('head-of-state', 'USA', '2020-12-01', '2021-03-01')).toEqual(['Donald Trump', 'Joe Biden']);
  });

  test('open bounds and unknown offices', () => {
    expect(names('head-of-state', 'USA', null, null)).toContain('Joe Biden');
    expect(names('head-of-state', 'ZZZ', null, null)).toEqual([]);
  });
});

describe('outletOfHost', () => {
  test.each([
    ['tass.com', 'outlet:tass'],
    ['www.tass.com', 'outlet:tass'],
    ['ENGLISH.NEWS.CN', 'outlet:xinhua'],
    ['beyondparallel.csis.org', 'outlet:csis'],
    ['news.un.org', 'outlet:un-news'],
  ])('%s', (host, id) => {
    expect(gazetteer.outletOfHost(host)?.id).toBe(id);
  });

  test.each(['nottass.com', 'com', '', 'tass.com.example.org'])('unknown: %s', (host) => {
    expect(gazetteer.outletOfHost(host)).toBeUndefined();
  });
});

describe('a user’s file', () => {
  const file = parseGazetteerFile(
    {
      source: 'test',
      organizations: [
        { slug: 'harbour-club', name: 'Harbour Club', kind: 'forum', subkind: 'forum', state: null },
      ],
      outlets: [
        {
          slug: 'tass',
          name: 'TASS',
          state: 'RUS',
          affiliation: 'state',
          kind: 'agency',
          domains: ['tass.example.org'],
        },
      ],
      officials: [
        {
          state: 'FJI',
          source: 'test',
          persons: [
            {
              name: 'Jone Tabua',
              nameOrder: 'given-first',
              family: 'Tabua',
              roles: [{ office: 'other', title: 'Commissioner', from: '2030', to: null }],
            },
          ],
        },
      ],
    },
    'mine.json',
  );

  test('is merged over the built-in data', () => {
    const own = loadGazetteer([file]);
    expect(
      own
        .findNames('Jone Tabua addressed the Harbour Club in Suva.')
        .map(({ candidates }) => candidates[0]?.entry.id),
    ).toEqual(['person:jone-tabua', 'forum:harbour-club', 'FJI']);
    expect(own.outletOfHost('tass.example.org')?.id).toBe('outlet:tass');
    expect(own.entries.filter(({ id }) => id === 'outlet:tass')).toHaveLength(1);
    expect(gazetteer.findNames('the Harbour Club')).toEqual([]);
  });

  test('with faults is refused with their places', () => {
    expect(() => parseGazetteerFile({ source: 'x', states: [{ code: 'Fiji' }] }, 'bad.json')).toThrow(
      /bad\.json[\s\S]*states\.0\.code[\s\S]*Correct/,
    );
  });
});
