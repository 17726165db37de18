import type { Observation } from '../vocabulary/observation.ts';
import type { CaseFile } from './case-file.ts';
import { compareText } from './compare-text.ts';

/**
 * Orders findings by the day their report came out, then by its id and the place in it: an order that does not depend
 * on that of reading, so that an entry is named after the same finding however it came together.
 */
export function compareFindings(
  a: Observation,
  b: Observation,
  { reports }: Pick<CaseFile, 'reports'>,
): number {
  const dayOf = ({ document }: Observation) => reports.get(document)?.knownFrom?.earliest ?? '9999';
  return (
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.document, b.document) ||
    a.evidence.start - b.evidence.start ||
    compareText(a.id, b.id)
  );
}
