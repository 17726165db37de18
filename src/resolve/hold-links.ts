import { compareText } from './compare-text.ts';

/**
 * What an analyst decided about two sets of findings, by id: that they are one entry (`same`, the first set leads) or
 * that no finding of the one is of one entry with a finding of the other (`apart`).
 */
export interface Link {
  kind: 'same' | 'apart';
  first: readonly string[];
  second: readonly string[];
}

/**
 * Groups as an analyst decided: findings that must be one entry are joined, findings that must not be are parted.
 * Of decisions that contradict each other the later holds. A finding that could stay with either part goes with the
 * part that `same` holds it to be one with, else with the part of the smallest id. Which findings come together depends
 * on what is in `groups`, not on the order in which it was put there.
 * @param links in the order in which they were decided.
 */
export function holdLinks<T extends { id: string }>(
  groups: readonly (readonly T[])[],
  links: readonly Link[],
  same: (a: T, b: T) => boolean,
): T[][] {
  const touched = new Set(links.flatMap(({ first, second }) => [...first, ...second]));
  const isTouched = (group: readonly T[]) => group.some(({ id }) => touched.has(id));
  if (!groups.some(isTouched)) return groups.map((group) => [...group]);
  const parts = new Parts();
  for (const { kind, first, second } of links.toReversed()) {
    if (kind === 'same') for (const id of [...first, ...second]) parts.join(first[0]!, id);
    else for (const a of first) for (const b of second) parts.keepApart(a, b);
  }
  const byId = (a: T, b: T) => compareText(a.id, b.id);
  const ordered = groups
    .filter(isTouched)
    .map((group) => [...group].sort(byId))
    .sort((a, b) => byId(a[0]!, b[0]!));
  for (const group of ordered) regroup(group, parts, same);
  const united = new Map<string, T[]>();
  for (const group of groups) {
    const whole = isTouched(group) ? null : group[0]!.id;
    for (const one of group) {
      const part = whole ?? parts.of(one.id);
      const others = united.get(part);
      if (others === undefined) united.set(part, [one]);
      else others.push(one);
    }
  }
  return [...united.values()].map((group) => leadersFirst(group, links));
}

/** Joins what the reader held to be one, as far as it may be: first what is alike, then what is left over. */
function regroup<T extends { id: string }>(
  group: readonly T[],
  parts: Parts,
  same: (a: T, b: T) => boolean,
): void {
  if (group.some((a) => group.some((b) => parts.areApart(a.id, b.id)))) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) if (same(a, b)) parts.join(a.id, b.id);
    }
  }
  for (const [at, one] of group.entries()) {
    for (const earlier of group.slice(0, at)) {
      if (parts.of(earlier.id) !== parts.of(one.id)) parts.join(earlier.id, one.id);
    }
  }
}

/** The entry that another was merged into gives the new one its name and type. */
function leadersFirst<T extends { id: string }>(group: T[], links: readonly Link[]): T[] {
  const ids = new Set(group.map(({ id }) => id));
  return links
    .filter(
      ({ kind, first, second }) =>
        kind === 'same' && [first, second].every((set) => set.some((id) => ids.has(id))),
    )
    .reduce((items, { first }) => {
      const leads = ({ id }: T) => first.includes(id);
      return [...items.filter(leads), ...items.filter((one) => !leads(one))];
    }, group);
}

/** Ids in parts (union-find), some of which may not be joined. */
class Parts {
  readonly #above = new Map<string, string>();
  /** Part → parts it may not be joined with. */
  readonly #apart = new Map<string, Set<string>>();

  of(id: string): string {
    const above = this.#above.get(id);
    if (above === undefined) return id;
    const top = this.of(above);
    this.#above.set(id, top);
    return top;
  }

  areApart(a: string, b: string): boolean {
    return this.#apart.get(this.of(a))?.has(this.of(b)) ?? false;
  }

  keepApart(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    this.#enemies(one).add(other);
    this.#enemies(other).add(one);
  }

  /** Joins the parts of two ids, unless they are to be kept apart. */
  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)].sort(compareText) as [string, string];
    if (one === other || this.areApart(one, other)) return;
    this.#above.set(other, one);
    for (const enemy of this.#enemies(other)) {
      this.#enemies(one).add(enemy);
      this.#enemies(enemy).delete(other);
      this.#enemies(enemy).add(one);
    }
    this.#apart.delete(other);
  }

  #enemies(part: string): Set<string> {
    const enemies = this.#apart.get(part) ?? new Set();
    this.#apart.set(part, enemies);
    return enemies;
  }
}
