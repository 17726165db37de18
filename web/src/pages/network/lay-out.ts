import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ShownNetwork } from './shown-network.ts';

/** Where a node stands, within 0 to 1 each way. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Where nodes stand, by ForceAtlas2 from a spiral in the order of ties: the same network always looks the same.
 * @param fixed nodes that stand somewhere already start there, so that a network that changes moves little.
 */
export function layOut(
  { nodes, ties }: ShownNetwork,
  fixed: ReadonlyMap<string, Place> = new Map(),
): Map<string, Place> {
  if (nodes.length === 0) return new Map();
  const graph = new Graph({ type: 'undirected' });
  const ordered = nodes.toSorted((a, b) => b.ties - a.ties || (a.code < b.code ? -1 : 1));
  ordered.forEach(({ code }, index) => {
    const angle = index * 2.399963;
    const radius = Math.sqrt(index + 0.5) / Math.sqrt(nodes.length);
    const known = fixed.get(code);
    graph.addNode(code, {
      x: known === undefined ? radius * Math.cos(angle) * 10 : (known.x - 0.5) * 20,
      y: known === undefined ? radius * Math.sin(angle) * 10 : (known.y - 0.5) * 20,
    });
  });
  for (const { source, target, weight } of ties)
    graph.mergeEdge(source, target, { weight: 1 + Math.log2(Math.max(1, weight)) });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > 300,
    linLogMode: true,
    gravity: 0.6,
    strongGravityMode: nodes.length > 60,
    scalingRatio: 2,
    slowDown: 2,
  };
  const iterations = nodes.length > 800 ? 25 : nodes.length > 200 ? 120 : 300;
  return fitTo(forceAtlas2(graph, { iterations, settings }));
}

/** Half by distance, half by order, so that clusters far away do not press the others together. */
function fitTo(places: Record<string, { x: number; y: number }>): Map<string, Place> {
  const all = Object.entries(places);
  const scaleOf = (pick: (place: Place) => number) => {
    const values = all.map(([, place]) => pick(place)).sort((a, b) => a - b);
    const [least, most] = [values[0]!, values.at(-1)!];
    const order = new Map(values.map((value, index) => [value, index / Math.max(1, values.length - 1)]));
    return (value: number) =>
      most === least ? 0.5 : ((value - least) / (most - least) + (order.get(value) ?? 0.5)) / 2;
  };
  const [across, down] = [scaleOf(({ x }) => x), scaleOf(({ y }) => y)];
  return new Map(all.map(([code, { x, y }]) => [code, { x: across(x), y: down(y) }]));
}
