import { z } from 'zod';
import data from './data/plurals.json' with { type: 'json' };

const schema = z.strictObject({
  states: z.array(z.string()),
  people: z.array(z.string()),
  institutions: z.array(z.string()),
  numbers: z.record(z.string(), z.int().min(2)),
  /** Words one of which a person's title or office has when the plural of the noun means them. */
  offices: z.record(z.string(), z.array(z.string())),
  quantifiers: z.array(z.string()),
  /** Nouns that with `the` mean the one state spoken of. */
  singular: z.array(z.string()),
  /** Which states a noun for a form of state can mean. */
  forms: z.record(z.string(), z.array(z.string())),
  /** Adjectives that make a group of states without naming one. */
  adjectives: z.array(z.string()),
  /** Halves of a divided nation, named by direction when the text speaks of those states. */
  halves: z.array(z.strictObject({ word: z.string(), state: z.string(), needs: z.array(z.string()) })),
});

const plurals = schema.parse(data);

/** Nouns whose plural, with a number or `both`, means actors named before. */
export const pluralWords = {
  states: new Set(plurals.states),
  people: new Set(plurals.people),
  institutions: new Set(plurals.institutions),
  singular: new Set(plurals.singular),
  numbers: new Map(Object.entries(plurals.numbers)),
  adjectives: new Set(plurals.adjectives),
  offices: new Map(Object.entries(plurals.offices)),
  quantifiers: new Set(plurals.quantifiers),
  forms: new Map(Object.entries(plurals.forms).map(([noun, states]) => [noun, new Set(states)])),
  halves: plurals.halves,
};
