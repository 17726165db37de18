import { z } from 'zod';
import { actorKindSchema, actorRefSchema } from './actor-ref.ts';
import { stepSchema } from './agreement-step.ts';
import { eventTypeSchema } from './event-type.ts';
import { factualitySchema } from './factuality.ts';
import { provisionSchema, termSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { stanceSchema } from './stance.ts';
import { timexTypeSchema, whenSchema } from './when.ts';

const confidenceSchema = z
  .number()
  .min(0)
  .max(1)
  .describe(
    'probability, measured, that the entry is right: an event by its type and parties, a claim by its content and whom its speaker speaks for',
  );

/** Of entries that had no confidence in ledgers of earlier versions. */
const laterConfidenceSchema = confidenceSchema.default(0.5);

export const mentionKindSchema = z.enum([...actorKindSchema.options, 'agreement']);

export const mentionSchema = spanSchema.extend({
  ...actorRefSchema.omit({ start: true, end: true }).shape,
  kind: mentionKindSchema,
});

export const timeSchema = spanSchema.extend({ ...whenSchema.shape, type: timexTypeSchema });

/** How likely the report's own words make something, by the bands of ICD 203 or by the figure given. */
const likelihoodSchema = z.object({
  words: spanSchema.describe('the estimative words: "likely", "a remote chance"'),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const claimSchema = z.object({
  speaker: actorRefSchema,
  via: z.array(actorRefSchema).describe('through whom the claim reached the report, nearest first'),
  stance: stanceSchema,
  cue: spanSchema,
  content: spanSchema,
  when: whenSchema.nullable(),
  confidence: confidenceSchema,
  likelihood: likelihoodSchema.optional().describe('of the content being so, when the words estimate it'),
});

export const eventSchema = z.object({
  type: eventTypeSchema,
  mode: z.string().nullable(),
  trigger: spanSchema,
  sentence: z.int().nonnegative().describe('index into sentences'),
  initiators: z.array(actorRefSchema),
  recipients: z.array(actorRefSchema),
  when: whenSchema.nullable(),
  place: z.string().nullable(),
  factuality: factualitySchema,
  claim: z.int().nonnegative().nullable().describe('index into claims of the innermost claim it stands in'),
  agreement: z.int().nonnegative().nullable().describe('index into agreements'),
  domestic: z
    .boolean()
    .describe(
      'within one state or between parties of no known state; the ledger keeps such only about an agreement',
    ),
  confidence: confidenceSchema,
  likelihood: likelihoodSchema.optional().describe('of the act taking place, when the words estimate it'),
});

export const agreementStepSchema = z.object({
  step: stepSchema,
  by: z.array(actorRefSchema),
  body: z.string().nullable().describe('the chamber or organ that acted, when named'),
  when: whenSchema.nullable(),
  place: z.string().nullable(),
  factuality: factualitySchema,
  evidence: spanSchema,
});

export const agreementSchema = z.object({
  names: z.array(z.string()),
  kind: z.string(),
  parties: z.array(actorRefSchema),
  mentions: z.array(spanSchema),
  steps: z.array(agreementStepSchema),
  provisions: z.array(provisionSchema),
  terms: z.array(termSchema).default([]),
  confidence: laterConfidenceSchema.describe(
    'probability, measured, that the report tells of such an agreement and that each party named is one',
  ),
});

export const figureSchema = z.object({
  measure: z.string(),
  value: z.number(),
  unit: z.string(),
  direction: z.enum(['up', 'down', 'level']).nullable(),
  bound: z.enum(['exact', 'at least', 'at most', 'about']),
  actors: z.array(actorRefSchema),
  when: whenSchema.nullable(),
  by: actorRefSchema.nullable().describe('who gave the figure'),
  evidence: spanSchema,
  confidence: laterConfidenceSchema,
});

export const silenceSchema = z.object({
  who: actorRefSchema,
  about: z.string(),
  asOf: whenSchema.nullable(),
  evidence: spanSchema,
  confidence: laterConfidenceSchema,
});

/** What the reader finds in one report: the interchange contract's `Reading`. */
export const readingSchema = z.object({
  id: z.string(),
  published: whenSchema.nullable().describe('given, else inferred from the text with its basis, else null'),
  language: z.string().describe('BCP 47'),
  sentences: z.array(spanSchema),
  mentions: z.array(mentionSchema),
  times: z.array(timeSchema),
  claims: z.array(claimSchema),
  events: z.array(eventSchema),
  agreements: z.array(agreementSchema),
  figures: z.array(figureSchema),
  silences: z.array(silenceSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Likelihood = z.infer<typeof likelihoodSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Event = z.infer<typeof eventSchema>;
export type AgreementStep = z.infer<typeof agreementStepSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Silence = z.infer<typeof silenceSchema>;
export type Reading = z.infer<typeof readingSchema>;
