/** A whole number with its thousands set apart. */
export function group(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** One figure of the bench: what, how much, beside what. */
export function printLine(what: string, value: string, beside = ''): void {
  console.log(`  ${what.padEnd(42)}${value.padStart(20)}   ${beside}`.trimEnd());
}
