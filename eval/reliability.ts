import { type CalibratedKind, sidesOf } from '../src/read/calibrate-confidence.ts';
import { type ClaimRow, claimRows } from './own/own-claim-rows.ts';
import { isMatch } from './own/own-claims.ts';
import type { RowEvent } from './own/own-event-rows.ts';
import { type EventRow, eventRows } from './own/own-event-rows.ts';
import { scopeOf } from './own/own-events.ts';
import type { OwnReading } from './own/read-own-gold.ts';
import { settleIntent } from './own/settle-intent.ts';
import { stateKey } from './own/states.ts';

/** Entries by what their confidences are measured with. */
export type JudgedKinds = Record<CalibratedKind, Judged[]>;

/** An entry with how sure the reader said it was, and whether it was right. */
export interface Judged {
  document: string;
  confidence: number;
  right: boolean;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean of the confidences, and share that was right. */
  stated: number;
  kept: number;
}

/** Every event between states and every claim of our own gold's readings, judged as `confidence` promises. */
export function judgeReadings(readings: readonly OwnReading[]): JudgedKinds {
  const events = eventRows(readings).flatMap((row) => judgeEvents(scopeOf(row, false)));
  return {
    twoSided: events.filter(({ kind }) => kind === 'twoSided'),
    oneSided: events.filter(({ kind }) => kind === 'oneSided'),
    claims: claimRows(readings).flatMap(judgeClaims),
  };
}

/**
 * An event is right when the sentence tells one of its type with the parties it names, each on its side. A side that is
 * left open says nothing and cannot be wrong.
 */
export function judgeEvents({ document, ...row }: EventRow): (Judged & { kind: CalibratedKind })[] {
  const { found } = settleIntent(row.expected, row.found);
  const left = [...row.expected];
  return found.map((event) => {
    const at = left.findIndex((other) => isSame(event, other));
    if (at >= 0) left.splice(at, 1);
    return { document, confidence: event.confidence, right: at >= 0, kind: sidesOf(event) };
  });
}

function isSame(found: RowEvent, expected: RowEvent): boolean {
  if (found.type !== expected.type) return false;
  const agrees = (named: readonly string[], all: readonly string[]) =>
    named.length === 0 || stateKey(named) === stateKey(all);
  // Who acts together has no side open: all must be there.
  if (found.recipients.length === 0 && found.initiators.length > 1 && expected.recipients.length > 0)
    return false;
  return agrees(found.initiators, expected.initiators) && agrees(found.recipients, expected.recipients);
}

/** A claim is right when it matches one of the sentence's and its speaker speaks for the same state. */
export function judgeClaims({ document, expected, found, pairs, acts }: ClaimRow): Judged[] {
  return found.flatMap((part, index) => {
    if (acts.has(index)) return [];
    const pair = pairs.find((candidate) => candidate.found === index);
    const right =
      pair !== undefined && isMatch(pair, expected, found) && expected[pair.expected]!.states === part.states;
    return [{ document, confidence: part.confidence, right }];
  });
}

/** Entries by what was stated, in bands of a tenth. */
export function toBins(judged: readonly Judged[]): Bin[] {
  const bands = Map.groupBy(judged, ({ confidence }) => Math.min(Math.floor(10 * confidence + 1e-9), 9));
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, all]) => ({
      from: band / 10,
      to: (band + 1) / 10,
      count: all.length,
      stated: mean(all.map(({ confidence }) => confidence)),
      kept: mean(all.map(({ right }) => Number(right))),
    }));
}

/** Mean squared distance of confidence and outcome (Brier 1950). */
export function brierScore(judged: readonly Judged[]): number {
  return mean(judged.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
}

/** Expected calibration error: the mean gap between stated and kept, by how many entries a band has. */
export function calibrationError(judged: readonly Judged[]): number {
  return toBins(judged).reduce(
    (sum, { count, stated, kept }) => sum + (count / judged.length) * Math.abs(stated - kept),
    0,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
