import { z } from 'zod';
import data from './data/past-states.json' with { type: 'json' };

const pastStatesSchema = z.object({
  source: z.string(),
  states: z.array(
    z.object({
      code: z.string().length(3),
      until: z.iso.date().describe('its last day'),
      continuedBy: z.string().length(3).nullable().describe('the state that is the same one in law'),
    }),
  ),
});

const pastStates = new Map(pastStatesSchema.parse(data).states.map((state) => [state.code, state]));

/** The state that carries on the treaties of `code`: Russia for the Soviet Union; itself when it is nobody's past. */
export function continuedState(code: string): string {
  return pastStates.get(code)?.continuedBy ?? code;
}

/** The last day of a state that nobody continues; null for all others. */
export function endOfState(code: string): string | null {
  const past = pastStates.get(code);
  return past === undefined || past.continuedBy !== null ? null : past.until;
}
