import { z } from 'zod';
import { partialDateSchema } from './official-schema.ts';

const names = z.array(z.string().min(1)).min(1).optional();

export const stateCodeSchema = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code');

/** A state or territory: UN members, states with limited recognition, dependencies, states of the past. */
export const stateSchema = z.strictObject({
  code: stateCodeSchema,
  name: z.string().min(1),
  official: names,
  short: names,
  acronyms: names,
  /** Adjectives and names of nationals, singular and plural. */
  demonyms: names,
  /** Capitals and de facto seats of government, with their spellings. */
  capitals: names,
  /** Buildings and streets that stand for the government. */
  seats: names,
  former: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        from: partialDateSchema.optional(),
        to: partialDateSchema.optional(),
      }),
    )
    .min(1)
    .optional(),
  /** The name in official and other languages. */
  native: names,
  unMember: z.boolean(),
  /** The state that governs a territory, or that most others hold a breakaway state to be part of. */
  partOf: stateCodeSchema.optional(),
  /** States of the past: when they existed, and which state continues them. */
  successor: stateCodeSchema.optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
});

export type State = z.infer<typeof stateSchema>;
