import { z } from 'zod';
import type { OutletFacts } from '../silence/outlet-groups.ts';
import data from './data/reliability.json' with { type: 'json' };

const letterSchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);

/** Reliability of a source in the Admiralty code. */
export type Letter = z.infer<typeof letterSchema>;

const graded = z.strictObject({ letter: letterSchema, reason: z.string() });
const { rules, letters, unknown } = z
  .strictObject({
    source: z.string(),
    letters: z.record(letterSchema, z.string()),
    rules: z.array(
      graded.extend({
        kinds: z.array(z.string()).describe('none: any'),
        affiliations: z.array(z.string()).describe('none: any'),
      }),
    ),
    unknown: graded,
  })
  .parse(data);

export interface Reliability {
  letter: Letter;
  words: string;
  reason: string;
  /** Who graded it; null: the rule. */
  by: string | null;
}

/** The letter of an outlet: an analyst's, else by the first rule that fits its owner and kind. */
export function reliabilityOf(
  facts: OutletFacts,
  given: { letter: Letter; by: string; note: string | null } | null,
): Reliability {
  if (given !== null)
    return {
      letter: given.letter,
      words: letters[given.letter],
      reason: given.note ?? 'as graded by hand',
      by: given.by,
    };
  const { affiliation, kind } = facts;
  const rule = rules.find(
    ({ kinds, affiliations }) =>
      (kinds.length === 0 || (kind !== null && kinds.includes(kind))) &&
      (affiliations.length === 0 || (affiliation !== null && affiliations.includes(affiliation))),
  );
  const { letter, reason } = rule ?? unknown;
  return { letter, words: letters[letter], reason, by: null };
}
