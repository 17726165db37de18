import type { Kysely } from 'kysely';
import { type Dataset, datasetNameSchema, datasetSchema } from '../vocabulary/dataset.ts';
import type { Tables } from './tables.ts';

const loadedSchema = datasetSchema.omit({ files: true });

/** An imported data set without the text of its files. */
export type LoadedDataset = Omit<Dataset, 'files'>;

/** What is imported under these names, in the order of the names; those not imported are left out. */
export async function queryDatasets(
  db: Kysely<Tables>,
  names: readonly Dataset['name'][],
): Promise<LoadedDataset[]> {
  if (names.length === 0) return [];
  const datasets = await db
    .selectFrom('dataset')
    .select(['name', 'version', 'told_from', 'told_to'])
    .where('name', 'in', [...names])
    .orderBy('name')
    .execute();
  return Promise.all(
    datasets.map(async ({ name, version, told_from, told_to }) => {
      const rows = await db
        .selectFrom('imported_agreement')
        .select('agreement')
        .where('dataset', '=', name)
        .orderBy('position')
        .execute();
      return loadedSchema.parse({
        name: datasetNameSchema.parse(name),
        version,
        from: told_from,
        to: told_to,
        agreements: rows.map(({ agreement }) => agreement),
      });
    }),
  );
}
