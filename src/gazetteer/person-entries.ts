import { foldName } from './fold-name.ts';
import type { GazetteerEntry, NameUse, Role } from './gazetteer.ts';
import type { Official, OfficialsFile } from './official-schema.ts';
import { spellPerson } from './variants/spell-person.ts';

/**
 * Entries for all officials of all files. Someone listed in two files (a minister who later heads an
 * organisation) becomes one entry with the roles of both, when the names agree and the Wikidata ids do not differ;
 * namesakes in office in two states stay two.
 */
export function makePersonEntries(
  files: readonly OfficialsFile[],
  isState: (code: string) => boolean,
): GazetteerEntry[] {
  const byName = new Map<string, GazetteerEntry[]>();
  for (const file of files) {
    for (const person of file.persons) {
      const official: Official = { ...person, aliases: person.aliases ?? [], native: person.native ?? [] };
      const key = foldName(official.name);
      const entry = makePersonEntry(official, file.state, key.replaceAll(' ', '-'));
      const namesakes = byName.get(key) ?? [];
      const same = namesakes.findIndex((other) => isSamePerson(other, entry, isState));
      if (same >= 0) namesakes[same] = mergePersons(namesakes[same]!, entry);
      else
        namesakes.push(
          namesakes.length === 0 ? entry : { ...entry, id: `${entry.id}-${file.state.toLowerCase()}` },
        );
      byName.set(key, namesakes);
    }
  }
  return [...byName.values()].flat();
}

function makePersonEntry(official: Official, state: string, slug: string): GazetteerEntry {
  const names: { text: string; use: NameUse }[] = [...official.aliases, ...official.native].map((text) => ({
    text,
    use: 'alias',
  }));
  for (const text of spellPerson(official, state)) names.push({ text, use: 'variant' });
  return {
    id: `person:${slug}`,
    kind: 'person',
    name: official.name,
    state,
    names,
    wikidata: official.wikidata ?? null,
    roles: official.roles.map((role) => ({ ...role, of: role.of ?? state })),
    members: [],
    affiliation: null,
    subkind: null,
    domains: [],
    family: official.family,
  };
}

function isSamePerson(a: GazetteerEntry, b: GazetteerEntry, isState: (code: string) => boolean): boolean {
  if (a.wikidata !== null && b.wikidata !== null) return a.wikidata === b.wikidata;
  return a.state === b.state || [a, b].some(({ state }) => state !== null && !isState(state));
}

const lastStart = (roles: readonly Role[]): string =>
  roles.reduce((last, { from }) => (from !== null && from > last ? from : last), '');

/** Both files' roles in order of time; the entry speaks for the state or organisation of the latest. */
function mergePersons(a: GazetteerEntry, b: GazetteerEntry): GazetteerEntry {
  const later = lastStart(b.roles) > lastStart(a.roles) ? b : a;
  const roles = [...a.roles, ...b.roles].sort((x, y) => (x.from ?? '').localeCompare(y.from ?? ''));
  const known = new Set(a.names.map(({ text }) => text));
  return {
    ...a,
    state: later.state,
    wikidata: a.wikidata ?? b.wikidata,
    roles: roles.filter(
      (role, at) => roles.findIndex((other) => JSON.stringify(other) === JSON.stringify(role)) === at,
    ),
    names: [...a.names, ...b.names.filter(({ text }) => !known.has(text))],
  };
}
