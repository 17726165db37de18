import type { GazetteerEntry, NameUse } from './gazetteer.ts';
import type { State } from './state-schema.ts';

/** The gazetteer's entry for a state. */
export function makeStateEntry(state: State): GazetteerEntry {
  const names: { text: string; use: NameUse }[] = [];
  const add = (texts: readonly string[] | undefined, use: NameUse): void => {
    for (const text of texts ?? []) names.push({ text, use });
  };
  add(state.official, 'official');
  add(state.short, 'short');
  add(state.acronyms, 'acronym');
  add(state.demonyms, 'demonym');
  add(state.capitals, 'capital');
  add(state.seats, 'seat');
  add(
    state.former?.map((former) => former.name),
    'former',
  );
  add(state.native, 'alias');
  return {
    id: state.code,
    kind: 'state',
    name: state.name,
    state: state.code,
    names,
    wikidata: null,
    roles: [],
    members: [],
    affiliation: null,
    subkind: null,
    domains: [],
    unMember: state.unMember,
    partOf: state.partOf ?? null,
    successor: state.successor ?? null,
    existed: { from: state.from ?? null, to: state.to ?? null },
  };
}
