import type { Factuality } from '../../../../src/vocabulary/factuality.ts';

/** How sure reports are of an event, as far as a mark can show it. */
export type Certain = 'fact' | 'claim' | 'denied' | 'planned';

/** Each with what it means. */
export const certainties: readonly (readonly [Certain, string])[] = [
  ['fact', 'told as fact'],
  ['claim', 'probable or possible'],
  ['denied', 'told as not so'],
  ['planned', 'planned or open'],
];

/** What a mark shows of a factuality. */
export function certaintyOf(factuality: Factuality): Certain {
  if (factuality === 'CT+') return 'fact';
  if (factuality.endsWith('+')) return 'claim';
  return factuality.endsWith('-') ? 'denied' : 'planned';
}
