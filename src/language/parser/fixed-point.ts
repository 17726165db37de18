/** Hidden values are whole numbers of 1/512, kept within int16: sums of them are exact. */
export const UNITS = 512;

/** The nearest whole number within int16. */
export function toInt16(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value)));
}
