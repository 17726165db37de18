import { speakerAt } from './passage-index.ts';
import type { ReportText, ReportTexts } from './report-text.ts';
import { scanWords } from './scan-words.ts';
import { WordStore } from './word-store.ts';
import { WordTable } from './word-table.ts';

/** Whose words, and against whose. */
export interface SideQuestion {
  /** Outlets by canonical name; null when not asked by outlet. */
  outlets: ReadonlySet<string> | null;
  /** Speakers; null when not asked by speaker. */
  speakers: ReadonlySet<string> | null;
  /** Outlets or speakers to hold them against; null for the rest of the ledger. */
  against: ReadonlySet<string> | null;
  since: string | null;
  until: string | null;
}

export interface Sides {
  table: WordTable;
  own: WordStore;
  rest: WordStore;
}

/** Reads every report once and puts its words on the side they belong to. */
export async function readSides(texts: ReportTexts, question: SideQuestion): Promise<Sides> {
  const sides = { table: new WordTable(), own: new WordStore(), rest: new WordStore() };
  for await (const report of texts()) {
    if (isWithin(report.day, question)) addReport(sides, report, question);
  }
  return sides;
}

/** Whether a day lies within bounds; a report without a day only where there are none. */
export function isWithin(
  day: string | null,
  { since, until }: Pick<SideQuestion, 'since' | 'until'>,
): boolean {
  if (since === null && until === null) return true;
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

function addReport({ table, own, rest }: Sides, report: ReportText, question: SideQuestion): void {
  const speaker = question.speakers === null && question.against === null ? null : speakerAt(report);
  const inOutlet = report.outlet !== null && question.outlets?.has(report.outlet) === true;
  for (const block of report.blocks) {
    let side: WordStore | null = null;
    for (const { start, form, breakBefore } of scanWords(report.text, block)) {
      const number = table.add(form, breakBefore === 'none' || breakBefore === 'comma');
      const who = speaker?.(start)?.speaker ?? null;
      const isOwn = question.speakers === null ? inOutlet : who !== null && question.speakers.has(who);
      const isRest =
        !isOwn &&
        (question.against === null ||
          (report.outlet !== null && question.against.has(report.outlet)) ||
          (who !== null && question.against.has(who)));
      const next = isOwn ? own : isRest ? rest : null;
      if (next !== side) next?.addMark('sentence');
      else if (breakBefore !== 'none') next?.addMark(breakBefore);
      side = next;
      side?.addWord(number, start);
    }
    side?.addMark('sentence');
  }
  own.endReport(report.id);
  rest.endReport(report.id);
}
