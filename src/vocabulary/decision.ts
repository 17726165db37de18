import { z } from 'zod';

/** What an analyst decided about a finding. Decisions are appended, never overwritten; `undo` takes one back. */
export const decisionSchema = z.object({
  id: z.int().positive(),
  observation: z.string(),
  action: z.enum(['confirm', 'reject', 'undo']),
  by: z.string().min(1),
  at: z.string(),
  note: z.string().nullable(),
});

export type Decision = z.infer<typeof decisionSchema>;
