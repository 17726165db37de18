import { z } from 'zod';
import { actorRefSchema } from './actor-ref.ts';
import { stepSchema } from './agreement-step.ts';
import {
  agreementSchema,
  agreementStepSchema,
  claimSchema,
  eventSchema,
  figureSchema,
  silenceSchema,
} from './reading.ts';
import { spanSchema } from './span.ts';
import { whenSchema } from './when.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Where a quote stands, by its words and the words around it: W3C Web Annotation. */
export const quoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** The actors of a finding by the part they have in it. A role a finding has not is left out. */
export const rolesSchema = z.partialRecord(
  z.enum(['initiators', 'recipients', 'speaker', 'via', 'parties', 'actors', 'by', 'who']),
  z.array(actorRefSchema),
);

/** What a finding is, in the words of its kind: PLOVER type and mode, a claim's stance, an agreement's kind. */
export const calledSchema = z.object({ type: z.string(), mode: z.string().nullable() });

/**
 * What a decision hangs on: a finding by its id and, because another reader may give it another id, by what stands in
 * the report.
 */
export const anchorSchema = z.object({
  id: z.string(),
  kind: z.enum(['event', 'agreement', 'claim', 'figure', 'silence']),
  key: z.string().describe('the name of the source in ids'),
  document: z.string(),
  selector: quoteSelectorSchema.describe('of the evidence'),
  words: spanSchema.describe('the words of the finding itself, counted from the start of the quote'),
  called: calledSchema.nullable().describe('what it was when the decision was made'),
  roles: rolesSchema,
});

const anchors = z.array(anchorSchema);
/** Decisions made before anchors were kept have no payload; they hang on their subject alone. */
const onFindings = z.object({ anchors }).nullable().default(null);

/** A finding that a person adds, without what comes from its quote. */
export const addedFindingSchema = z.discriminatedUnion('kind', [
  eventSchema
    .pick({
      type: true,
      mode: true,
      initiators: true,
      recipients: true,
      when: true,
      place: true,
      factuality: true,
    })
    .extend({ kind: z.literal('event') }),
  claimSchema
    .pick({ speaker: true, via: true, stance: true, when: true })
    .extend({ kind: z.literal('claim') }),
  figureSchema.omit({ evidence: true, confidence: true }).extend({ kind: z.literal('figure') }),
  silenceSchema.omit({ evidence: true, confidence: true }).extend({ kind: z.literal('silence') }),
  z.object({
    kind: z.literal('agreement'),
    agreement: agreementSchema.pick({ names: true, kind: true, parties: true }),
    steps: z.array(agreementStepSchema.omit({ evidence: true })),
  }),
]);

/** What an estimate says: a band of ICD 203 by its word, or a probability. */
export const likelihoodGivenSchema = z.object({
  word: z.string().nullable(),
  probability: z.number().min(0).max(1),
});

const shared = {
  id: z.int().positive().describe('its number in this ledger'),
  subject: z
    .string()
    .min(1)
    .describe('the entry it is about when it is made; outlet:NAME for an outlet; j-… for a judgement'),
  by: z.string().min(1),
  at: z.string(),
  note: z.string().nullable(),
};

/**
 * What an analyst decided. Decisions are appended, never overwritten; `undo` takes one back: the one whose number it
 * gives, else the last about its subject.
 */
export const decisionSchema = z.discriminatedUnion('action', [
  z.object({ ...shared, action: z.literal('confirm'), payload: onFindings }),
  z.object({ ...shared, action: z.literal('reject'), payload: onFindings }),
  z.object({ ...shared, action: z.literal('note'), payload: onFindings }),
  z.object({
    ...shared,
    action: z.literal('undo'),
    payload: z.object({ decision: z.int().positive() }).nullable().default(null),
  }),
  z.object({
    ...shared,
    action: z.literal('merge'),
    payload: z
      .object({ anchors, others: anchors })
      .describe('the subject with the findings of another entry; the subject comes first'),
  }),
  z.object({
    ...shared,
    action: z.literal('split'),
    payload: z
      .object({ parts: z.array(anchors.min(1)).min(2) })
      .describe('findings of different parts are different entries'),
  }),
  z.object({
    ...shared,
    action: z.literal('retype'),
    payload: z.object({ anchors, called: calledSchema }),
  }),
  z.object({ ...shared, action: z.literal('reassign'), payload: z.object({ anchors, roles: rolesSchema }) }),
  z.object({
    ...shared,
    action: z.literal('redate'),
    payload: z.object({ anchors, when: whenSchema, step: stepSchema.nullable() }),
  }),
  z.object({
    ...shared,
    action: z.literal('add'),
    payload: z.object({
      report: z
        .object({ key: z.string(), document: z.string() })
        .nullable()
        .describe('the report the quote stands in; null: a note of the person who adds'),
      selector: quoteSelectorSchema,
      words: spanSchema,
      finding: addedFindingSchema,
    }),
  }),
  z.object({
    ...shared,
    action: z.literal('grade'),
    payload: z
      .object({
        reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
        credibility: z.int().min(1).max(6).nullable(),
        anchors: anchors.default([]),
      })
      .describe('Admiralty code: reliability of an outlet, credibility of what is claimed'),
  }),
  z.object({
    ...shared,
    action: z.literal('judge'),
    payload: z.object({
      statement: z.string().min(1),
      likelihood: likelihoodGivenSchema,
      due: isoDay,
      entry: z.string().nullable(),
    }),
  }),
  z.object({
    ...shared,
    action: z.literal('resolve'),
    payload: z.object({ outcome: z.enum(['yes', 'no', 'void']), on: isoDay, entry: z.string().nullable() }),
  }),
]);

/** Decisions as one ledger exports them and another takes them over. */
export const decisionsFileSchema = z.object({ decisions: z.array(decisionSchema) });

export type QuoteSelector = z.infer<typeof quoteSelectorSchema>;
export type Roles = z.infer<typeof rolesSchema>;
export type Called = z.infer<typeof calledSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type AddedFinding = z.infer<typeof addedFindingSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionAction = Decision['action'];
export type DecisionOf<A extends DecisionAction> = Extract<Decision, { action: A }>;

/** A decision before the ledger has numbered it. */
export type NewDecision = { [A in DecisionAction]: Omit<DecisionOf<A>, 'id'> }[DecisionAction];
