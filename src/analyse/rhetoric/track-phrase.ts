import { type Dropped, judgeDropped } from './dropped-since.ts';
import { findWording, type Wording } from './match-wording.ts';
import { speakerAt } from './passage-index.ts';
import { daysOf, tellUsers, type User } from './phrase-users.ts';
import { compareUses, quoter } from './quote-uses.ts';
import { isWithin } from './read-sides.ts';
import type { ReportText, ReportTexts, Use } from './report-text.ts';
import { scanWords } from './scan-words.ts';
import { type Period, tellPeriods } from './use-periods.ts';
import { rateOf, WordCount } from './word-count.ts';

export interface TrackQuestion {
  wording: Wording;
  by: 'month' | 'quarter';
  since: string | null;
  until: string | null;
  /** Only words of these outlets, or of these speakers; null for all. */
  outlets: ReadonlySet<string> | null;
  speakers: ReadonlySet<string> | null;
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
