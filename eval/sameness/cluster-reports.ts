import { cosine } from '../../src/resolve/sameness/likeness.ts';

/** Share of words, by the mean over pairs, down to which reports are put together. */
const least = 0.2;

/**
 * Reports → name of the cluster of reports on like matters, without any gold: average linkage over the words that
 * `story` gives of each, the nearest first.
 */
export function clusterReports(stories: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const names = [...stories.keys()].sort();
  const words = names.map((name) => stories.get(name)!);
  const nearness = words.map((a) => Float64Array.from(words, (b) => cosine(a, b)));
  const members = names.map((name) => [name]);
  let alive = names.map((_, index) => index);
  for (;;) {
    const best = nearest(alive, nearness);
    if (best === null) break;
    const [a, b] = best;
    const [sizeA, sizeB] = [members[a]!.length, members[b]!.length];
    for (const other of alive) {
      const mean = (nearness[a]![other]! * sizeA + nearness[b]![other]! * sizeB) / (sizeA + sizeB);
      nearness[a]![other] = mean;
      nearness[other]![a] = mean;
    }
    members[a]!.push(...members[b]!);
    alive = alive.filter((index) => index !== b);
  }
  return new Map(
    alive.flatMap((index) => members[index]!.map((name) => [name, `cluster ${index}`] as const)),
  );
}

function nearest(alive: readonly number[], nearness: readonly Float64Array[]): [number, number] | null {
  let best: [number, number] | null = null;
  let most = least;
  for (const [at, b] of alive.entries()) {
    for (let index = 0; index < at; index++) {
      const a = alive[index]!;
      if (nearness[a]![b]! > most) {
        most = nearness[a]![b]!;
        best = [a, b];
      }
    }
  }
  return best;
}
