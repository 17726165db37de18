import { makeNameFinder } from './find-names.ts';
import { foldName } from './fold-name.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { makeHoldersOf } from './holders.ts';
import { makeNameTrie } from './name-trie.ts';
import { makeOrganizationEntry, makeOutletEntry } from './organization-entries.ts';
import { makePersonEntries } from './person-entries.ts';
import { makePlaceEntries } from './place-entries.ts';
import { makeStateEntry } from './state-entries.ts';

/**
 * Builds a gazetteer from files; of two entries with one id the later file's stands. Each index is made when it is
 * first asked, so that a command which only looks up an id does not wait for the others.
 */
export function buildGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const byId = new Map(makeEntries(files).map((entry) => [entry.id, entry]));
  const entries = [...byId.values()];
  const finder = once(() => makeFinder(files, entries));
  const names = once(() => indexByName(entries));
  const holders = once(() => makeHoldersOf(entries));
  const hosts = once(
    () => new Map(entries.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const))),
  );

  return {
    entries,
    get: (id) => byId.get(id),
    findNames: (text, within) => finder()(text, within),
    lookUp: (name) => names().get(foldName(name)) ?? [],
    holdersOf: (...asked) => holders()(...asked),
    outletOfHost: (host) => {
      const labels = host.toLowerCase().replace(/\.$/, '').split('.');
      for (let at = 0; at < labels.length - 1; at += 1) {
        const outlet = hosts().get(labels.slice(at).join('.'));
        if (outlet !== undefined) return outlet;
      }
      return undefined;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Where two things share a name the earlier kind is the likelier reading: a state before a place of that name. */
function makeEntries(files: readonly GazetteerFile[]): GazetteerEntry[] {
  const states = files.flatMap((file) => (file.states ?? []).map(makeStateEntry));
  const stateCodes = new Set(states.map(({ id }) => id));
  return [
    ...states,
    ...files.flatMap((file) => (file.organizations ?? []).map(makeOrganizationEntry)),
    ...files.flatMap((file) => (file.places ?? []).flatMap(makePlaceEntries)),
    ...files.flatMap((file) => (file.outlets ?? []).map(makeOutletEntry)),
    ...makePersonEntries(
      files.flatMap((file) => file.officials ?? []),
      (code) => stateCodes.has(code),
    ),
  ];
}

function makeFinder(
  files: readonly GazetteerFile[],
  entries: readonly GazetteerEntry[],
): ReturnType<typeof makeNameFinder> {
  const trie = makeNameTrie();
  for (const phrase of files.flatMap((file) => file.notNames ?? [])) trie.add(phrase, 'name', null);
  for (const entry of entries) {
    trie.add(entry.name, 'name', entry);
    for (const { text, use } of entry.names) trie.add(text, use, entry);
  }
  const byFullName = new Map(
    entries.filter(({ kind }) => kind === 'person' || kind === 'group').map((entry) => [entry.name, entry]),
  );
  for (const { text, name } of files.flatMap((file) => file.mononyms ?? [])) {
    const entry = byFullName.get(name);
    if (entry !== undefined) trie.add(text, 'short', entry, true);
  }
  return makeNameFinder(trie);
}

function indexByName(entries: readonly GazetteerEntry[]): Map<string, GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    const keys = new Set([entry.name, ...entry.names.map(({ text }) => text)].map(foldName));
    for (const key of keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else known.push(entry);
    }
  }
  return index;
}
