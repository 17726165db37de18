import { fromDayNumber } from './calendar/civil-day.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * True for histories and long chronicles: most of the years said lie before publication and hardly a time counts from it.
 * There a missing year is that of the date told before. Strötgen and Gertz (HeidelTime) make the same split into news
 * and narratives by hand; here the text itself says.
 */
export function isNarrative(
  expressions: readonly TimeExpression[],
  publication: readonly (number | null)[],
): boolean {
  const first = publication[0] ?? null;
  if (first === null) return false;
  const { year } = fromDayNumber(first);
  const count = { distant: 0, past: 0, fresh: 0 };
  for (const { meaning } of expressions) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') count.fresh += 1;
    if (meaning.kind !== 'calendar') continue;
    if (meaning.year !== undefined)
      count[distanceOf(meaning.beforeChrist ? -meaning.year : meaning.year, year)] += 1;
    else if (meaning.weekday !== undefined || meaning.toward === 'last' || meaning.toward === 'next')
      count.fresh += 1;
  }
  const { distant, past, fresh } = count;
  return (
    (distant >= 6 && distant > 2 * past + 8 * fresh) || (distant + past >= 30 && distant + past > 2 * fresh)
  );
}

/** Years of the last two before publication are still told in news. */
function distanceOf(said: number, published: number): 'distant' | 'past' | 'fresh' {
  if (said < published - 2) return 'distant';
  return said < published ? 'past' : 'fresh';
}
