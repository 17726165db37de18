import { z } from 'zod';

/** FactBank's certainty and polarity: CT certain, PR probable, PS possible, U uncommitted; + happened, - did not, u unknown. */
export const factualitySchema = z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu']);

export type Factuality = z.infer<typeof factualitySchema>;
