import type { ReadEvent } from './read-row-events.ts';

type Code = string | null;

/**
 * Pairs of states with a type, as `A B TYPE`. Who meets or signs with whom has no direction: either order answers the
 * gold's pair.
 */
export function foundDyads(
  events: readonly ReadEvent[],
  toGold: (type: string) => string,
  gold: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (const { initiators, recipients, type: own } of events) {
    const type = toGold(own);
    const mutual = recipients.length === 0 || type === 'CONSULT';
    for (const [a, b] of cross(initiators, recipients.length > 0 ? recipients : initiators)) {
      // The gold's "---": someone without a code.
      if (a === null || b === null || (recipients.length === 0 && a === b)) continue;
      const straight = `${a} ${b} ${type}`;
      const turned = `${b} ${a} ${type}`;
      if (mutual && gold.has(turned)) found.add(turned);
      if (!mutual || gold.has(straight) || !(gold.has(turned) || found.has(turned))) found.add(straight);
    }
  }
  return found;
}

/** True of the gold's codes of states ("GONGOV" is one with a sector), not of "---". */
export function isCode(value: string | null): boolean {
  return value !== null && /^[A-Z]{3}/.test(value);
}

function cross(left: readonly Code[], right: readonly Code[]): [Code, Code][] {
  return left.flatMap((a) => right.map((b): [Code, Code] => [a, b]));
}
