import type { Passage, ReportText } from './report-text.ts';

/** Who speaks at a place of a report: the speaker of the innermost (shortest) passage around it; null for the report itself. */
export function speakerAt(report: ReportText): (at: number) => Passage | null {
  if (report.passages.length === 0) return () => null;
  const byLength = [...report.passages].sort(
    (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || (a.speaker < b.speaker ? -1 : 1),
  );
  return (at) => byLength.find(({ start, end }) => start <= at && at < end) ?? null;
}
