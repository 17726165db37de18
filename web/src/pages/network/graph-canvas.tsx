import { useEffect, useMemo, useRef, useState } from 'react';
import { fitCanvas } from '../../parts/fit-canvas.ts';
import { type Ink, useInk } from '../../parts/use-ink.ts';
import { useWidth } from '../../parts/use-width.ts';
import type { Place } from './lay-out.ts';
import type { ShownNetwork } from './shown-network.ts';

/** Pairs "debtor creditor" along the chain of a scenario, with the step at which each comes. */
export type Chain = ReadonlyMap<string, number>;

const margin = 34;

/** The network on a canvas; a click chooses a node or a tie. */
export function GraphCanvas(props: {
  network: ShownNetwork;
  places: ReadonlyMap<string, Place>;
  chain: Chain;
  chosen: string | null;
  onChoose: (key: string | null) => void;
}) {
  const { network, places, chain, chosen, onChoose } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [over, setOver] = useState<string | null>(null);
  const ink = useInk();
  const height = Math.round(Math.min(640, Math.max(360, width * 0.62)));
  const at = useMemo(() => {
    const placed = new Map<string, Place>();
    for (const [code, { x, y }] of places)
      placed.set(code, { x: margin + x * (width - 2 * margin), y: margin + y * (height - 2 * margin) });
    return placed;
  }, [places, width, height]);
  useEffect(() => {
    if (canvas.current === null || width === 0) return;
    const context = fitCanvas(canvas.current, width, height, ink.surface);
    drawTies(context, network, at, ink, chain, over ?? chosen);
    drawNodes(context, network, at, ink, chain, over ?? chosen, width);
  }, [network, at, ink, chain, over, chosen, width, height]);
  return (
    <div ref={box} className="network-drawing">
      <canvas
        ref={canvas}
        onPointerMove={({ nativeEvent }) =>
          setOver(findAt(network, at, nativeEvent.offsetX, nativeEvent.offsetY))
        }
        onPointerLeave={() => setOver(null)}
        onClick={({ nativeEvent }) => onChoose(findAt(network, at, nativeEvent.offsetX, nativeEvent.offsetY))}
      />
    </div>
  );
}

type Places = ReadonlyMap<string, Place>;

function drawTies(
  context: CanvasRenderingContext2D,
  { ties }: ShownNetwork,
  at: Places,
  ink: Ink,
  chain: Chain,
  chosen: string | null,
): void {
  const most = Math.max(1, ...ties.map(({ weight }) => weight));
  for (const { source, target, weight, isDoubtful } of ties) {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) continue;
    const isLit = chain.has(`${source} ${target}`) || chain.has(`${target} ${source}`);
    const isChosen = chosen === `${source} ${target}` || chosen === source || chosen === target;
    context.globalAlpha = isLit || isChosen ? 1 : chain.size > 0 ? 0.25 : ties.length > 400 ? 0.35 : 0.7;
    context.strokeStyle = isLit ? ink.bad : isChosen ? ink.accent : ink['line-strong'];
    context.lineWidth = isLit ? 3 : 0.6 + (2.6 * weight) / most;
    context.setLineDash(isDoubtful ? [4, 3] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawNodes(
  context: CanvasRenderingContext2D,
  { nodes }: ShownNetwork,
  at: Places,
  ink: Ink,
  chain: Chain,
  chosen: string | null,
  width: number,
): void {
  const lit = new Map([...chain].flatMap(([pair, step]) => [[pair.split(' ')[0]!, step] as const]));
  const ordered = nodes.toSorted((a, b) => b.ties - a.ties);
  const taken: { x: number; y: number; wide: number }[] = [];
  context.font = '12px "Inter Variable", system-ui, sans-serif';
  context.textAlign = 'center';
  for (const { code, ties } of ordered) {
    const place = at.get(code);
    if (place === undefined) continue;
    context.beginPath();
    context.arc(place.x, place.y, nodeRadius(ties), 0, Math.PI * 2);
    context.fillStyle = lit.has(code) ? ink.bad : code === chosen ? ink.accent : ink.surface;
    context.fill();
    context.strokeStyle = lit.has(code) ? ink.bad : ink.accent;
    context.lineWidth = 1.5;
    context.stroke();
  }
  for (const { code, name, ties } of ordered) {
    const place = at.get(code);
    if (place === undefined) continue;
    const step = lit.get(code);
    const text = `${step === undefined ? '' : `${step}. `}${width > 700 && nodes.length <= 60 ? name : code}`;
    const wide = context.measureText(text).width + 6;
    const y = place.y - nodeRadius(ties) - 4;
    const isHidden = taken.some(
      (other) => Math.abs(other.y - y) < 13 && Math.abs(other.x - place.x) < (other.wide + wide) / 2,
    );
    if (isHidden && step === undefined && code !== chosen) continue;
    taken.push({ x: place.x, y, wide });
    context.strokeStyle = ink.surface;
    context.lineWidth = 3;
    context.strokeText(text, place.x, y);
    context.fillStyle = ink.ink;
    context.fillText(text, place.x, y);
  }
}

function nodeRadius(ties: number): number {
  return 3 + Math.min(6, Math.sqrt(ties));
}

/** The node or tie at a point: a code, or two of them. */
function findAt({ nodes, ties }: ShownNetwork, at: Places, x: number, y: number): string | null {
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
