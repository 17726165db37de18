import { z } from 'zod';
import data from './data/pronouns.json' with { type: 'json' };

const schema = z.strictObject({
  person: z.strictObject({ m: z.array(z.string()), f: z.array(z.string()) }),
  thing: z.array(z.string()),
  plural: z.array(z.string()),
  relative: z.array(z.string()),
});

const pronouns = schema.parse(data);

export type PronounKind = 'm' | 'f' | 'thing' | 'plural';

const kinds = new Map<string, PronounKind>([
  ...pronouns.person.m.map((word): [string, PronounKind] => [word, 'm']),
  ...pronouns.person.f.map((word): [string, PronounKind] => [word, 'f']),
  ...pronouns.thing.map((word): [string, PronounKind] => [word, 'thing']),
  ...pronouns.plural.map((word): [string, PronounKind] => [word, 'plural']),
]);

const relatives = new Set(pronouns.relative);

/** What a third-person pronoun may stand for, or null for any other word. */
export function pronounKind(form: string): PronounKind | null {
  return kinds.get(form.toLowerCase()) ?? null;
}

/** True for a word that may open a relative clause about a noun before it. */
export function isRelative(form: string): boolean {
  return relatives.has(form.toLowerCase());
}
