import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { announces, announcesAsReported, nearWords, negates, supposes } from './ahead-words.ts';
import {
  type AheadCase,
  type Announcement,
  type EventFinding,
  type Expectation,
  type GivenLikelihood,
  wordsOf,
} from './expectation.ts';

/**
 * What the reports announce, plan or expect: acts told as less than facts for a day after the report, and such acts
 * without a date where the words announce them. See docs/ahead.md for the rule.
 */
export function collectExpectations(known: AheadCase): Expectation[] {
  return known.events.flatMap((event) => {
    const told = (event.findings ?? []).flatMap((id) => known.finding(id) ?? []);
    const announced = told.filter((one) => isAnnounced(one, known));
    return announced.length === 0 ? [] : [describe(event, announced, known)];
  });
}

function isAnnounced(finding: EventFinding, known: AheadCase): boolean {
  const { factuality, when, initiators, recipients, likelihood } = finding.found;
  if (factuality.startsWith('CT') || initiators.length + recipients.length === 0) return false;
  const { quote } = finding.evidence;
  const isAnnouncing =
    likelihood !== undefined ||
    announces(quote) ||
    (known.speaker(finding) !== null && announcesAsReported(quote));
  if (isDated(when)) {
    const { day } = known.report(finding.document);
    if (when.basis === 'publication' || supposes(beforeWords(finding))) return false;
    if (day === null) return isAnnouncing;
    return when.latest! > day && (isAfter(when, day) || isAnnouncing);
  }
  const isPlain = factuality !== 'Uu' && initiators.length > 0 && !supposes(quote);
  return isPlain && (likelihood !== undefined || isAnnouncedAtOnce(finding, known));
}

/** Without a date only the words right before the act tell that it is announced, and not that it will not be. */
function isAnnouncedAtOnce(finding: EventFinding, known: AheadCase): boolean {
  const near = beforeWords(finding).split(/\s+/).filter(Boolean).slice(-nearWords).join(' ');
  return (
    !negates(near) && (announces(near) || (known.speaker(finding) !== null && announcesAsReported(near)))
  );
}

/** What stands before the act in its sentence: "if X attacks in June" announces nothing. */
function beforeWords({ evidence, found }: EventFinding): string {
  return evidence.quote.slice(0, Math.max(0, found.trigger.start - evidence.start));
}

function isDated(when: When | null): when is When {
  return when?.latest != null;
}

function isAfter({ earliest }: When, day: string): boolean {
  return earliest !== null && earliest > day;
}

function describe(event: LedgerEvent, announced: readonly EventFinding[], known: AheadCase): Expectation {
  const announcements = announced
    .map((finding): Announcement => {
      const { day, outlet } = known.report(finding.document);
      return { day, by: known.speaker(finding) ?? outlet, evidence: finding.evidence };
    })
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999', 'en'));
  const whens = announced.map(({ found }) => found.when).filter(isDated);
  return {
    event,
    when: whens.sort((a, b) => width(a) - width(b))[0] ?? null,
    announcements,
    likelihood: announced.map(likelihoodOf).find((one) => one !== null) ?? null,
    words: wordsOf(announced[0]!),
  };
}

/** In milliseconds; a date without a first day is the widest. */
function width({ earliest, latest }: When): number {
  return earliest === null ? Number.MAX_SAFE_INTEGER : Date.parse(latest!) - Date.parse(earliest);
}

function likelihoodOf({ found, evidence }: EventFinding): GivenLikelihood | null {
  if (found.likelihood === undefined) return null;
  const { words, low, high } = found.likelihood;
  return { words: evidence.quote.slice(words.start - evidence.start, words.end - evidence.start), low, high };
}
