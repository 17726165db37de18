import { z } from 'zod';

/** Cities, regions and waters: where things happen, and names that hold a state's name without meaning it. */
export const placesSchema = z.strictObject({
  /** ISO alpha-3 of the state the places are in; null for waters, continents and regions across borders. */
  state: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  subkind: z.enum(['city', 'region', 'water', 'area', 'site']),
  /** Each place by its names, the canonical one first, parted by ` = `. */
  names: z.array(z.string().min(1)).min(1),
});

export type Places = z.infer<typeof placesSchema>;
