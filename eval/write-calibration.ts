/**
 * Measures how often entries are right on our own gold and writes `src/read/data/calibration.json`:
 * `node eval/write-calibration.ts`. Run it after a change of reading that moves what confidences mean.
 */
import { writeFileSync } from 'node:fs';
import { fitCurve, toLine } from './fit-calibration.ts';
import { uncalibrated } from './format-reliability.ts';
import { openContext } from './open-context.ts';
import { judgeReadings } from './reliability.ts';

const context = await openContext('.');
const judged = judgeReadings(context.ownReadings());
const map = (kind: 'events' | 'claims') => {
  const rows = toLine(fitCurve(uncalibrated(kind, judged[kind]))).map(
    (point) => `    ${JSON.stringify(point)}`,
  );
  return `  "${kind}": [\n${rows.join(',\n')}\n  ]`;
};
const source = `Logistic curves fitted on ${judged.events.length} events and ${judged.claims.length} claims found in our own gold (eval/write-calibration.ts).`;
const file = new URL('../src/read/data/calibration.json', import.meta.url);
writeFileSync(file, `{\n  "source": ${JSON.stringify(source)},\n${map('events')},\n${map('claims')}\n}\n`);
console.log(source);
