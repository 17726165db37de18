import { z } from 'zod';
import raw from './data/thresholds.json' with { type: 'json' };

const share = z.number().min(0).max(1);

/** From how much likeness of words, 0–1, tellings that nothing keeps apart are one event. */
export const { leastLikeness } = z.strictObject({ leastLikeness: share }).parse(raw);
