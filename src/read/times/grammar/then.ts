import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** "By ‖then‖", "before ‖then‖": the date told before. */
export const thenTime: TimeElement = {
  name: 'then',
  pattern: wordPattern('then'),
  read(match, scan) {
    if (!/^(?:by|before|until|till)$/.test(scan.wordBefore(match.index))) return null;
    // "The then minister", "by then Senator".
    if (!/^\s*(?:["”’]?\s*[,.;:)!?]|$)/.test(scan.text.slice(match.index + 4))) return null;
    return found(match, { kind: 'shift', unit: 'day', by: 0, sign: 0, from: 'context', asTold: true });
  },
};
