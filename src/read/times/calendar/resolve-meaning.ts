import type { DurationMeaning, Meaning, ReferenceMeaning } from '../time-expression.ts';
import { formatPeriod } from './format-period.ts';
import { addUnits } from './period.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { type ResolveContext, type Resolved, unresolved } from './resolve-context.ts';
import { resolveShift } from './resolve-shift.ts';

/** Places a meaning on the calendar as far as the context allows. Pure; never throws. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(
        meaning,
        context,
        meaning.within === undefined ? null : resolveMeaning(meaning.within, context),
      );
    case 'shift':
      return resolveShift(meaning, context);
    case 'duration':
      return resolveDuration(meaning, context);
    case 'reference':
      return resolveReference(meaning, context);
    case 'set':
      return unresolved(meaning.value);
  }
}

function resolveDuration({ unit, amount, where }: DurationMeaning, context: ResolveContext): Resolved {
  const value = formatPeriod(amount, unit);
  if (where === undefined) return unresolved(value);
  if ('edge' in where) {
    const outer = resolveMeaning(where.within, context);
    if (outer.earliest === null || outer.latest === null || amount === null)
      return { ...unresolved(value), basis: outer.basis };
    const first = where.edge === 'first';
    const earliest = first ? outer.earliest : addUnits(outer.latest + 1, -amount, unit);
    const latest = first ? addUnits(outer.earliest, amount, unit) - 1 : outer.latest;
    return { value, earliest, latest: Math.max(earliest, latest), basis: outer.basis, period: outer.period };
  }
  const { publication, reference, narrative } = context;
  const anchor = where.from === 'context' || narrative ? (reference?.earliest ?? publication) : publication;
  if (anchor === null) return unresolved(value);
  const past = where.side === 'past';
  const far = amount === null ? null : addUnits(anchor, past ? -amount : amount, unit);
  return {
    value,
    earliest: past ? far : anchor,
    latest: past ? anchor : far,
    basis: 'relative',
    period: null,
  };
}

function resolveReference({ value }: ReferenceMeaning, { publication, narrative }: ResolveContext): Resolved {
  if (publication === null || narrative) return unresolved(value);
  const earliest = value === 'PAST_REF' ? null : publication;
  const latest = value === 'FUTURE_REF' ? null : publication;
  return { value, earliest, latest, basis: 'relative', period: null };
}
