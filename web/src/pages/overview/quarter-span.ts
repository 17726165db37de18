import type { ActiveDyad } from '../../../../src/analyse/overview/active-dyads.ts';

/** The quarters that all small multiples share: up to the last with an event, `most` at most, without gaps. */
export function sharedQuarters(dyads: readonly ActiveDyad[], most: number): string[] {
  const numbers = dyads.flatMap(({ quarters }) => quarters.map(({ quarter }) => numberOf(quarter)));
  if (numbers.length === 0) return [];
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => wordOf(first + index));
}

function numberOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function wordOf(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}
