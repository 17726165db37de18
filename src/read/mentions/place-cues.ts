import { z } from 'zod';
import data from './data/place-metonyms.json' with { type: 'json' };

const schema = z.strictObject({
  placePrepositions: z.array(z.string()),
  motion: z.array(z.string()),
  placeObjects: z.array(z.string()),
  placeHeads: z.array(z.string()),
  ambiguous: z.array(
    z.strictObject({
      text: z.string(),
      choices: z.array(z.strictObject({ entry: z.string().nullable(), cues: z.array(z.string()) })),
    }),
  ),
});

const cues = schema.parse(data);

/** Words that tell a capital where something happens from a capital that acts for its state. */
export const placeCues = {
  prepositions: new Set(cues.placePrepositions),
  /** Nouns and verbs after which `to` and `from` lead to a place. */
  motion: new Set(cues.motion),
  /** Verbs whose object is a place. */
  objects: new Set(cues.placeObjects),
  /** Nouns that take a city as what they are in or of. */
  heads: new Set(cues.placeHeads),
};

/** Names shared by states and others, each reading with the words of a text that speak for it. */
export const sharedNames = new Map(cues.ambiguous.map(({ text, choices }) => [text, choices]));
