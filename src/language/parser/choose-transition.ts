import { LEFT, type ParseState, RIGHT, SHIFT } from './parse-state.ts';

/** The best allowed transition and how far its score stands above the best other one. */
export interface Choice {
  transition: number;
  /** Infinity when there is no other. */
  margin: number;
}

/**
 * Finds the best class that is legal in this state; the root gets `root`, and no other word does. The lowest
 * class wins a tie. Fills `out`, which the caller may reuse.
 */
export function chooseTransition(scores: Float64Array, state: ParseState, out: Choice): void {
  const { root, count } = state.rules;
  const kinds = state.legalKinds();
  let best = -1;
  let bestScore = -Infinity;
  let second = -Infinity;
  const consider = (transition: number): void => {
    const score = scores[transition]!;
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = transition;
    } else if (score > second) second = score;
  };
  const considerLabels = (first: number): void => {
    for (let label = 0; label < count; label++) if (label !== root) consider(first + label);
  };
  if (kinds & SHIFT) consider(0);
  if (kinds & LEFT) {
    if (state.next === state.length) consider(1 + root);
    else considerLabels(1);
  }
  if (kinds & RIGHT) considerLabels(1 + count);
  out.transition = best;
  out.margin = bestScore - second;
}
