/** Every quarter from the first to the last of those given, also those of which nothing is told: `2023-Q4`, `2024-Q1` … */
export function quarterRange(quarters: readonly (string | null)[]): string[] {
  const told = quarters.filter((quarter) => quarter !== null).sort();
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range: string[] = [];
  for (let at = indexOf(first); at <= indexOf(last); at++)
    range.push(`${String(Math.floor(at / 4)).padStart(4, '0')}-Q${(at % 4) + 1}`);
  return range;
}

function indexOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}
