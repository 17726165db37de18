import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  type FactsOf,
  groupNamed,
  groupNames,
  isInGroup,
  type OutletGroup,
  outletGroupsSchema,
} from '../analyse/silence/outlet-groups.ts';
import { keyOfOutlet } from '../analyse/sources/outlet-key.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { UsageError } from './failure.ts';
import { suggestWord } from './suggest-word.ts';

/** One word of `--outlets`: a group, or a single outlet. */
export interface OutletSet {
  name: string;
  title: string;
  holds: (outlet: ActorRef) => boolean;
  /** Outlets of it that the gazetteer knows. */
  known: readonly string[];
}

/** Who stands behind an outlet, by the gazetteer. */
export function factsOfOutlets(gazetteer: Gazetteer): FactsOf {
  return ({ actor }) => {
    const entry = actor === null ? undefined : gazetteer.get(actor);
    return { affiliation: entry?.affiliation ?? null, kind: entry?.subkind ?? null };
  };
}

/**
 * The groups in a person's file; none without one. Outlets may go by any name the gazetteer knows.
 * @throws UsageError that says what is wrong in the file.
 */
export async function loadGroups(
  file: string | undefined,
  folder: string,
  gazetteer: Gazetteer,
): Promise<OutletGroup[]> {
  if (file === undefined) return [];
  try {
    const content: unknown = JSON.parse(await readFile(resolve(folder, file), 'utf8'));
    return outletGroupsSchema.parse(content).groups.map((group) => ({
      ...group,
      outlets: group.outlets?.map((name) => outletNamed(name, gazetteer)?.id ?? name),
    }));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UsageError(
      `The groups in ${file} cannot be used: ${why}.`,
      'Write {"groups": [{"name": "mine", "title": "my papers", "outlets": ["KCNA", "Yonhap"]}]}.',
    );
  }
}

/** `--outlets prk-state,KCNA`: groups and outlets by name. */
export function parseOutletSets(
  words: string,
  own: readonly OutletGroup[],
  gazetteer: Gazetteer,
): OutletSet[] {
  const factsOf = factsOfOutlets(gazetteer);
  const nameOf = (code: string) => {
    const entry = gazetteer.get(code);
    return entry?.kind === 'state' ? entry.name : undefined;
  };
  const outlets = gazetteer.entries.filter(({ kind }) => kind === 'outlet').map(refOf);
  return words.split(',').map((word): OutletSet => {
    const name = word.trim();
    const group = groupNamed(name, own, nameOf);
    if (group !== undefined) {
      const holds = (outlet: ActorRef) => isInGroup(outlet, group, factsOf);
      const known = outlets.filter(holds).map((outlet) => outlet.name);
      return { name: group.name, title: group.title, holds, known };
    }
    const entry = outletNamed(name, gazetteer);
    if (entry !== undefined) {
      const holds = (outlet: ActorRef) => keyOfOutlet(outlet) === entry.id;
      return { name, title: entry.name, holds, known: [entry.name] };
    }
    const near = suggestWord(name, [...groupNames, ...own.map((one) => one.name)]);
    if (near !== null) throw new UsageError(`"${name}" is no group of outlets.`, `Did you mean ${near}?`);
    const holds = (outlet: ActorRef) => outlet.name.toLowerCase() === name.toLowerCase();
    return { name, title: name, holds, known: [] };
  });
}

function outletNamed(name: string, gazetteer: Gazetteer) {
  return [gazetteer.get(name), ...gazetteer.lookUp(name)].find((entry) => entry?.kind === 'outlet');
}

function refOf({ id, name, kind, state }: GazetteerEntry): ActorRef {
  return { name, actor: id, kind, state };
}

/** The shortest name an outlet goes by, for a table. */
export function shortNameOf({ name, actor }: ActorRef, gazetteer: Gazetteer): string {
  const names = actor === null ? [] : (gazetteer.get(actor)?.names ?? []);
  return names.find(({ use }) => use === 'acronym')?.text ?? name;
}
