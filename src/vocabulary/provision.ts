import { z } from 'zod';
import { actorRefSchema } from './actor-ref.ts';
import { obligationSchema } from './obligation.ts';
import { spanSchema } from './span.ts';

/** What has to happen for a duty to arise; `standing` duties hold all the time. */
export const occasionSchema = z.enum([
  'attack',
  'threat',
  'sanctions',
  'hostile pact',
  'application',
  'crisis',
  'standing',
  'other',
]);

/** How binding the words are: shall (must, will, undertakes to), should (will endeavour, seek), may. */
export const strengthSchema = z.enum(['shall', 'should', 'may']);

/**
 * One duty of an agreement, as an article or a report of it words it. What later versions added has defaults, so that
 * ledgers of earlier ones open; reading the reports again fills it.
 */
export const provisionSchema = z.object({
  article: z.string().nullable(),
  obligation: obligationSchema,
  trigger: z.string().nullable().describe('the words of the case in which the duty arises'),
  action: z.string().nullable(),
  conditional: z.boolean(),
  occasion: occasionSchema.default('other'),
  strength: strengthSchema.default('shall'),
  by: z.array(actorRefSchema).default([]).describe('who owes it; empty: each party'),
  to: z.array(actorRefSchema).default([]).describe('whom it is owed; empty: every other party'),
  against: z
    .array(actorRefSchema)
    .default([])
    .describe('the states it is limited to as attackers or third parties; empty: any'),
  qualifiers: z
    .array(z.string())
    .default([])
    .describe('words that someone must judge: "in accordance with its laws", "unless it is the aggressor"'),
  area: z
    .string()
    .nullable()
    .default(null)
    .describe('the region the duty is limited to, in the words of the text'),
  timing: z.string().nullable().default(null).describe('"immediately", "within 30 days"'),
  evidence: spanSchema,
});

/** What an agreement says of its own life. */
export const termSchema = z.object({
  kind: z.enum(['entry into force', 'duration', 'renewal', 'denunciation', 'succession']),
  value: z
    .string()
    .nullable()
    .describe(
      'duration, renewal and denunciation: an ISO 8601 period or "indefinite"; entry into force: "signature", "exchange", "ratification by all" or a number of ratifications; succession: the name of the agreement replaced',
    ),
  evidence: spanSchema,
});

export type Occasion = z.infer<typeof occasionSchema>;
export type Strength = z.infer<typeof strengthSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Term = z.infer<typeof termSchema>;
