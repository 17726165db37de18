/** Kleene's three values: unknown stays unknown until something decides it. */
export type Truth = 'yes' | 'no' | 'maybe';

/** All of them hold. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('maybe') ? 'maybe' : 'yes';
}
