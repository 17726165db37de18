/**
 * The pairs an event is between: each who acts with each acted upon; where nobody is, all who act with each other. Codes
 * of a pair in order.
 */
export function pairsOf(from: readonly string[], to: readonly string[]): [string, string][] {
  const partners = to.filter((code) => !from.includes(code) || from.length > 1);
  const pairs =
    partners.length > 0
      ? from.flatMap((one) => partners.map((other): [string, string] => [one, other]))
      : from.flatMap((one, index) => from.slice(index + 1).map((other): [string, string] => [one, other]));
  const ordered = pairs
    .filter(([one, other]) => one !== other)
    .map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]));
  return [...new Map(ordered.map((pair) => [pair.join(' '), pair])).values()];
}
