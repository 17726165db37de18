import type { Dataset, DatasetName } from '../../vocabulary/dataset.ts';
import { type ImportOptions, readAtop } from './read-atop.ts';
import { readCow } from './read-cow.ts';
import type { DatasetFile } from './read-table.ts';

const readers: Record<DatasetName, (files: readonly DatasetFile[], options: ImportOptions) => Dataset> = {
  atop: readAtop,
  cow: readCow,
};

/**
 * A published data set as agreements. Pure; all of it or nothing.
 * @throws IngestError naming file, row and column of what is wrong.
 */
export function readDataset(
  name: DatasetName,
  files: readonly DatasetFile[],
  options: ImportOptions,
): Dataset {
  return readers[name](files, options);
}
