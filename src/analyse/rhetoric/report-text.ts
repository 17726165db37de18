import type { Span } from '../../vocabulary/span.ts';

/** A stretch of a report that gives somebody's words: what a claim tells, quoted or not. */
export interface Passage extends Span {
  /** Canonical name. */
  speaker: string;
}

/** A report as the study of wording sees it. */
export interface ReportText {
  id: string;
  /** Canonical name; null when unknown. */
  outlet: string | null;
  /** Publication day YYYY-MM-DD; null when not known to the day. */
  day: string | null;
  text: string;
  /** What is running text: no headlines, datelines, bylines, boilerplate. */
  blocks: readonly Span[];
  /** In any order; of those that overlap the shortest, which is the innermost, holds. */
  passages: readonly Passage[];
}

/**
 * Gives the reports anew each time it is called, in any order, one at a time, so that they need not all be in memory.
 */
export type ReportTexts = () => Iterable<ReportText> | AsyncIterable<ReportText>;

/** Where a wording stands, with the sentence around it. */
export interface Use {
  report: string;
  outlet: string | null;
  speaker: string | null;
  day: string | null;
  start: number;
  end: number;
  /** As written there, on one line, with spaces that were lost between words. */
  wording: string;
  /** The sentence around it. */
  quote: string;
}
