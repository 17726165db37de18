/** Kleene's three values: unknown stays unknown until something decides it. */
export type Truth = 'yes' | 'no' | 'maybe';

/** All of them hold. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('maybe') ? 'maybe' : 'yes';
}

/** At least one of them holds. */
export function anyOf(...truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('maybe') ? 'maybe' : 'no';
}

export function not(truth: Truth): Truth {
  if (truth === 'maybe') return truth;
  return truth === 'yes' ? 'no' : 'yes';
}
