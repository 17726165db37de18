import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Decision, DecisionOf } from '../../vocabulary/decision.ts';

/** Grades that analysts gave, by subject: an outlet, or an entry. */
export type GivenGrades = ReadonlyMap<string, DecisionOf<'grade'>>;

/**
 * The last grade about each subject counts. A grade of an entry also goes by the findings it hangs on: after a merge
 * the entry may go by another's id.
 * @param standing decisions that nobody took back, in the order they were made.
 */
export function givenGrades(standing: readonly Decision[]): GivenGrades {
  return new Map(
    standing.flatMap((one) =>
      one.action === 'grade'
        ? [one.subject, ...one.payload.anchors.map(({ id }) => id)].map((subject) => [subject, one] as const)
        : [],
    ),
  );
}

/** The subject of decisions about an outlet: its id, else `outlet:` and its name. */
export function outletSubject({ actor, name }: ActorRef): string {
  return actor ?? `outlet:${name}`;
}
