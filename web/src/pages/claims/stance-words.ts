import { type Stance, stanceSchema } from '../../../../src/vocabulary/stance.ts';

/** Every stance a claim may have. */
export const stances: readonly Stance[] = stanceSchema.options;

/** What a speaker does, as a verb that stands after the name. */
export function stanceWords(stance: string): string {
  return stance === 'neither' ? 'neither confirms nor denies' : stance;
}
