const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar to the left (negative) or right of a line in the middle, `2 * half + 1` characters.
 * @param share of the longest bar, −1 to 1.
 */
export function scoreBar(share: number, half: number): string {
  const bounded = Math.max(-1, Math.min(1, share));
  if (bounded < 0) return `${'█'.repeat(Math.round(-bounded * half)).padStart(half)}│${' '.repeat(half)}`;
  const steps = Math.round(bounded * half * 8);
  const bar = '█'.repeat(Math.floor(steps / 8)) + (eighths[steps % 8] ?? '');
  return `${' '.repeat(half)}│${bar.padEnd(half)}`;
}
