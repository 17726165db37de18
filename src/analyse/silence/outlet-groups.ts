import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import data from './data/outlet-groups.json' with { type: 'json' };

const affiliationSchema = z.enum(['state', 'public', 'private', 'party']);

/** What is known of an outlet beside its name. */
export interface OutletFacts {
  affiliation: z.infer<typeof affiliationSchema> | null;
  /** Agency, broadcaster, newspaper …; null when unknown. */
  kind: string | null;
}

export type FactsOf = (outlet: ActorRef) => OutletFacts;

/** A group of outlets: those named, and those with these traits; traits of several sorts must all fit. */
const outletGroupSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  outlets: z.array(z.string().min(1)).optional().describe('by name or id'),
  states: z.array(z.string()).optional().describe('ISO 3166-1 alpha-3 of the owner'),
  affiliations: z.array(affiliationSchema).optional(),
  kinds: z.array(z.string()).optional(),
});

/** A file of groups; a user's own is merged over the built-in one by name. */
export const outletGroupsSchema = z.strictObject({
  source: z.string().optional(),
  groups: z.array(outletGroupSchema),
});

export type OutletGroup = z.infer<typeof outletGroupSchema>;

const builtIn = outletGroupsSchema.parse(data).groups;

/**
 * The group a word names: one of the user's, a built-in one, or `prk-state` (state and party media of North Korea)
 * and `prk` (all media of it), for any state code.
 * @param nameOf the name of a state by its code, undefined when there is none.
 */
export function groupNamed(
  word: string,
  own: readonly OutletGroup[],
  nameOf: (code: string) => string | undefined,
): OutletGroup | undefined {
  const name = word.trim().toLowerCase();
  const known = [...own, ...builtIn].find((group) => group.name === name);
  if (known !== undefined) return known;
  const found = /^([a-z]{3})(-state)?$/.exec(name);
  const code = found?.[1]?.toUpperCase();
  const state = code === undefined ? undefined : nameOf(code);
  if (code === undefined || state === undefined) return undefined;
  return found?.[2] === undefined
    ? { name, title: `media of ${state}`, states: [code] }
    : {
        name,
        title: `media of the state or ruling party of ${state}`,
        states: [code],
        affiliations: ['state', 'party'],
      };
}

/** Names of the built-in groups, for help. */
export const groupNames: readonly string[] = builtIn.map(({ name }) => name);

/** Whether an outlet belongs to a group: it is named there, or has the traits. */
export function isInGroup(outlet: ActorRef, group: OutletGroup, factsOf: FactsOf): boolean {
  const { outlets, states, affiliations, kinds } = group;
  const folded = [outlet.name, keyOfOutlet(outlet)].map((one) => one.toLowerCase());
  if (outlets?.some((name) => folded.includes(name.toLowerCase())) === true) return true;
  if (states === undefined && affiliations === undefined && kinds === undefined) return false;
  const { affiliation, kind } = factsOf(outlet);
  return (
    (states === undefined || (outlet.state !== null && states.includes(outlet.state))) &&
    (affiliations === undefined || (affiliation !== null && affiliations.includes(affiliation))) &&
    (kinds === undefined || (kind !== null && kinds.includes(kind)))
  );
}
