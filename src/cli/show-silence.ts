import type { MatterAnswer, OutletAnswer, SilenceStatus } from '../analyse/silence/observe-silence.ts';
import type { OutletFacts } from '../analyse/silence/outlet-groups.ts';
import type { ListedSilence, ReportedSilence } from '../analyse/silence/reported-silences.ts';
import type { UsualLag } from '../analyse/silence/usual-lag.ts';
import type { OpenedCase } from './open-case.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

export type AskedOutlet = OutletAnswer & { facts: OutletFacts; short: string };

/** What is printed of one matter: what outlets did, by the groups asked for, beside what reports say of silence. */
export interface SilenceAnswer extends MatterAnswer {
  outlets: AskedOutlet[];
  /** Groups asked for: which outlets of theirs are in the ledger, and how many more are known. */
  sets: { name: string; title: string; outlets: string[]; notRead: string[] }[];
  reported: ReportedSilence[];
}

interface View {
  style: Style;
  columns: number;
  window: number;
}

const order: readonly SilenceStatus[] = ['reported', 'silent', 'not yet', 'not captured'];

/** One matter: its day and window, the groups, each outlet with what it did, and what reports say of silence. */
export function formatSilence(answer: SilenceAnswer, opened: OpenedCase, view: View): string {
  const { style } = view;
  const width = Math.max(40, Math.min(view.columns, 120));
  const { matter, start, startIs, end, outlets, sets, reported } = answer;
  const day = matter.when === null ? 'no date' : showDate(matter.when);
  const head = [
    ...wrapText(printable(`${matter.entries.join(' ')}  ${day}  ${matter.what}`), width).map((line) =>
      style.bold(line),
    ),
    start === null
      ? 'No day of it is known, neither its own nor of a report of it: no lag can be told.'
      : `Looked at from ${start} (${startIs}) to ${end}, ${view.window} days on.`,
  ].join('\n');
  const groups = sets.map(({ name, title, outlets: names, notRead }) => {
    const own = outlets.filter(({ outlet }) => names.includes(outlet.name));
    const verdict = [...own].sort(byStatus)[0];
    const told = own.filter(({ status }) => status === 'reported').length;
    const said =
      verdict === undefined
        ? 'not captured: none of its reports are in the ledger'
        : `${showStatus(verdict.status, style)}${told > 0 ? ` by ${told} of ${names.length} read` : `, ${names.length} read`}`;
    const missing = notRead.length === 0 ? '' : `; never read: ${listSome(notRead)}`;
    return wrapText(printable(`${name} (${title}): ${said}${missing}`), width)
      .map((line, at) => (at === 0 ? line : `  ${line}`))
      .join('\n');
  });
  const rows = [...outlets]
    .filter(({ status }) => status !== 'not captured')
    .sort(byStatus)
    .map((one) => formatOutlet(one, opened, style, width));
  const unread = outlets.filter(({ status }) => status === 'not captured').map(({ outlet }) => outlet.name);
  return [
    head,
    ...(groups.length === 0 ? [] : [groups.join('\n')]),
    ...rows,
    ...(unread.length === 0
      ? []
      : [
          wrapText(
            `Not captured (reports in the ledger, none of these days): ${printable(unread.join(', '))}`,
            width,
          ).join('\n'),
        ]),
    ...(reported.length === 0 ? [] : [formatReported(reported, opened, style, width)]),
  ].join('\n\n');
}

function formatOutlet(one: AskedOutlet, { reports }: OpenedCase, style: Style, width: number): string {
  const { outlet, status, facts, usual } = one;
  const owner = [outlet.state, facts.affiliation].filter((part) => part !== null).join(', ');
  const head = `${showStatus(status, style)}  ${style.bold(printable(outlet.name))}${owner === '' ? '' : ` (${owner})`}`;
  const lines = [tellWhat(one, reports), tellUsual(usual, status)];
  if (status !== 'reported' && one.alike.length > 0)
    lines.push(`it tells of the same states in those days: ${one.alike.join(' ')}`);
  return [
    head,
    ...lines.flatMap((line) => wrapText(printable(line), width - 2).map((part) => `  ${part}`)),
  ].join('\n');
}

function tellWhat(
  { first, lag, documents, seen, seenTo }: AskedOutlet,
  reports: OpenedCase['reports'],
): string {
  if (first === null)
    return `nothing in ${count(seen, 'report')} of the window${seenTo === null ? '' : `, the last of ${seenTo}`}`;
  const place =
    first.place === 'body' && first.paragraph !== null
      ? `paragraph ${first.paragraph} of ${first.paragraphs}`
      : first.place;
  return [
    first.day ?? 'day unknown',
    ...(lag === null ? [] : [first.through === null ? tellLag(lag) : `at the latest ${tellLag(lag)}`]),
    ...(first.through === null
      ? [place, `${first.words} words`]
      : [`as quoted by ${reports.get(first.through)?.title ?? first.through}`]),
    count(documents.length, 'report'),
    first.document,
  ].join(' · ');
}

function tellLag(lag: number): string {
  if (lag === 0) return 'the same day';
  return lag > 0 ? `after ${count(lag, 'day')}` : `${count(-lag, 'day')} before`;
}

/** What could be expected of the outlet, and on how much that rests. */
function tellUsual(
  { median, upper, count: lags, whose: past, basis, told, happened }: UsualLag,
  status: SilenceStatus,
): string {
  const share = happened === 0 ? '' : `; it told ${told} of ${happened} such events while read`;
  if (median === null || upper === null)
    return `usual lag not known: ${lags === 0 ? 'no' : `only ${lags}`} earlier ${lags === 1 ? 'lag' : 'lags'} of its own${share}`;
  const whose = past === 'this outlet' ? '' : ' of all outlets, too few of its own';
  const late = status === 'silent' ? 'late by its measure: ' : '';
  return `${late}usually ${count(median, 'day')}, nine in ten within ${upper} (${lags} lags${whose}, ${basis})${share}`;
}

function formatReported(
  reported: readonly ReportedSilence[],
  opened: OpenedCase,
  style: Style,
  width: number,
): string {
  const lines = reported.flatMap((one) =>
    wrapWithin(`${tellSilence(one, opened)} (${one.silence}; ${one.because}): ${tellEnd(one)}`, width),
  );
  return [style.bold('Silences that reports tell of'), ...lines].join('\n');
}

/** All silences that reports tell of, the open ones and those that were ended. */
export function formatSilences(
  listed: readonly ListedSilence[],
  opened: OpenedCase,
  style: Style,
  columns: number,
): string {
  if (listed.length === 0) return 'No report in the ledger tells of a silence.';
  const width = Math.max(40, Math.min(columns, 120));
  return listed
    .map((one) => {
      const [first, ...rest] = wrapWithin(tellSilence(one, opened), width);
      const about =
        one.event === null ? 'about no event that the ledger has' : `about ${one.event} ${one.what ?? ''}`;
      const end = one.event === null ? [] : wrapWithin(`  ${tellEnd(one)}`, width);
      return [
        `${style.cyan(one.silence)} ${first ?? ''}`,
        ...rest,
        ...wrapWithin(`  ${about}`, width).map((line) => `  ${line}`),
        ...end.map((line) => `  ${line}`),
      ].join('\n');
    })
    .join('\n');
}

function tellSilence(
  { who, about, asOf, evidence }: Pick<ReportedSilence, 'who' | 'about' | 'asOf' | 'evidence'>,
  { reports }: OpenedCase,
): string {
  const report = reports.get(evidence.document);
  const source = report?.outlet ?? report?.title ?? evidence.document;
  return `${who.name} on “${about}”, as of ${asOf ?? 'no day'}, says ${source}`;
}

function tellEnd({ asOf, closed }: Pick<ReportedSilence, 'asOf' | 'closed'>): string {
  if (closed === null) return 'open: nothing in the ledger ends it';
  return asOf !== null && closed.day <= asOf
    ? `contradicted: ${closed.by} told it on ${closed.day}, ${closed.document}`
    : `closed on ${closed.day} by ${closed.by}, ${closed.document}`;
}

function wrapWithin(words: string, width: number): string[] {
  return wrapText(printable(words), width - 2).map((line, at) => `${at === 0 ? '' : '  '}${line}`);
}

function showStatus(status: SilenceStatus, style: Style): string {
  const colour = {
    reported: style.green,
    silent: style.red,
    'not yet': style.yellow,
    'not captured': style.dim,
  };
  return colour[status](status);
}

function byStatus(a: AskedOutlet, b: AskedOutlet): number {
  const place = ({ status }: AskedOutlet) => order.indexOf(status);
  return place(a) - place(b) || (a.lag ?? 9999) - (b.lag ?? 9999) || b.seen - a.seen;
}

function listSome(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
