import type { OfficialsFile } from './official-schema.ts';
import { officialsAToF } from './officials/a-to-f.ts';
import { officialsGToM } from './officials/g-to-m.ts';
import { officialsNToZ } from './officials/n-to-z.ts';

/** Every file of `data/officials`, in alphabetical order; a test fails when one is missing. */
export const OFFICIALS: readonly OfficialsFile[] = [...officialsAToF, ...officialsGToM, ...officialsNToZ];
