import { LEFT, RIGHT, SHIFT } from './parse-state.ts';

/** The best legal transition and how far it stands above the best other one. */
export interface Choice {
  transition: number;
  margin: number;
}

/** Finds the best legal class; the lowest wins a tie. The margin is Infinity when there is no other. */
export function chooseTransition(
  scores: Float64Array,
  legalKinds: number,
  labelCount: number,
  out: Choice,
): void {
  let best = -1;
  let bestScore = -Infinity;
  let second = -Infinity;
  const consider = (from: number, to: number): void => {
    for (let c = from; c < to; c++) {
      const score = scores[c]!;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = c;
      } else if (score > second) second = score;
    }
  };
  if (legalKinds & SHIFT) consider(0, 1);
  if (legalKinds & LEFT) consider(1, 1 + labelCount);
  if (legalKinds & RIGHT) consider(1 + labelCount, 1 + 2 * labelCount);
  out.transition = best;
  out.margin = bestScore - second;
}
