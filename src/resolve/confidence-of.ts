import type { CaseFile } from './case-file.ts';

/**
 * How sure an entry is that several findings make: as sure as the surest of them; 1 once an analyst confirmed one.
 * Not more: that two readings agree shows little when one reader made both.
 */
export function confidenceOf(
  group: readonly { id: string; found: { confidence: number } }[],
  { confirmed }: Pick<CaseFile, 'confirmed'>,
): number {
  if (group.some(({ id }) => confirmed.has(id))) return 1;
  return Math.max(...group.map(({ found }) => found.confidence));
}
