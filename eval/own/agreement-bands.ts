import { calibration } from '../../src/read/calibrate-confidence.ts';
import { isRight, pairAgreements } from './own-agreements.ts';
import type { OwnReading } from './read-own-gold.ts';

type Band = keyof typeof calibration.agreements;

/**
 * How often the agreements of each band of confidence are right, with one right and one wrong added to each (Laplace), so
 * that a handful does not come to certainty. An agreement is of the band whose confidence it has.
 */
export function agreementBands(readings: readonly OwnReading[]): [Band, number][] {
  const found = readings.flatMap(pairAgreements);
  return (Object.entries(calibration.agreements) as [Band, number][]).map(([band, confidence]) => {
    const own = found.filter((pair) => pair.found?.confidence === confidence);
    const right = own.filter(isRight).length;
    return [band, Math.round((1000 * (right + 1)) / (own.length + 2)) / 1000];
  });
}
