import { z } from 'zod';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { compareFingerprints } from './compare-fingerprints.ts';
import { compareText } from './compare-text.ts';
import raw from './data/copies.json' with { type: 'json' };

const share = z.number().min(0).max(1);
const thresholds = z
  .strictObject({
    /** Share of common runs of words above which a report is a copy, whoever prints it. */
    copy: share,
    /** The same for another outlet's rewriting of it: trimmed, put in another order, some words changed. */
    rewrite: share,
    /** Days within which a story is rewritten. */
    rewriteDays: z.int().positive(),
  })
  .parse(raw);

/** Places of the fingerprint that must agree in a row for two reports to be compared at all (locality-sensitive hashing). */
const bandSize = 2;
const day = 86_400_000;

type Comparable = Pick<StoredReport, 'id' | 'fingerprint' | 'knownFrom' | 'outlet'>;

/**
 * Copies of one story: report id → id of the report it copies, for copies only. Copies share most of their runs of
 * words; a rewriting by another outlet in the same days shares fewer, yet far more than two reports of one event by
 * reporters of their own. The original is the one published first; of those published together or at an unknown time,
 * the one with the smallest id.
 */
export function findCopies(reports: readonly Comparable[]): Map<string, string> {
  const ordered = [...reports].sort(
    (a, b) =>
      compareText(a.knownFrom?.earliest ?? '9999', b.knownFrom?.earliest ?? '9999') ||
      compareText(a.id, b.id),
  );
  const copies = new Map<string, string>();
  const buckets = new Map<string, Comparable[]>();
  for (const report of ordered) {
    const keys = bandsOf(report.fingerprint);
    const candidates = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    const original = mostAlike(report, candidates);
    if (original !== null) copies.set(report.id, copies.get(original.id) ?? original.id);
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [report]);
      else bucket.push(report);
    }
  }
  return copies;
}

/** The earlier report that this one copies most; of those as alike, the one of the smallest id. */
function mostAlike(report: Comparable, candidates: Iterable<Comparable>): Comparable | null {
  let best: Comparable | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const likeness = compareFingerprints(candidate.fingerprint, report.fingerprint);
    const least = mayRewrite(candidate, report) ? thresholds.rewrite : thresholds.copy;
    if (likeness < least || likeness < most) continue;
    if (likeness === most && best !== null && compareText(best.id, candidate.id) < 0) continue;
    best = candidate;
    most = likeness;
  }
  return best;
}

/**
 * Whether one report may be another outlet's rewriting of the other. Reports of one outlet that are half alike are
 * mostly its formulas filled in anew, such as messages of greeting; so are those weeks apart.
 */
function mayRewrite(a: Comparable, b: Comparable): boolean {
  if (a.outlet === null || b.outlet === null || a.outlet === b.outlet) return false;
  if (a.knownFrom?.earliest == null || b.knownFrom?.earliest == null) return false;
  const apart = Math.abs(Date.parse(a.knownFrom.earliest) - Date.parse(b.knownFrom.earliest)) / day;
  return apart <= thresholds.rewriteDays;
}

function bandsOf(fingerprint: readonly number[]): string[] {
  const bands: string[] = [];
  for (let at = 0; at + bandSize <= fingerprint.length; at += bandSize) {
    bands.push(`${at}:${fingerprint.slice(at, at + bandSize).join(',')}`);
  }
  return bands;
}
