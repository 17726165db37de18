import { z } from 'zod';
import { stateCodeSchema } from './state-schema.ts';

/** An organisation, forum or armed group that reports treat as an actor. */
export const organizationSchema = z.strictObject({
  /** Lower-case slug; the entry's id is `org:slug`, `forum:slug` or `group:slug`. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  acronyms: z.array(z.string().min(1)).min(1).optional(),
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** Places and buildings that stand for it. */
  seats: z.array(z.string().min(1)).min(1).optional(),
  kind: z.enum(['organization', 'forum', 'group']),
  subkind: z.enum([
    'igo',
    'igo-organ',
    'forum',
    'court',
    'parliament',
    'ministry',
    'armed-forces',
    'armed-group',
    'intelligence',
    'police',
    'party',
    'central-bank',
    'company',
    'ngo',
    'religious',
    'bloc',
    'agency',
    'government',
    'people',
    'university',
  ]),
  /** ISO alpha-3 of the state it belongs to; the acronym of the intergovernmental organisation it is or belongs to. */
  state: z
    .string()
    .regex(/^[A-Z][A-Z0-9+-]*$/)
    .nullable(),
  /** Member states, where they matter and are known. */
  members: z.array(stateCodeSchema).optional(),
});

export type Organization = z.infer<typeof organizationSchema>;
