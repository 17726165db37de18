import { z } from 'zod';
import { ledgerAgreementSchema } from './ledger.ts';

/** Published data sets that can be imported. */
export const datasetNameSchema = z.enum(['atop', 'cow']);

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An imported data set: what it says, and its files, into which the evidence of its agreements points. */
export const datasetSchema = z.object({
  name: datasetNameSchema,
  version: z.string().nullable().describe('as the data or the file names tell it'),
  from: isoDay.describe('first day it tells about'),
  to: isoDay.describe('last day: what it does not tell to have ended by then was still in force'),
  files: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        sha256: z.string().describe('of the bytes'),
        text: z.string(),
      }),
    )
    .min(1),
  agreements: z.array(ledgerAgreementSchema),
});

export type DatasetName = z.infer<typeof datasetNameSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
