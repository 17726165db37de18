import { z } from 'zod';
import { type DatasetName, datasetNameSchema } from '../../vocabulary/dataset.ts';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import { occasionSchema } from '../../vocabulary/provision.ts';
import conditions from './data/conditions.json' with { type: 'json' };
import obligations from './data/obligations.json' with { type: 'json' };
import releases from './data/releases.json' with { type: 'json' };

const dutySchema = z.object({
  obligation: obligationSchema,
  column: z.string(),
  occasion: occasionSchema,
  action: z.string(),
});

/** What a flag of a data set says as a duty. */
export type DatasetDuty = z.infer<typeof dutySchema>;

export const datasetDuties = z.record(datasetNameSchema, z.array(dutySchema)).parse(obligations);

/** Columns that limit a duty, by obligation: of members, and one that sums them up for the alliance. */
export const datasetConditions = z
  .object({
    source: z.string(),
    byMember: z.partialRecord(obligationSchema, z.record(z.string(), z.string())),
    summary: z.partialRecord(obligationSchema, z.string()),
  })
  .parse(conditions);

const releasesSchema = z.object({
  from: z.iso.date(),
  releases: z.array(z.object({ version: z.string(), to: z.iso.date() })),
});

const known = z.object({ source: z.string(), atop: releasesSchema, cow: releasesSchema }).parse(releases);

/** The days a release tells about; of an unknown release, up to the end of the last year it names. */
export function coverageOf(
  name: DatasetName,
  version: string | null,
  lastYear: number,
): { from: string; to: string } {
  const { from, releases: all } = known[name];
  const release = all.find((one) => version !== null && Number(one.version) === Number(version));
  const told = `${lastYear}-12-31`;
  return { from, to: release === undefined || release.to < told ? told : release.to };
}
