import { z } from 'zod';
import data from './data/given-names.json' with { type: 'json' };

const names = z.strictObject({ m: z.array(z.string()), f: z.array(z.string()) }).parse(data);

const genders = new Map<string, 'm' | 'f'>([
  ...names.m.map((name): [string, 'm'] => [name, 'm']),
  ...names.f.map((name): [string, 'f'] => [name, 'f']),
]);

/** The usual gender of a given name, or null when it is unknown or used for both. */
export function genderOfName(given: string): 'm' | 'f' | null {
  return genders.get(given) ?? null;
}
