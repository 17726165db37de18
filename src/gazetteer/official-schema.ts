import { z } from 'zod';

/** A date as precise as it is known: `2004`, `2004-03` or `2004-03-09`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

const officeSchema = z.enum([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'security-council-head',
  'spokesperson',
  'organization-head',
  'other',
]);

const officialRoleSchema = z.strictObject({
  office: officeSchema,
  /** As reports write it, e.g. `Minister of Foreign Affairs`. */
  title: z.string().min(1),
  /** ISO 3166-1 alpha-3 or an organisation's acronym; the file's `state` when absent. */
  of: z.string().min(2).optional(),
  from: partialDateSchema.nullable(),
  to: partialDateSchema.nullable(),
});

const officialSchema = z.strictObject({
  name: z.string().min(1),
  /** Spellings that no rule gives. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The name in its own script and in other scripts reports use. */
  native: z.array(z.string().min(1)).default([]),
  nameOrder: z.enum(['given-first', 'family-first']),
  family: z.string().min(1),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  roles: z.array(officialRoleSchema).min(1),
});

/** One file of `data/officials`: who held which office of one state or organisation, and when. */
export const officialsFileSchema = z.strictObject({
  /** ISO 3166-1 alpha-3, or an organisation's acronym. */
  state: z.string().regex(/^[A-Z][A-Z0-9-]+$/),
  /** Where the facts come from. */
  source: z.string().min(1),
  persons: z.array(officialSchema),
});

export type OfficialsFile = z.input<typeof officialsFileSchema>;
export type Official = z.output<typeof officialSchema>;
