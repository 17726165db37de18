import type { Factuality } from '../vocabulary/factuality.ts';

/** FactBank's values from the most to the least committed. */
const order: readonly Factuality[] = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'];

/** The more committed of two values: a visit announced by one report and told by another took place. */
export function strongerFactuality(a: Factuality, b: Factuality): Factuality {
  return order.indexOf(b) < order.indexOf(a) ? b : a;
}
