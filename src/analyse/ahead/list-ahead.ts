import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { callsOff } from './ahead-words.ts';
import { collectExpectations } from './collect-expectations.ts';
import { type AheadCase, type EventFinding, type Expectation, wordsOf } from './expectation.ts';
import { isInTime, isSameAct, statesOf, stem } from './is-fulfilment.ts';

/** Days within which an act without a date may follow its announcement and still be the act announced. */
const undatedDays = 365;

export type AheadStatus = 'ahead' | 'met' | 'not met' | 'unknown' | 'no date';

export interface JudgedExpectation extends Expectation {
  /**
   * `met` and `not met` only when a report tells it; `ahead` when its last day has not passed; `unknown` when it has and
   * no report tells what became of it; `no date` when none was given and nothing was told since.
   */
  status: AheadStatus;
  /** The entry that tells what became of it. */
  toldBy: string | null;
}

/**
 * What was announced, planned or expected, with what became of it by a day: first what has a date, by its last day,
 * then what has none. Nothing is taken for not met because no report tells of it.
 * @param on YYYY-MM-DD.
 */
export function listAhead(known: AheadCase, on: string): JudgedExpectation[] {
  return collectExpectations(known)
    .map((expectation) => judge(expectation, known, on))
    .sort(
      (a, b) =>
        compare(a.when?.latest ?? '9999', b.when?.latest ?? '9999') ||
        compare(a.when?.earliest ?? '', b.when?.earliest ?? '') ||
        compare(a.event.id, b.event.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judge(expectation: Expectation, known: AheadCase, on: string): JudgedExpectation {
  const met = known.events.find((event) => isMetBy(expectation, event, known, on));
  if (met !== undefined) return { ...expectation, status: 'met', toldBy: met.id };
  const off = known.events.find((event) => isCalledOffBy(expectation, event, known));
  if (off !== undefined) return { ...expectation, status: 'not met', toldBy: off.id };
  const { when } = expectation;
  const status = when === null ? 'no date' : when.latest! < on ? 'unknown' : 'ahead';
  return { ...expectation, status, toldBy: null };
}

/** An act told as a fact, by a report that was not out before the act was expected. */
function isMetBy(expectation: Expectation, event: LedgerEvent, known: AheadCase, on: string): boolean {
  if (event.factuality !== 'CT+') return false;
  const facts = findingsOf(event, known).filter(({ found }) => found.factuality === 'CT+');
  if (facts.length === 0) return false;
  const announced = expectation.announcements[0]!.day;
  const since = expectation.when?.earliest ?? announced;
  const isLater = ({ document }: EventFinding) => {
    const { day } = known.report(document);
    return (
      day === null || since === null || (expectation.when === null ? day > since : day >= shiftBack(since))
    );
  };
  if (!facts.some(isLater)) return false;
  if (event.id === expectation.event.id) return true;
  if (event.when.earliest !== null && event.when.earliest > on) return false;
  if (!facts.some((fact) => isSameAct(expectation, event, wordsOf(fact)))) return false;
  return expectation.when === null ? followsSoon(event, announced) : isInTime(expectation, event);
}

/** A day named may be met a little earlier, and told that day. */
function shiftBack(day: string): string {
  return new Date(Date.parse(day) - 3 * 86_400_000).toISOString().slice(0, 10);
}

function followsSoon({ when }: LedgerEvent, announced: string | null): boolean {
  if (announced === null || when.earliest === null) return false;
  const days = (Date.parse(when.earliest) - Date.parse(announced)) / 86_400_000;
  return days > 0 && days <= undatedDays;
}

/** A later report that tells the act as not so, or that it was called off. */
function isCalledOffBy(expectation: Expectation, event: LedgerEvent, known: AheadCase): boolean {
  const announced = expectation.announcements[0]!.day;
  const [wanted, there] = [statesOf(expectation.event), statesOf(event)];
  if (wanted.size === 0 || ![...wanted].every((state) => there.has(state))) return false;
  return findingsOf(event, known).some((finding) => {
    const { day } = known.report(finding.document);
    const { quote } = finding.evidence;
    if (announced !== null && day !== null && day < announced) return false;
    if (expectation.announcements.some(({ evidence }) => evidence.quote === quote)) return false;
    const isThen = isInTime(expectation, { ...event, when: finding.found.when ?? event.when });
    if (finding.found.factuality === 'CT-' && isSameAct(expectation, event, wordsOf(finding)))
      return isThen || isAfterwards(day, expectation);
    return callsOff(quote) && (isThen || (namesIt(quote, expectation) && !isEarlier(finding, expectation)));
  });
}

/** Told when the day had passed, or of an act without a date later than it was announced. */
function isAfterwards(day: string | null, { when, announcements }: Expectation): boolean {
  const last = when?.latest ?? announcements[0]!.day;
  return day !== null && last !== null && day > last;
}

/** Of another act of the kind, dated before this one was expected. */
function isEarlier({ found }: EventFinding, { when }: Expectation): boolean {
  if (found.when?.latest == null || found.when.basis === 'publication') return false;
  return when?.earliest != null && found.when.latest < when.earliest;
}

/** The quote has the word for the act: "the visit was put off". */
function namesIt(quote: string, { words }: Expectation): boolean {
  const root = stem(words);
  return root !== '' && (quote.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word.startsWith(root));
}

function findingsOf({ findings }: LedgerEvent, known: AheadCase): EventFinding[] {
  return (findings ?? []).flatMap((id) => known.finding(id) ?? []);
}
