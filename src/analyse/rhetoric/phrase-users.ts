import { type Dropped, judgeDropped } from './dropped-since.ts';
import type { Use } from './report-text.ts';
import { rateOf, type WordCount } from './word-count.ts';

export interface User {
  kind: 'outlet' | 'speaker';
  who: string;
  uses: number;
  reports: number;
  words: number;
  rate: number;
  first: string | null;
  last: string | null;
  /** Days after the first user of the kind, and after the one before; who that was. */
  lag: number | null;
  after: { who: string; days: number } | null;
  dropped: Dropped | null;
  entries: number[];
}

/** Who of one kind used a wording, by first use: what each took up after whom is told by the days between. */
export function tellUsers(
  kind: User['kind'],
  entries: readonly Use[],
  counts: ReadonlyMap<string, WordCount>,
): User[] {
  const byUser = new Map<string, number[]>();
  entries.forEach((use, index) => {
    const who = use[kind];
    if (who === null) return;
    const places = byUser.get(who);
    if (places === undefined) byUser.set(who, [index]);
    else places.push(index);
  });
  const users = [...byUser].map(([who, places]): User => {
    const uses = places.map((place) => entries[place]!);
    const days = daysOf(uses).sort();
    const count = counts.get(who)!;
    return {
      kind,
      who,
      uses: uses.length,
      reports: new Set(uses.map(({ report }) => report)).size,
      words: count.total,
      rate: rateOf(uses.length, count.total),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      lag: null,
      after: null,
      dropped: judgeDropped(days, count.byDay),
      entries: places,
    };
  });
  users.sort((a, b) => {
    const left = a.first ?? '9999';
    const right = b.first ?? '9999';
    if (left !== right) return left < right ? -1 : 1;
    return a.who < b.who ? -1 : 1;
  });
  const start = users[0]?.first ?? null;
  return users.map((user, index) => {
    const before = users
      .slice(0, index)
      .findLast(({ first }) => first !== null && first < (user.first ?? ''));
    return {
      ...user,
      lag: start === null || user.first === null ? null : daysBetween(start, user.first),
      after:
        before?.first == null || user.first === null
          ? null
          : { who: before.who, days: daysBetween(before.first, user.first) },
    };
  });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** One day for each report. */
export function daysOf(uses: readonly Use[]): string[] {
  const days = new Map(uses.map(({ report, day }) => [report, day]));
  return [...days.values()].filter((day) => day !== null);
}
