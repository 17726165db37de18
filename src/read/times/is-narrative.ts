import { fromDayNumber } from './calendar/civil-day.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * True for histories: most of the years said lie well before publication and few times count from it. There a
 * missing year is that of the date told before. Strötgen and Gertz (HeidelTime) make the same split of domains by
 * hand; here the text itself says.
 */
export function isNarrative(
  expressions: readonly TimeExpression[],
  publication: readonly (number | null)[],
): boolean {
  const first = publication[0] ?? null;
  if (first === null) return false;
  const { year } = fromDayNumber(first);
  let old = 0;
  let fresh = 0;
  for (const { meaning } of expressions) {
    if (meaning.kind === 'calendar') {
      if (meaning.year !== undefined && (meaning.beforeChrist || meaning.year < year - 2)) old += 1;
      else if (meaning.year !== undefined || meaning.weekday !== undefined) fresh += 1;
      else if (meaning.toward === 'last' || meaning.toward === 'next') fresh += 1;
    } else if (meaning.kind === 'shift' && meaning.from === 'publication') fresh += 1;
  }
  return old >= 6 && old > 2 * fresh;
}
