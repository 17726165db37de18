import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPhrases, type PhraseLevel } from './count-phrases.ts';
import type { Units } from './join-names.ts';

/** Reports as rows of keys, -1 for a break. */
function unitsOf(reports: readonly (readonly number[])[]): Units {
  const keys = reports.flatMap((report) => [...report, -1]);
  let end = 0;
  const ends = reports.map((report) => {
    end += report.length + 1;
    return end;
  });
  const none = new Int32Array(keys.length);
  return {
    keys: Int32Array.from(keys),
    words: none,
    ends: none,
    reportEnds: Int32Array.from(ends),
    names: new Set(),
  };
}

function countNaively(reports: readonly (readonly number[])[], longest: number) {
  const counts = new Map<string, number[]>();
  reports.forEach((report, index) => {
    for (let at = 0; at < report.length; at += 1) {
      for (let end = at + 1; end <= Math.min(report.length, at + longest); end += 1) {
        const phrase = report.slice(at, end);
        if (phrase.includes(-1)) break;
        const key = phrase.join(' ');
        const perReport = counts.get(key) ?? reports.map(() => 0);
        perReport[index]! += 1;
        counts.set(key, perReport);
      }
    }
  });
  return counts;
}

/** Words of every phrase of a level, put together from its prefixes and suffixes. */
function spell(levels: readonly PhraseLevel[], length: number, id: number): number[] {
  const level = levels[length - 1]!;
  if (length === 1) return [level.prefix[id]!];
  const last = (at: number, one: number): number =>
    at === 1 ? levels[0]!.prefix[one]! : last(at - 1, levels[at - 1]!.suffix[one]!);
  return [...spell(levels, length - 1, level.prefix[id]!), last(length, id)];
}

const reports = fc.array(fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 25 }), {
  minLength: 1,
  maxLength: 8,
});

test('counts are those of counting every phrase one by one', () => {
  fc.assert(
    fc.property(reports, reports, fc.integer({ min: 1, max: 3 }), (own, rest, least) => {
      const limits = { longest: 4, minCount: least, minReports: least };
      const levels = countPhrases(unitsOf(own), unitsOf(rest), limits);
      const naive = countNaively(own, 4);
      const naiveRest = countNaively(rest, 4);
      const found = new Set<string>();
      for (const level of levels) {
        for (let id = 0; id < level.size; id += 1) {
          const key = spell(levels, level.length, id).join(' ');
          found.add(key);
          const counts = naive.get(key)!;
          const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
          expect(level.own.count[id]).toBe(sum(counts));
          expect(level.own.reports[id]).toBe(counts.filter((one) => one > 0).length);
          expect(level.own.squares[id]).toBe(sum(counts.map((one) => one * one)));
          expect(level.rest.count[id]).toBe(sum(naiveRest.get(key) ?? []));
        }
      }
      const frequent = [...naive].filter(
        ([, counts]) =>
          counts.reduce((total, one) => total + one, 0) >= least &&
          counts.filter((one) => one > 0).length >= least,
      );
      expect(found).toEqual(new Set(frequent.map(([key]) => key)));
    }),
  );
});
