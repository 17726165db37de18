import { z } from '@hono/zod-openapi';
import {
  ledgerAgreementSchema,
  ledgerConflictSchema,
  ledgerDocumentSchema,
  ledgerEventSchema,
  ledgerSchema,
} from '../vocabulary/ledger.ts';
import { parameter, type Question } from './question.ts';

const { flag, text, date } = parameter;
const anything = z.looseObject({});
const withSources = text.openapi({ description: 'also ask curated, atop, cow', example: 'curated' });

/** Every question the ledger answers, as an address. */
export const questions: readonly Question[] = [
  {
    path: '/api/export',
    command: 'export',
    summary: 'The whole ledger of the interchange contract',
    positional: [],
    query: z.object({ asOf: date }),
    answer: ledgerSchema,
  },
  {
    path: '/api/timeline',
    command: 'timeline',
    summary: 'What happened, in order',
    positional: [],
    query: z.object({
      actor: text,
      between: text,
      type: text,
      since: date,
      until: date,
      asOf: date,
      proposals: flag,
    }),
    answer: z.array(ledgerEventSchema),
  },
  {
    path: '/api/documents',
    command: 'documents',
    summary: 'The reports in the ledger',
    positional: [],
    query: z.object({ asOf: date }),
    answer: z.array(ledgerDocumentSchema),
  },
  {
    path: '/api/dyad',
    command: 'dyad',
    summary: 'Two actors and all the ledger holds between them',
    positional: ['pair'],
    query: z.object({ pair: z.string(), since: date, until: date, on: date, asOf: date }),
    answer: anything,
  },
  {
    path: '/api/compare',
    command: 'compare',
    summary: 'Several pairs side by side',
    positional: ['pairs'],
    query: z.object({
      pairs: z.string().openapi({ example: 'RUS,PRK CHN,PRK' }),
      since: date,
      until: date,
      on: date,
      asOf: date,
    }),
    answer: anything,
  },
  {
    path: '/api/changes',
    command: 'changes',
    summary: 'What later reports added, confirmed or contradicted',
    positional: [],
    query: z.object({ since: date, asOf: date }),
    answer: anything,
  },
  {
    path: '/api/agreements',
    command: 'agreements',
    summary: 'Each agreement and how far it has come',
    positional: [],
    query: z.object({ party: text, status: text, on: date, asOf: date, with: withSources }),
    answer: z.array(z.looseObject({ id: z.string() })),
  },
  {
    path: '/api/agreement',
    command: 'agreement',
    summary: 'One agreement: its life, its articles, who is bound',
    positional: ['agreement'],
    query: z.object({ agreement: z.string(), on: date, asOf: date, with: withSources }),
    answer: ledgerAgreementSchema
      .extend({ standing: anything, conflicts: z.array(ledgerConflictSchema) })
      .loose(),
  },
  {
    path: '/api/obligations',
    command: 'obligations',
    summary: 'Who must do what if this happens',
    positional: ['state'],
    query: z.object({
      state: text,
      attack: text.openapi({ example: 'UKR:RUS' }),
      threat: text,
      sanctions: text,
      hostilePact: text,
      application: text,
      trigger: text,
      on: date,
      asOf: date,
      depth: text,
      with: withSources,
    }),
    answer: anything,
  },
  {
    path: '/api/network',
    command: 'network',
    summary: 'Who was allied with whom in a year',
    positional: [],
    query: z.object({ year: z.string(), similarity: text, with: withSources }),
    answer: anything,
  },
  {
    path: '/api/entry',
    command: 'show',
    summary: 'One entry with its evidence',
    positional: ['entry'],
    query: z.object({ entry: z.string(), asOf: date }),
    answer: anything,
  },
];
