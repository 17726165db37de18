import { z } from 'zod';
import { actorKindSchema } from '../../vocabulary/actor-ref.ts';
import data from './data/bodies.json' with { type: 'json' };

const schema = z.strictObject({
  /** How many sentences back the body may have been named. */
  reach: z.int().positive(),
  bodies: z.array(
    z.strictObject({
      noun: z.string(),
      kinds: z.array(actorKindSchema),
      /** Words of which the name must have one, lower case; empty when the kind says enough. An outlet needs none. */
      names: z.array(z.string()),
    }),
  ),
});

const words = schema.parse(data);

/** Nouns that with `the` mean a body named before: "the agency", "the ministry", "the bloc". */
export const bodyWords = {
  reach: words.reach,
  byNoun: new Map(words.bodies.map((body) => [body.noun, body])),
};
