import type { StoredReport } from '../vocabulary/stored-report.ts';
import { compareFingerprints } from './compare-fingerprints.ts';
import { compareText } from './compare-text.ts';

/** Share of common runs of words above which one report is a copy of another: a desk trims and re-titles, little more. */
const copyThreshold = 0.6;
/** Places of the fingerprint that must agree in a row for two reports to be compared at all (locality-sensitive hashing). */
const bandSize = 4;

type Comparable = Pick<StoredReport, 'id' | 'fingerprint' | 'knownFrom'>;

/**
 * Copies of one story: report id → id of the report it copies, for copies only. The original is the one published
 * first; of those published together or at an unknown time, the one with the smallest id.
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
    const original = [...candidates].find(
      (candidate) => compareFingerprints(candidate.fingerprint, report.fingerprint) >= copyThreshold,
    );
    if (original !== undefined) copies.set(report.id, copies.get(original.id) ?? original.id);
    for (const key of keys) buckets.set(key, [...(buckets.get(key) ?? []), report]);
  }
  return copies;
}

function bandsOf(fingerprint: readonly number[]): string[] {
  const bands: string[] = [];
  for (let at = 0; at + bandSize <= fingerprint.length; at += bandSize) {
    bands.push(`${at}:${fingerprint.slice(at, at + bandSize).join(',')}`);
  }
  return bands;
}
