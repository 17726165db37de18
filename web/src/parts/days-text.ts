/** The days between which something was, in few signs: only what is known of them. */
export function daysText({ earliest, latest }: { earliest: string | null; latest: string | null }): string {
  if (earliest === null && latest === null) return 'no date';
  if (earliest === null) return `by ${latest}`;
  if (latest === null) return `from ${earliest}`;
  return earliest === latest ? earliest : `${earliest} – ${latest}`;
}
