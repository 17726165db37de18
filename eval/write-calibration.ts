/**
 * Measures how often entries are right on our own gold and writes `src/read/data/calibration.json`:
 * `node eval/write-calibration.ts`. Run it after a change of reading that moves what confidences mean.
 */
import { writeFileSync } from 'node:fs';
import type { CalibratedKind } from '../src/read/calibrate-confidence.ts';
import { fitCurve, toLine } from './fit-calibration.ts';
import { uncalibrated } from './format-reliability.ts';
import { openContext } from './open-context.ts';
import { agreementBands } from './own/agreement-bands.ts';
import { scoreFigures } from './own/own-figures.ts';
import { scoreSilences } from './own/own-silences.ts';
import { judgeReadings } from './reliability.ts';
import type { Outcome } from './result.ts';

const context = await openContext('.');
const judged = judgeReadings(context.ownReadings());
const map = (kind: CalibratedKind) => {
  const points = toLine(fitCurve(uncalibrated(kind, judged[kind])));
  return `  "${kind}": [\n${points.map((point) => `    ${JSON.stringify(point)}`).join(',\n')}\n  ]`;
};
const { twoSided, oneSided, claims } = judged;
const source = `Logistic curves fitted on ${twoSided.length} + ${oneSided.length} events and ${claims.length} claims found in our own gold (eval/write-calibration.ts).`;
const precision = ({ results: [first] }: Outcome) => {
  if (first?.kind !== 'f1') throw new Error('The suite has no precision to take a confidence from.');
  return Math.round((1000 * first.rightFound) / first.found) / 1000;
};
const readings = context.ownReadings();
const shares = [
  `  "figures": ${precision(scoreFigures(readings))}`,
  `  "silences": ${precision(scoreSilences(readings))}`,
];
const bands = agreementBands(readings).map(([band, share]) => `"${band}": ${share}`);
shares.push(`  "agreements": { ${bands.join(', ')} }`);
const maps = [map('twoSided'), map('oneSided'), map('claims'), ...shares];
const file = new URL('../src/read/data/calibration.json', import.meta.url);
writeFileSync(file, `{\n  "source": ${JSON.stringify(source)},\n${maps.join(',\n')}\n}\n`);
console.log(source);
