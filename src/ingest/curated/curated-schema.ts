import { z } from 'zod';
import { stepSchema } from '../../vocabulary/agreement-step.ts';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import { occasionSchema, strengthSchema, termSchema } from '../../vocabulary/provision.ts';

/** A day, month or year, or two of them with a slash between: `1949-08-24`, `2022`, `2001/2003`. */
const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);

const statesSchema = z.array(z.string().length(3));

/** One agreement of the curated set, as its file holds it. Texts are our own wording, never the treaty's. */
export const curatedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  names: z.array(z.string()).min(1).describe('the full title first'),
  kind: z.string(),
  checked: z.iso.date().describe('the last day up to which the entry was checked'),
  complete: z
    .boolean()
    .default(true)
    .describe('whether what the entry does not tell did not happen; false: it is not known'),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url() })).min(1),
  parties: z
    .array(
      z.strictObject({
        state: z.string().length(3),
        name: z.string(),
        inForce: z.array(dateSchema).describe('each time it became bound; empty: never, or not known'),
        left: z.array(dateSchema).default([]).describe('each time it ceased to be bound'),
      }),
    )
    .min(2),
  steps: z
    .array(
      z.strictObject({
        step: stepSchema,
        by: statesSchema.default([]).describe('empty: all parties'),
        on: dateSchema,
        place: z.string().nullable().default(null),
        note: z.string().nullable().default(null),
      }),
    )
    .describe('all but entry into force and leaving, which stand with the parties'),
  provisions: z.array(
    z.strictObject({
      article: z.string().nullable(),
      obligation: obligationSchema,
      occasion: occasionSchema,
      strength: strengthSchema.default('shall'),
      trigger: z.string().nullable().default(null),
      action: z.string().describe('what is to be done, in our own words'),
      by: statesSchema.default([]),
      to: statesSchema.default([]),
      against: statesSchema.default([]),
      qualifiers: z.array(z.string()).default([]),
      area: z.string().nullable().default(null),
      timing: z.string().nullable().default(null),
    }),
  ),
  terms: z
    .array(z.strictObject({ ...termSchema.omit({ evidence: true }).shape, article: z.string().nullable() }))
    .default([]),
  succeeds: z.string().nullable().default(null).describe('id of the curated agreement that it replaces'),
});

export type Curated = z.infer<typeof curatedSchema>;
