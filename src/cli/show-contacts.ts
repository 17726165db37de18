import { contactKindSchema, contactLevelSchema } from '../analyse/dyad/contact-words.ts';
import type { ContactCounts } from '../analyse/dyad/quarters.ts';
import type { Direction } from '../analyse/dyad/sides.ts';

/** "RUS → PRK", or "both" for what has no direction. */
export function tellDirection(direction: Direction, [first, second]: readonly string[]): string {
  return { first: `${first} → ${second}`, second: `${second} → ${first}`, mutual: 'both' }[direction];
}

/** How many contacts of which kinds, levels and directions, leaving out what there is none of. */
export function tellContactCounts(counts: ContactCounts, codes: readonly string[]): string {
  const list = <K extends string>(
    keys: readonly K[],
    of: Record<K, { count: number }>,
    name: (key: K) => string,
  ) =>
    keys
      .filter((key) => of[key].count > 0)
      .map((key) => `${name(key)} ${of[key].count}`)
      .join(', ');
  const parts = [
    list(contactKindSchema.options, counts.byKind, (kind) => kind),
    list(contactLevelSchema.options, counts.byLevel, (level) => level),
    list(['first', 'second', 'mutual'], counts.byDirection, (direction) => tellDirection(direction, codes)),
  ].filter((part) => part !== '');
  return [`${counts.all.count} itemised`, ...parts].join('; ');
}
