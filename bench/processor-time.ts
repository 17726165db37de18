/** Milliseconds of processor time this process has used: what other processes do counts less than by the clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
