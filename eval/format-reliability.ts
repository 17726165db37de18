import { calibration } from '../src/read/calibrate-confidence.ts';
import { leaveDocumentsOut, undoLine } from './fit-calibration.ts';
import { brierScore, calibrationError, type Judged, toBins } from './reliability.ts';

/** How well confidences keep what they promise: bands of stated confidence, then errors before and after calibration. */
export function formatReliability(judged: Record<'events' | 'claims', readonly Judged[]>): string {
  return (['events', 'claims'] as const).map((kind) => formatKind(kind, judged[kind])).join('\n\n');
}

function formatKind(kind: 'events' | 'claims', shipped: readonly Judged[]): string {
  const said = uncalibrated(kind, shipped);
  const leftOut = leaveDocumentsOut(said);
  const bins = toBins(leftOut).map(
    ({ from, to, count, stated, kept }) =>
      `${from.toFixed(1)}–${to.toFixed(1)}     ${stated.toFixed(2)}   ${kept.toFixed(2)}  ${String(count).padStart(5)}`,
  );
  const error = (name: string, all: readonly Judged[]) =>
    `${name.padEnd(34)} Brier ${brierScore(all).toFixed(3)}  calibration error ${calibrationError(all).toFixed(3)}`;
  return [
    `${kind}: ${shipped.length} found, ${shipped.filter(({ right }) => right).length} right`,
    'confidence  stated  right  found   (each document by a curve fitted on all others)',
    ...bins,
    error('before calibration', said),
    error('calibrated, documents left out', leftOut),
    error('as shipped, fitted on all documents', shipped),
  ].join('\n');
}

/** Entries with what the rules said of them, before the calibration that ships was applied. */
export function uncalibrated(kind: 'events' | 'claims', judged: readonly Judged[]): Judged[] {
  return judged.map((entry) => ({ ...entry, confidence: undoLine(calibration[kind], entry.confidence) }));
}
