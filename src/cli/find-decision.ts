import { type StandingDecision, standingDecisions } from '../resolve/standing-decisions.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import type { DecidedCase } from './open-decided.ts';

/**
 * The decision that a word means: the one with that number, else the last that stands about an entry, an outlet or a
 * judgement. An entry is also meant by the id it had when the decision was made, and by those of its findings.
 * @throws UsageError when the word begins the ids of several.
 */
export function findDecision(opened: DecidedCase, word: string): StandingDecision | undefined {
  const standing = standingDecisions(opened.decisions);
  if (/^\d+$/.test(word)) return standing.find(({ id }) => id === Number(word));
  const { holdsFor } = opened.caseFile.decided;
  const ids = standing.flatMap(({ id, subject }) => [subject, ...(holdsFor.get(id) ?? [])]);
  const meant = ids.includes(word) ? [word] : [...new Set(ids.filter((id) => id.startsWith(word)))];
  if (meant.length > 1) {
    throw new UsageError(
      `Decisions about ${meant.length} entries begin with "${word}".`,
      `Give more of the id: ${meant.slice(0, 5).join(', ')}.`,
    );
  }
  return decisionsAbout(opened, meant[0] ?? wholeId(opened, word)).at(-1);
}

/** An entry whose first finding nothing was decided about may be made of others that something was decided about. */
function wholeId({ ledger }: DecidedCase, word: string): string {
  const meant = entriesOf(ledger).filter(({ id }) => id.startsWith(word));
  return meant.length === 1 ? meant[0]!.id : word;
}

function entriesOf({ events, agreements, claims, figures, silences, proposals }: Ledger) {
  return [events, agreements, claims, figures, silences, proposals.events, proposals.claims].flat();
}

/** What stands about one entry, outlet or judgement, in the order in which it was decided. */
export function decisionsAbout({ decisions, caseFile, ledger }: DecidedCase, id: string): StandingDecision[] {
  const findings = new Set([id, ...(entriesOf(ledger).find((entry) => entry.id === id)?.findings ?? [])]);
  return standingDecisions(decisions).filter(
    (decision) =>
      decision.subject === id ||
      (caseFile.decided.holdsFor.get(decision.id) ?? []).some((one) => findings.has(one)),
  );
}
