import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerAgreement, LedgerConflict } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';

/** One side of a conflict as its entry tells it. */
export interface Told {
  entry: string;
  stance: string | null;
  says: string;
  speaker: ActorRef | null;
  /** When it was said; null: known only from its report. */
  when: When | null;
  evidence: Evidence;
  /** All that supports it. */
  all: readonly Evidence[];
  /** Whose matter it is: the speaker, who took part, whose number. */
  actors: readonly ActorRef[];
}

/** Finds the sides of a conflict; entries are indexed once for any number of conflicts. */
export function findSides(ledger: Ledger): (conflict: LedgerConflict) => Told[] {
  const sides = new Map<string, (conflict: LedgerConflict) => Told[]>();
  for (const { id, speaker, stance, about, when, evidence } of ledger.claims)
    sides.set(id, () => [
      {
        entry: id,
        stance,
        says: about,
        speaker,
        when,
        evidence: evidence[0]!,
        all: evidence,
        actors: [speaker],
      },
    ]);
  for (const { id, summary, when, initiators, recipients, evidence } of ledger.events) {
    const says = `${summary}, ${when.value}`;
    const shared = { stance: null, speaker: null, when: null, evidence: evidence[0]!, all: evidence };
    sides.set(id, () => [{ entry: id, says, ...shared, actors: [...initiators, ...recipients] }]);
  }
  for (const { id, value, unit, bound, by, actors, evidence } of ledger.figures) {
    const says = `${bound === 'exact' ? '' : `${bound} `}${value} ${unit}`.trim();
    const shared = { stance: null, speaker: by, when: null, evidence: evidence[0]!, all: evidence };
    sides.set(id, () => [{ entry: id, says, ...shared, actors }]);
  }
  for (const agreement of ledger.agreements)
    sides.set(agreement.id, (conflict) => sidesOfAgreement(agreement, conflict));
  return (conflict) => conflict.claims.flatMap((id) => sides.get(id)?.(conflict) ?? []);
}

/** Steps or clauses of one agreement that the conflict's note and articles name. */
function sidesOfAgreement(agreement: LedgerAgreement, { kind, note, articles = [] }: LedgerConflict): Told[] {
  const shared = { entry: agreement.id, stance: null, speaker: null, when: null };
  if (kind === 'article') {
    const isMeant = (article: string | null) =>
      articles.some((one) => article === one || article?.endsWith(` ${one}`) === true);
    return agreement.provisions
      .filter(({ article }) => isMeant(article))
      .map(({ article, action, evidence }) => ({
        ...shared,
        says: `Article ${article?.replace(/^\D+/, '')}${action === null ? '' : `: ${action}`}`,
        evidence: evidence[0]!,
        all: evidence,
        actors: agreement.parties,
      }));
  }
  const named = agreement.steps.filter(
    ({ step, when, by }) =>
      note.includes(`: ${step}`) &&
      (kind === 'party'
        ? by.length > 1 && note.includes(by.map(({ name }) => name).join(', '))
        : when !== null && note.includes(when.value)),
  );
  return named.map(({ step, when, by, evidence }) => ({
    ...shared,
    says: [
      step,
      ...(by.length === 0 ? [] : [`by ${by.map(({ name }) => name).join(', ')}`]),
      when?.value ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    evidence: evidence[0]!,
    all: evidence,
    actors: by.length === 0 ? agreement.parties : by,
  }));
}
