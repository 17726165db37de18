import { type Dropped, judgeDropped } from './dropped-since.ts';
import { findWording, type Wording } from './match-wording.ts';
import { speakerAt } from './passage-index.ts';
import { compareUses, quoter } from './quote-uses.ts';
import { isWithin } from './read-sides.ts';
import type { ReportText, ReportTexts, Use } from './report-text.ts';
import { scanWords } from './scan-words.ts';
import { WordCount } from './word-count.ts';

export interface TrackQuestion {
  wording: Wording;
  by: 'month' | 'quarter';
  since: string | null;
  until: string | null;
  /** Only words of these outlets, or of these speakers; null for all. */
  outlets: ReadonlySet<string> | null;
  speakers: ReadonlySet<string> | null;
}

export interface Period {
  /** 2024-06 or 2024-Q2. */
  period: string;
  words: number;
  uses: number;
  /** Uses per 10,000 words. */
  rate: number;
  /** Places in `entries`. */
  entries: number[];
}

export interface User {
  kind: 'outlet' | 'speaker';
  who: string;
  uses: number;
  reports: number;
  words: number;
  rate: number;
  first: string | null;
  last: string | null;
  /** Days after the first user of the kind, and after the one before; who that was. */
  lag: number | null;
  after: { who: string; days: number } | null;
  dropped: Dropped | null;
  entries: number[];
}

export interface PhraseTrack {
  uses: number;
  reports: number;
  words: number;
  rate: number;
  first: Use | null;
  last: Use | null;
  undated: number;
  dropped: Dropped | null;
  periods: Period[];
  /** Outlets, then speakers, each by first use. */
  users: User[];
  entries: Use[];
}

interface Counts {
  all: WordCount;
  outlet: Map<string, WordCount>;
  speaker: Map<string, WordCount>;
}

/** Follows a wording through the reports: when, how often, by whom and after whom, and whether it was given up. */
export async function trackPhrase(texts: ReportTexts, question: TrackQuestion): Promise<PhraseTrack> {
  const counts: Counts = { all: new WordCount(), outlet: new Map(), speaker: new Map() };
  const entries: Use[] = [];
  for await (const report of texts()) {
    if (!isWithin(report.day, question)) continue;
    if (question.outlets !== null && (report.outlet === null || !question.outlets.has(report.outlet)))
      continue;
    addReport(report, question, counts, entries);
  }
  entries.sort(compareUses);
  const dated = entries.filter(({ day }) => day !== null);
  const reports = new Set(entries.map(({ report }) => report)).size;
  return {
    uses: entries.length,
    reports,
    words: counts.all.total,
    rate: rateOf(entries.length, counts.all.total),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    undated: entries.length - dated.length,
    dropped: judgeDropped(daysOf(dated), counts.all.byDay),
    periods: tellPeriods(entries, counts.all, question.by),
    users: [...tellUsers('outlet', entries, counts.outlet), ...tellUsers('speaker', entries, counts.speaker)],
    entries,
  };
}

const rateOf = (uses: number, words: number) => (words === 0 ? 0 : (uses / words) * 10_000);

function addReport(report: ReportText, question: TrackQuestion, counts: Counts, entries: Use[]): void {
  const speaker = speakerAt(report);
  const isAsked = (at: number) => {
    if (question.speakers === null) return true;
    const who = speaker(at)?.speaker;
    return who !== undefined && question.speakers.has(who);
  };
  const spoken = new Map<string, number>();
  let words = 0;
  for (const block of report.blocks) {
    const scanned = scanWords(report.text, block);
    for (const { start } of report.passages.length === 0 && question.speakers === null ? [] : scanned) {
      if (!isAsked(start)) continue;
      const who = speaker(start)?.speaker;
      if (who !== undefined) spoken.set(who, (spoken.get(who) ?? 0) + 1);
      words += 1;
    }
    if (report.passages.length === 0 && question.speakers === null) words += scanned.length;
    const found = findWording(scanned, question.wording).filter(({ start }) => isAsked(start));
    if (found.length === 0) continue;
    const quote = quoter(report);
    for (const { start, end } of found) entries.push(quote(start, end));
  }
  counts.all.add(report.day, words);
  if (report.outlet !== null) countOf(counts.outlet, report.outlet).add(report.day, words);
  for (const [who, count] of spoken) countOf(counts.speaker, who).add(report.day, count);
}

function countOf(counts: Map<string, WordCount>, who: string): WordCount {
  const count = counts.get(who) ?? new WordCount();
  counts.set(who, count);
  return count;
}

/** One day for each report. */
function daysOf(uses: readonly Use[]): string[] {
  const days = new Map(uses.map(({ report, day }) => [report, day]));
  return [...days.values()].filter((day) => day !== null);
}

/** Every period from the first report to the last, those without the wording too. */
function tellPeriods(entries: readonly Use[], count: WordCount, by: 'month' | 'quarter'): Period[] {
  const periods = new Map<string, Period>();
  const days = [...count.byDay.keys()].sort();
  if (days.length === 0) return [];
  const lastPeriod = periodOf(days.at(-1)!, by);
  for (let period = periodOf(days[0]!, by); period <= lastPeriod; period = nextPeriod(period))
    periods.set(period, { period, words: 0, uses: 0, rate: 0, entries: [] });
  for (const [day, words] of count.byDay) periods.get(periodOf(day, by))!.words += words;
  entries.forEach(({ day }, index) => {
    if (day !== null) periods.get(periodOf(day, by))!.entries.push(index);
  });
  return [...periods.values()].map((one) => ({
    ...one,
    uses: one.entries.length,
    rate: rateOf(one.entries.length, one.words),
  }));
}

/** `2024-06-19` → `2024-06` or `2024-Q2`. */
function periodOf(day: string, by: 'month' | 'quarter'): string {
  return by === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function nextPeriod(period: string): string {
  const year = Number(period.slice(0, 4));
  const isQuarter = period[5] === 'Q';
  const part = Number(period.slice(isQuarter ? 6 : 5)) + 1;
  const over = part > (isQuarter ? 4 : 12);
  const name = over ? 1 : part;
  const years = String(over ? year + 1 : year).padStart(4, '0');
  return isQuarter ? `${years}-Q${name}` : `${years}-${String(name).padStart(2, '0')}`;
}

function tellUsers(
  kind: User['kind'],
  entries: readonly Use[],
  counts: ReadonlyMap<string, WordCount>,
): User[] {
  const byUser = new Map<string, number[]>();
  entries.forEach((use, index) => {
    const who = use[kind];
    if (who === null) return;
    const places = byUser.get(who);
    if (places === undefined) byUser.set(who, [index]);
    else places.push(index);
  });
  const users = [...byUser].map(([who, places]): User => {
    const uses = places.map((place) => entries[place]!);
    const days = daysOf(uses).sort();
    const count = counts.get(who)!;
    return {
      kind,
      who,
      uses: uses.length,
      reports: new Set(uses.map(({ report }) => report)).size,
      words: count.total,
      rate: rateOf(uses.length, count.total),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      lag: null,
      after: null,
      dropped: judgeDropped(days, count.byDay),
      entries: places,
    };
  });
  users.sort((a, b) => {
    const left = a.first ?? '9999';
    const right = b.first ?? '9999';
    if (left !== right) return left < right ? -1 : 1;
    return a.who < b.who ? -1 : 1;
  });
  const start = users[0]?.first ?? null;
  return users.map((user, index) => {
    const before = users
      .slice(0, index)
      .findLast(({ first }) => first !== null && first < (user.first ?? ''));
    return {
      ...user,
      lag: start === null || user.first === null ? null : daysBetween(start, user.first),
      after:
        before?.first == null || user.first === null
          ? null
          : { who: before.who, days: daysBetween(before.first, user.first) },
    };
  });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
