import { type CalibratedKind, calibration } from '../src/read/calibrate-confidence.ts';
import { leaveDocumentsOut, undoLine } from './fit-calibration.ts';
import { brierScore, calibrationError, type Judged, type JudgedKinds, toBins } from './reliability.ts';

/** How well confidences keep what they promise: bands of stated confidence, then errors before and after calibration. */
export function formatReliability(judged: JudgedKinds): string {
  const events: readonly CalibratedKind[] = ['twoSided', 'oneSided'];
  return [
    formatEntries('events', events, judged),
    formatEntries('  with both sides', ['twoSided'], judged),
    formatEntries('  with one side', ['oneSided'], judged),
    formatEntries('claims', ['claims'], judged),
  ].join('\n\n');
}

function formatEntries(name: string, kinds: readonly CalibratedKind[], judged: JudgedKinds): string {
  const shipped = kinds.flatMap((kind) => judged[kind]);
  const said = kinds.map((kind) => uncalibrated(kind, judged[kind]));
  const leftOut = said.flatMap(leaveDocumentsOut);
  const bins = toBins(leftOut).map(
    ({ from, to, count, stated, kept }) =>
      `${from.toFixed(1)}–${to.toFixed(1)}       ${stated.toFixed(2)}   ${kept.toFixed(2)}  ${String(count).padStart(5)}`,
  );
  const error = (which: string, all: readonly Judged[]) =>
    `${which.padEnd(36)}Brier ${brierScore(all).toFixed(3)}   calibration error ${calibrationError(all).toFixed(3)}`;
  return [
    `${name}: ${shipped.length} found, ${shipped.filter(({ right }) => right).length} right`,
    'confidence  stated  right  found   (each document by curves fitted on all others)',
    ...bins,
    error('before calibration', said.flat()),
    error('calibrated, documents left out', leftOut),
    error('as shipped, fitted on all documents', shipped),
  ].join('\n');
}

/** Entries with what the rules said of them, before the calibration that ships was applied. */
export function uncalibrated(kind: CalibratedKind, judged: readonly Judged[]): Judged[] {
  return judged.map((entry) => ({ ...entry, confidence: undoLine(calibration[kind], entry.confidence) }));
}
