import { z } from 'zod';

export const actorKindSchema = z.enum([
  'state',
  'person',
  'organization',
  'forum',
  'outlet',
  'group',
  'place',
]);

export type ActorKind = z.infer<typeof actorKindSchema>;

/** Who is meant: a state, person, organisation … with where in the text it was named, when it was. */
export const actorRefSchema = z.object({
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  name: z.string().describe('canonical name'),
  actor: z.string().nullable().describe('id in the gazetteer or the ledger; null when unknown'),
  kind: actorKindSchema,
  state: z
    .string()
    .nullable()
    .describe('ISO 3166-1 alpha-3 of the state it is, belongs to or speaks for; an IGO by its usual acronym'),
});

export type ActorRef = z.infer<typeof actorRefSchema>;
