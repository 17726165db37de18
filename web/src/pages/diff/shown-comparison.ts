import type { TextComparison } from '../../../../src/analyse/rhetoric/diff/compare-texts.ts';

/** One of the two reports. */
export interface ComparedReport {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
}

/** What `/api/diff` says. */
export interface ShownComparison extends TextComparison {
  a: ComparedReport;
  b: ComparedReport;
}
