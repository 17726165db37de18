import type { Evidence } from '../vocabulary/ledger.ts';
import type { MergedFinding } from '../vocabulary/merge-reason.ts';

/** Where a piece of evidence stands. */
export function placeKey({ document, start, end }: Evidence): string {
  return `${document} ${start} ${end}`;
}

/** Place of a piece of evidence → why it was put to the entry; nothing for the first, which the entry is named after. */
export function mergeReasons(entry: {
  evidence: readonly Evidence[];
  merged?: readonly MergedFinding[] | undefined;
}): Map<string, string> {
  const [first, ...later] = entry.evidence;
  const reasons = new Map<string, string>();
  for (const [index, evidence] of later.entries()) {
    const why = entry.merged?.[index]?.why;
    if (why !== undefined && placeKey(evidence) !== placeKey(first!)) reasons.set(placeKey(evidence), why);
  }
  return reasons;
}
