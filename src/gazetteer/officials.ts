import type { OfficialsFile } from './official-schema.ts';

/** Every file of `data/officials`, in alphabetical order; a test fails when one is missing. */
export const OFFICIALS: readonly OfficialsFile[] = [];
