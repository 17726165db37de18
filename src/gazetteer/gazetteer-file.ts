import { z } from 'zod';
import { officialsFileSchema } from './official-schema.ts';
import { organizationSchema } from './organization-schema.ts';
import { outletSchema } from './outlet-schema.ts';
import { placesSchema } from './place-schema.ts';
import { stateSchema } from './state-schema.ts';

/**
 * A file of names: any of the parts the built-in gazetteer has. A user's own file is merged over the
 * built-in data: an entry with the id of a known one replaces it.
 */
export const gazetteerFileSchema = z.strictObject({
  /** Where the facts come from. */
  source: z.string().min(1),
  states: z.array(stateSchema).optional(),
  organizations: z.array(organizationSchema).optional(),
  outlets: z.array(outletSchema).optional(),
  places: z.array(placesSchema).optional(),
  officials: z.array(officialsFileSchema).optional(),
  /** Family names or single words that mean one person or group even on first mention (`Putin`). */
  mononyms: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        name: z.string().min(1).describe('the full name as listed'),
      }),
    )
    .optional(),
  /** Phrases that hold a name without naming it (`Korean War`, `Paris Agreement`). */
  notNames: z.array(z.string().min(1)).optional(),
});

export type GazetteerFile = z.input<typeof gazetteerFileSchema>;

/** Checks a user's file; throws an Error that lists each fault with its place in the file. */
export function parseGazetteerFile(value: unknown, origin: string): GazetteerFile {
  const checked = gazetteerFileSchema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues
    .slice(0, 10)
    .map((issue) => `  ${issue.path.join('.') || '(file)'}: ${issue.message}`);
  throw new Error(
    `The gazetteer file ${origin} does not fit its schema:\n${faults.join('\n')}\nCorrect these fields, or run without the file.`,
  );
}
