/** So many empty quarters in a row are drawn as a gap. */
const longGap = 8;

/** A quarter of a chart, or a gap of many in which nothing is told. */
export type QuarterSlot = { quarter: string; gap: false } | { quarter: string; gap: true; length: number };

/**
 * Every quarter from the first to the last of those given, also those of which nothing is told: `2023-Q4`, `2024-Q1` …;
 * a long time of which nothing is told is one gap, called by its first quarter.
 */
export function quarterRange(quarters: readonly (string | null)[]): QuarterSlot[] {
  const told = [...new Set(quarters.filter((quarter) => quarter !== null))]
    .map(indexOf)
    .sort((a, b) => a - b);
  return told.flatMap((at, index): QuarterSlot[] => {
    const own: QuarterSlot = { quarter: nameOf(at), gap: false };
    const next = told[index + 1];
    const empty = next === undefined ? 0 : next - at - 1;
    if (empty >= longGap) return [own, { quarter: nameOf(at + 1), gap: true, length: empty }];
    const between = Array.from({ length: empty }, (_, step) => nameOf(at + 1 + step));
    return [own, ...between.map((quarter): QuarterSlot => ({ quarter, gap: false }))];
  });
}

function indexOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function nameOf(index: number): string {
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`;
}
