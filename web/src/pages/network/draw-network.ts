import type { Pen } from '../../parts/pen.ts';
import type { Ink } from '../../parts/use-ink.ts';
import type { Place } from './lay-out.ts';
import type { Chain } from './scenario.ts';
import type { ShownNetwork } from './shown-network.ts';

type Places = ReadonlyMap<string, Place>;

export interface Drawing {
  network: ShownNetwork;
  /** In pixels. */
  at: Places;
  ink: Ink;
  chain: Chain;
  /** A code, or two with a space between. */
  chosen: string | null;
  width: number;
}

/** The whole network with any pen: ties, then nodes, then their names. */
export function drawNetwork(pen: Pen, drawing: Drawing): void {
  drawTies(pen, drawing);
  drawNodes(pen, drawing);
  drawNames(pen, drawing);
}

function drawTies(pen: Pen, { network: { ties }, at, ink, chain, chosen }: Drawing): void {
  const most = ties.reduce((largest, { weight }) => Math.max(largest, weight), 1);
  const plain = chain.size > 0 || ties.length > 400 ? 0.22 : 0.7;
  const thick = ties.length > 400 ? 1 : 2.6;
  for (const { source, target, weight, isDoubtful } of ties) {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) continue;
    const isLit = chain.has(`${source} ${target}`) || chain.has(`${target} ${source}`);
    const isChosen = chosen === `${source} ${target}` || chosen === source || chosen === target;
    pen.line(
      [
        [from.x, from.y],
        [to.x, to.y],
      ],
      isLit ? ink.bad : isChosen ? ink.accent : ink['line-strong'],
      isLit ? 3 : 0.6 + (thick * weight) / most,
      { opacity: isLit || isChosen ? 1 : plain, isDashed: isDoubtful },
    );
  }
}

function drawNodes(pen: Pen, { network: { nodes }, at, ink, chain, chosen }: Drawing): void {
  const steps = stepsOf(chain);
  for (const { code, ties } of nodes) {
    const place = at.get(code);
    if (place === undefined) continue;
    const colour = steps.has(code) ? ink.bad : ink.accent;
    const isFilled = steps.has(code) || code === chosen;
    pen.circle(place.x, place.y, nodeRadius(ties), isFilled ? colour : ink.surface, colour);
  }
}

/** Names where there is room: first of who is lit or chosen, then of who has most ties. */
function drawNames(pen: Pen, { network: { nodes }, at, ink, chain, chosen, width }: Drawing): void {
  const steps = stepsOf(chain);
  const isNumbered = new Set(steps.values()).size > 1;
  const rank = (code: string) => (code === chosen ? 2 : steps.has(code) ? 1 : 0);
  const ordered = nodes.toSorted((a, b) => rank(b.code) - rank(a.code) || b.ties - a.ties);
  const taken: { x: number; y: number; wide: number }[] = [];
  for (const { code, name, ties } of ordered) {
    const place = at.get(code);
    if (place === undefined) continue;
    const step = isNumbered ? steps.get(code) : undefined;
    const text = `${step === undefined ? '' : `${step}. `}${width > 700 && nodes.length <= 40 ? name : shortOf(code, name)}`;
    const wide = text.length * 7 + 6;
    const y = place.y - nodeRadius(ties) - 4;
    const isHidden = taken.some(
      (other) => Math.abs(other.y - y) < 13 && Math.abs(other.x - place.x) < (other.wide + wide) / 2,
    );
    if (isHidden) continue;
    taken.push({ x: place.x, y, wide });
    pen.text(text, place.x, y, ink.ink, 'middle', ink.surface);
  }
}

/** A code, where it is one for people: ids of bodies without an acronym are not. */
function shortOf(code: string, name: string): string {
  return code.includes(':') ? name : code;
}

/** Who is drawn in, each at its first step. */
function stepsOf(chain: Chain): Map<string, number> {
  const steps = new Map<string, number>();
  for (const [pair, step] of chain) {
    const [debtor = ''] = pair.split(' ');
    steps.set(debtor, Math.min(step, steps.get(debtor) ?? step));
  }
  return steps;
}

function nodeRadius(ties: number): number {
  return 3 + Math.min(6, Math.sqrt(ties));
}

/** The node or tie at a point: a code, or two of them. */
export function findAt({ nodes, ties }: ShownNetwork, at: Places, x: number, y: number): string | null {
  for (const { code, ties: count } of nodes) {
    const place = at.get(code);
    if (place !== undefined && Math.hypot(place.x - x, place.y - y) < nodeRadius(count) + 4) return code;
  }
  let best: string | null = null;
  let least = 5;
  for (const { source, target } of ties) {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const share = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length ** 2;
    const near = Math.max(0, Math.min(1, share));
    const distance = Math.hypot(from.x + near * (to.x - from.x) - x, from.y + near * (to.y - from.y) - y);
    if (distance < least) [least, best] = [distance, `${source} ${target}`];
  }
  return best;
}
