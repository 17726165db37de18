import { z } from 'zod';

/** What a provision obliges to: ATOP's five flags, then the duties of today's partnership treaties. */
export const obligationSchema = z.enum([
  'defense',
  'offense',
  'neutrality',
  'nonaggression',
  'consultation',
  'no-third-party',
  'sanctions-nonimposition',
  'aid',
  'economic',
  'membership-support',
  'other',
]);
