import { z } from 'zod';
import { evidenceSchema } from './ledger.ts';
import { obligationSchema } from './obligation.ts';
import { strengthSchema } from './provision.ts';

export const verdictSchema = z.enum(['owed', 'not owed', 'undetermined']);

/** One state's duty under one provision, with the reasoning. States are ISO alpha-3. */
export const dutySchema = z.object({
  state: z.string(),
  owedTo: z.string(),
  verdict: verdictSchema,
  obligation: obligationSchema,
  words: z.string().optional().describe('the obligation in words'),
  agreement: z.string(),
  agreementName: z.string(),
  article: z.string().nullable(),
  strength: strengthSchema,
  reasons: z.array(z.string()).describe('step by step, in order'),
  conditions: z.array(z.string()).describe('what someone must judge'),
  evidence: z.array(evidenceSchema),
});

/** The interchange contract's `ObligationAnswer`: every state bound or possibly bound, in a stable order. */
export const obligationAnswerSchema = z.object({
  question: z.object({
    trigger: z.string(),
    actor: z.string().nullable(),
    target: z.string().nullable(),
    on: z.string(),
    asOf: z.string().nullable(),
  }),
  duties: z.array(dutySchema),
  clashes: z.array(z.object({ state: z.string(), duties: z.array(z.int()), note: z.string() })),
  chain: z.array(
    z.object({ step: z.int(), state: z.string(), because: z.int().describe('index into duties') }),
  ),
  names: z.record(z.string(), z.string()).optional().describe('what the states are called, by their codes'),
  titles: z
    .record(z.string(), z.string())
    .optional()
    .describe('titles of the curated entries and data sets among the evidence'),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type ObligationAnswer = z.infer<typeof obligationAnswerSchema>;
