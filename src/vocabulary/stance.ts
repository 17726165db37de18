import { z } from 'zod';

/** What a speaker does with the content of a claim. `neither` neither confirms nor denies it. */
export const stanceSchema = z.enum([
  'asserts',
  'denies',
  'alleges',
  'confirms',
  'neither',
  'expects',
  'demands',
]);

export type Stance = z.infer<typeof stanceSchema>;
