import { z } from 'zod';

/** Steps in the life of an agreement. Approval by a chamber is domestic; signature is not consent to be bound. */
export const stepSchema = z.enum([
  'proposed',
  'negotiated',
  'adopted',
  'signed',
  'approved',
  'ratified',
  'instruments exchanged',
  'in force',
  'invoked',
  'suspended',
  'denounced',
  'terminated',
  'succeeded',
]);

export type Step = z.infer<typeof stepSchema>;
