import { slugOf } from './fold-name.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { Places } from './place-schema.ts';

/** Entries for a list of places: `Saint Petersburg = St. Petersburg` is one place with two names. */
export function makePlaceEntries(places: Places): GazetteerEntry[] {
  return places.names.map((line) => {
    const [name = line, ...others] = line.split(' = ');
    const suffix = places.state === null ? '' : `-${places.state.toLowerCase()}`;
    return {
      id: `place:${slugOf(name)}${suffix}`,
      kind: 'place',
      name,
      state: places.state,
      names: others.map((text) => ({ text, use: 'alias' as const })),
      wikidata: null,
      roles: [],
      members: [],
      affiliation: null,
      subkind: places.subkind,
      domains: [],
    };
  });
}
