import { z } from 'zod';
import { evidenceSchema } from './ledger.ts';
import { agreementSchema, claimSchema, eventSchema, figureSchema, silenceSchema } from './reading.ts';

const shared = {
  /**
   * Made from the source, the kind, what was found and its quote: the same finding in a later version of the
   * same report has the same id, so decisions about it still hold.
   */
  id: z.string(),
  document: z.string(),
  /** The sentence that supports it. */
  evidence: evidenceSchema,
  /** States (ISO 3166-1 alpha-3) and organisations (acronym) it involves, sorted. */
  states: z.array(z.string()),
  /** Days between which it holds, when known. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
};

/** What one report says, before it is weighed against other reports. Links are to other observations by id. */
export const observationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    ...shared,
    found: eventSchema
      .omit({ domestic: true })
      .extend({ claim: z.string().nullable(), agreement: z.string().nullable() }),
  }),
  z.object({ kind: z.literal('claim'), ...shared, found: claimSchema }),
  z.object({ kind: z.literal('agreement'), ...shared, found: agreementSchema }),
  z.object({ kind: z.literal('figure'), ...shared, found: figureSchema }),
  z.object({ kind: z.literal('silence'), ...shared, found: silenceSchema }),
]);

export type Observation = z.infer<typeof observationSchema>;
export type ObservationKind = Observation['kind'];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
