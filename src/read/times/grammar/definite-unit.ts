import { readUnit } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** The day, the week, the month, the year: the one told of, only as a part of something ("the end of the month"). */
export const definiteUnit: TimeElement = {
  name: 'definite unit',
  definite: true,
  pattern: wordPattern('(?:the|its)\\s+(?<unit>day|week|month|quarter|year|decade|century)'),
  read(match) {
    return found(match, {
      kind: 'shift',
      unit: readUnit(match.groups!.unit!)!,
      by: 0,
      sign: 0,
      from: 'context',
      definite: true,
    });
  },
};
