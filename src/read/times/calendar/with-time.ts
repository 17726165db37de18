import type { Refinement } from '../time-expression.ts';

/** The value with the part of the day or the hour. */
export function withTime(value: string, { dayPart, clock }: Refinement): string {
  if (clock !== undefined) return `${value}T${clock}`;
  return dayPart === undefined ? value : `${value}T${dayPart}`;
}
