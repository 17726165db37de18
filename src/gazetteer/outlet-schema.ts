import { z } from 'zod';
import { stateCodeSchema } from './state-schema.ts';

/** A news agency, broadcaster, newspaper or site. */
export const outletSchema = z.strictObject({
  /** Lower-case slug; the entry's id is `outlet:slug`. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  acronyms: z.array(z.string().min(1)).min(1).optional(),
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** Where it is based or whose state runs it; null for a stateless one. */
  state: stateCodeSchema.nullable(),
  affiliation: z.enum(['state', 'public', 'private', 'party']).nullable(),
  kind: z.enum(['agency', 'broadcaster', 'newspaper', 'magazine', 'site', 'think-tank']),
  domains: z.array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/)),
});

export type Outlet = z.infer<typeof outletSchema>;
