import { z } from 'zod';
import { actorKindSchema, actorRefSchema } from './actor-ref.ts';
import { stepSchema } from './agreement-step.ts';
import { eventTypeSchema } from './event-type.ts';
import { factualitySchema } from './factuality.ts';
import { mergedFindingSchema } from './merge-reason.ts';
import { provisionSchema, termSchema } from './provision.ts';
import { agreementStepSchema, figureSchema } from './reading.ts';
import { stanceSchema } from './stance.ts';
import { whenSchema } from './when.ts';

export const evidenceSchema = z.object({
  document: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});

const evidencesSchema = z.array(evidenceSchema).min(1);

/** The findings of reports that an entry is made of, by their ids: what a decision about it hangs on. */
const findingsSchema = z.array(z.string()).optional().describe('ids of the findings it is made of');

/** Why the findings of an entry after the first are one with it. */
const mergedSchema = z
  .array(mergedFindingSchema)
  .optional()
  .describe('why each finding after the first was put to it');

export const ledgerDocumentSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: actorRefSchema.nullable(),
  author: z.string().nullable(),
  published: whenSchema.nullable(),
  language: z.string(),
  sha256: z.string(),
  url: z.string().nullable(),
  copyOf: z.string().nullable(),
});

export const ledgerActorSchema = z.object({
  id: z.string(),
  kind: actorKindSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  state: z.string().nullable(),
  wikidata: z.string().nullable(),
  roles: z.array(
    z.object({ title: z.string(), of: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
});

export const ledgerEventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  initiators: z.array(actorRefSchema),
  recipients: z.array(actorRefSchema),
  when: whenSchema,
  place: z.string().nullable(),
  factuality: factualitySchema,
  summary: z.string(),
  agreement: z.string().nullable(),
  evidence: evidencesSchema,
  sources: z.int().positive().describe('independent ones'),
  confidence: z.number().min(0).max(1),
  findings: findingsSchema,
  merged: mergedSchema,
});

export const ledgerAgreementSchema = z.object({
  id: z.string(),
  names: z.array(z.string()),
  kind: z.string(),
  parties: z.array(actorRefSchema),
  status: stepSchema.nullable(),
  steps: z.array(agreementStepSchema.extend({ evidence: evidencesSchema })),
  provisions: z.array(provisionSchema.extend({ evidence: evidencesSchema })),
  terms: z.array(termSchema.extend({ evidence: evidencesSchema })),
  succeeds: z.string().nullable(),
  evidence: evidencesSchema.describe('where it is first named in each report'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('of the surest report; 1 for what an analyst confirmed and for published data'),
  findings: findingsSchema,
});

export const ledgerClaimSchema = z.object({
  id: z.string(),
  speaker: actorRefSchema,
  via: z.array(actorRefSchema),
  stance: stanceSchema,
  about: z.string(),
  event: z.string().nullable(),
  when: whenSchema.nullable(),
  evidence: evidencesSchema,
  confidence: z.number().min(0).max(1),
  findings: findingsSchema,
  merged: mergedSchema,
});

export const ledgerConflictSchema = z.object({
  claims: z.array(z.string()),
  kind: z.enum(['stance', 'date', 'figure', 'party', 'article']),
  note: z.string(),
  articles: z
    .array(z.string())
    .optional()
    .describe('of kind article: under which articles reports put the one clause'),
});

export const ledgerFigureSchema = figureSchema.extend({
  id: z.string(),
  evidence: evidencesSchema,
  findings: findingsSchema,
});

export const ledgerSilenceSchema = z.object({
  id: z.string(),
  who: actorRefSchema,
  about: z.string(),
  event: z.string().nullable(),
  asOf: whenSchema.nullable(),
  kind: z.enum(['reported', 'observed']),
  documentsSeen: z.int().nonnegative(),
  evidence: evidencesSchema,
  confidence: z.number().min(0).max(1),
  findings: findingsSchema,
});

/** The exported ledger of the interchange contract. */
export const ledgerSchema = z.object({
  $schema: z.string(),
  asOf: z.string().nullable(),
  documents: z.array(ledgerDocumentSchema),
  actors: z.array(ledgerActorSchema),
  events: z.array(ledgerEventSchema),
  agreements: z.array(ledgerAgreementSchema),
  claims: z.array(ledgerClaimSchema),
  conflicts: z.array(ledgerConflictSchema),
  figures: z.array(ledgerFigureSchema),
  silences: z.array(ledgerSilenceSchema),
  proposals: z
    .object({ events: z.array(ledgerEventSchema), claims: z.array(ledgerClaimSchema) })
    .describe('findings too unsure to be entries; they wait for a person to confirm or reject them'),
});

export type Evidence = z.infer<typeof evidenceSchema>;

export type LedgerActor = z.infer<typeof ledgerActorSchema>;
export type LedgerEvent = z.infer<typeof ledgerEventSchema>;
export type LedgerAgreement = z.infer<typeof ledgerAgreementSchema>;
export type LedgerClaim = z.infer<typeof ledgerClaimSchema>;
export type LedgerConflict = z.infer<typeof ledgerConflictSchema>;
export type LedgerFigure = z.infer<typeof ledgerFigureSchema>;
export type LedgerSilence = z.infer<typeof ledgerSilenceSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
