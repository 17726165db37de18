import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerActor } from '../vocabulary/ledger.ts';
import { compareText } from './compare-text.ts';
import { actorKey } from './merge-actors.ts';

/** Every actor the entries name, once, with what the gazetteer knows of it; in order of id. */
export function collectActors(refs: Iterable<ActorRef>, gazetteer: Gazetteer): LedgerActor[] {
  const actors = new Map<string, LedgerActor>();
  for (const ref of refs) {
    const id = actorKey(ref);
    if (!actors.has(id)) actors.set(id, describeActor(id, ref, gazetteer));
  }
  return [...actors.values()].sort((a, b) => compareText(a.id, b.id));
}

function describeActor(id: string, ref: ActorRef, gazetteer: Gazetteer): LedgerActor {
  const entry = ref.actor === null ? undefined : gazetteer.get(ref.actor);
  return {
    id,
    kind: ref.kind,
    name: entry?.name ?? ref.name,
    aliases: [...new Set(entry?.names.map((name) => name.text) ?? [])].filter(
      (alias) => alias !== entry?.name,
    ),
    state: ref.state,
    wikidata: entry?.wikidata ?? null,
    roles: entry?.roles.map(({ title, of, from, to }) => ({ title, of, from, to })) ?? [],
  };
}
