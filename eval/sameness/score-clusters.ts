import { assignBest } from './assign-best.ts';

/** Clusters of mentions: mention → name of its cluster. Both sides name the same mentions. */
export type Clustering = ReadonlyMap<string, string>;

export interface ClusterScore {
  precision: number;
  recall: number;
  f1: number;
}

export interface CorefScores {
  muc: ClusterScore;
  bCubed: ClusterScore;
  ceafE: ClusterScore;
  /** The mean of the three F1 values: the CoNLL score. */
  conll: number;
}

/** The three cluster measures of the CoNLL-2012 shared task and their mean, 0–1, for gold mentions. */
export function scoreClusters(gold: Clustering, found: Clustering): CorefScores {
  const muc = scoreMuc(gold, found);
  const bCubed = scoreBCubed(gold, found);
  const ceafE = scoreCeafE(gold, found);
  return { muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 };
}

/** MUC (Vilain et al. 1995): links that a partition keeps, of those a cluster needs. Singletons do not count. */
export function scoreMuc(gold: Clustering, found: Clustering): ClusterScore {
  const recall = linksKept(gold, found);
  const precision = linksKept(found, gold);
  return score(precision.kept, precision.all, recall.kept, recall.all);
}

function linksKept(clusters: Clustering, other: Clustering): { kept: number; all: number } {
  let kept = 0;
  let all = 0;
  for (const members of membersOf(clusters).values()) {
    const parts = new Set(members.map((one) => other.get(one) ?? `alone ${one}`)).size;
    kept += members.length - parts;
    all += members.length - 1;
  }
  return { kept, all };
}

/** B³ (Bagga and Baldwin 1998): for each mention, the share of its cluster that is right, and that was found. */
export function scoreBCubed(gold: Clustering, found: Clustering): ClusterScore {
  const recall = shareShared(gold, found);
  const precision = shareShared(found, gold);
  return score(precision, found.size, recall, gold.size);
}

function shareShared(clusters: Clustering, other: Clustering): number {
  let sum = 0;
  for (const members of membersOf(clusters).values()) {
    const counts = new Map<string, number>();
    for (const one of members) {
      const name = other.get(one);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const count of counts.values()) sum += (count * count) / members.length;
  }
  return sum;
}

/** CEAF-e (Luo 2005): clusters paired one to one as well as possible, each pair worth 2·|both| / (|a| + |b|). */
export function scoreCeafE(gold: Clustering, found: Clustering): ClusterScore {
  const [golds, founds] = [membersOf(gold), membersOf(found)];
  const pairs: { a: string; b: string; worth: number }[] = [];
  for (const [a, members] of golds) {
    const shared = new Map<string, number>();
    for (const one of members) {
      const name = found.get(one);
      if (name !== undefined) shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    for (const [b, both] of shared)
      pairs.push({ a, b, worth: (2 * both) / (members.length + founds.get(b)!.length) });
  }
  const total = assignBest(pairs);
  return score(total, founds.size, total, golds.size);
}

/** Cluster name → its mentions. */
export function membersOf(clusters: Clustering): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [mention, name] of clusters) {
    const list = members.get(name);
    if (list === undefined) members.set(name, [mention]);
    else list.push(mention);
  }
  return members;
}

function score(rightFound: number, found: number, rightGold: number, gold: number): ClusterScore {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
