import { z } from 'zod';
import { type EventType, eventTypeSchema } from '../../vocabulary/event-type.ts';
import data from './data/intensity.json' with { type: 'json' };

const scoreSchema = z.number().min(-10).max(10);

const intensitySchema = z.object({
  title: z.string().min(1),
  source: z.string().min(1),
  note: z.string(),
  types: z.record(
    eventTypeSchema,
    z.object({ score: scoreSchema, modes: z.record(z.string(), scoreSchema) }),
  ),
});

const intensity = intensitySchema.parse(data);

/** Where the scores come from: in a few words, and in full. */
export const intensitySource = { title: intensity.title, full: intensity.source };

/** How cooperative (to +10) or hostile (to −10) an act is by PLOVER's published scores: its mode's, else its type's. */
export function intensityOf(type: EventType, mode: string | null): number {
  const { score, modes } = intensity.types[type];
  return (mode === null ? undefined : modes[mode]) ?? score;
}
