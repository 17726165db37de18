import { LEFT, type ParseState, RIGHT, SHIFT } from '../../src/language/parser/parse-state.ts';

/** A tree as the oracle wants it: the root's head is the place after the last word. */
export interface GoldTree {
  heads: Int32Array;
  labels: Int32Array;
}

/**
 * The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): the legal transition after which the
 * fewest gold arcs are out of reach, with the gold label. Prefers making a gold arc, then shifting.
 */
export function bestTransition(state: ParseState, gold: GoldTree, labelCount: number): number {
  const legal = state.legalKinds();
  const costs = transitionCosts(state, gold.heads);
  let least = Infinity;
  if (legal & SHIFT) least = Math.min(least, costs.shift);
  if (legal & LEFT) least = Math.min(least, costs.left);
  if (legal & RIGHT) least = Math.min(least, costs.right);
  const canShift = legal & SHIFT && costs.shift === least;
  const canLeft = legal & LEFT && costs.left === least;
  const canRight = legal & RIGHT && costs.right === least;
  const top = state.onStack(0);
  const label = gold.labels[top]!;
  if (canLeft && gold.heads[top] === state.next) return 1 + label;
  if (canRight && gold.heads[top] === state.onStack(1)) return 1 + labelCount + label;
  if (canShift) return 0;
  return canRight ? 1 + labelCount + label : 1 + label;
}

/** How many gold arcs each kind of transition puts out of reach. */
function transitionCosts(
  state: ParseState,
  heads: Int32Array,
): { shift: number; left: number; right: number } {
  const { next, length, depth, stack } = state;
  let shift = 0;
  if (next < length) {
    for (let i = 0; i < depth; i++) {
      const word = stack[i]!;
      if (heads[word] === next) shift++;
      if (i < depth - 1 && heads[next] === word) shift++;
    }
  }
  if (depth === 0) return { shift, left: 0, right: 0 };
  const top = state.onStack(0);
  let children = 0;
  for (let word = next; word < length; word++) if (heads[word] === top) children++;
  const head = heads[top]!;
  const isBelow = depth > 1 && head === state.onStack(1);
  return {
    shift,
    left: children + (isBelow ? 1 : 0) + (head > next ? 1 : 0),
    right: children + (head >= next ? 1 : 0),
  };
}
