import { useEffect, useMemo, useRef, useState } from 'react';
import { fitCanvas } from '../../parts/fit-canvas.ts';
import { canvasPen, svgPen } from '../../parts/pens.ts';
import { useInk } from '../../parts/use-ink.ts';
import { useWidth } from '../../parts/use-width.ts';
import { drawNetwork, findAt } from './draw-network.ts';
import type { Place } from './lay-out.ts';
import type { Chain } from './scenario.ts';
import type { ShownNetwork } from './shown-network.ts';

const margin = 34;

/** The network on a canvas; a click chooses a node or a tie. */
export function GraphCanvas(props: {
  network: ShownNetwork;
  places: ReadonlyMap<string, Place>;
  chain: Chain;
  chosen: string | null;
  onChoose: (key: string | null) => void;
  /** Where the way to an SVG file of the drawing is put. */
  svg: { current: () => string };
}) {
  const { network, places, chain, chosen, onChoose, svg } = props;
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
    const pen = canvasPen(fitCanvas(canvas.current, width, height, ink.surface));
    drawNetwork(pen, { network, at, ink, chain, chosen: over ?? chosen, width });
    svg.current = () => {
      const file = svgPen(width, height, ink.surface);
      drawNetwork(file, { network, at, ink, chain, chosen, width });
      return file.file();
    };
  }, [network, at, ink, chain, over, chosen, width, height, svg]);
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
