import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { useEffect, useMemo, useRef } from 'react';
import positions from './data/positions.json' with { type: 'json' };
import type { Country } from './fetch-atlas.ts';
import type { MapSums } from './sum-up-map.ts';

const width = 960;
const height = 490;

const placed = positions.states as unknown as Readonly<
  Record<string, { numeric: string | null; at: [number, number] } | undefined>
>;

/** Whether a state can be drawn. */
export function isPlaced(code: string): boolean {
  return placed[code] !== undefined;
}

/** The world with what happened as circles at the middle of its state, and visits as arcs of great circles. */
export function World(props: {
  countries: readonly Country[];
  sums: MapSums;
  chosen: string | null;
  names: Readonly<Record<string, string>>;
  onChoose: (key: string) => void;
}) {
  const { countries, sums, chosen, names, onChoose } = props;
  const { path, project } = useMemo(() => {
    const projection = geoNaturalEarth1().fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'Sphere' },
    );
    return { path: geoPath(projection), project: projection };
  }, []);
  const land = useMemo(
    () => countries.map((country, index) => ({ key: country.id ?? `part ${index}`, d: path(country) ?? '' })),
    [countries, path],
  );
  // Where the map is wider than the screen, it begins with what is chosen, else where most happened.
  const svg = useRef<SVGSVGElement>(null);
  const first = chosen?.split('-')[0] ?? sums.states[0]?.code ?? sums.routes[0]?.to;
  useEffect(() => {
    const [own, box] = [svg.current, svg.current?.parentElement];
    const at = first === undefined || placed[first] === undefined ? null : project(placed[first].at);
    if (own == null || box == null || at === null) return;
    box.scrollLeft = (at[0] / width) * own.clientWidth - box.clientWidth / 2;
  }, [first, project]);
  const largest = Math.max(1, ...sums.states.map(({ events }) => events.length));
  const most = Math.max(1, ...sums.routes.map(({ visits }) => visits.length));
  const name = (code: string) => names[code] ?? code;
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="map-world"
      aria-hidden="true"
    >
      <path className="map-sea" d={path({ type: 'Sphere' }) ?? ''} />
      <path className="map-lines" d={path(geoGraticule10()) ?? ''} />
      {land.map(({ key, d }) => (
        <path key={key} className="map-land" d={d} />
      ))}
      {sums.routes.map(({ from, to, visits }) => {
        const [start, end] = [placed[from]?.at, placed[to]?.at];
        if (start === undefined || end === undefined) return null;
        const key = `${from}-${to}`;
        const d = path({ type: 'LineString', coordinates: [start, end] }) ?? '';
        const tip = project(end);
        return (
          <g key={key} className="map-route" data-chosen={chosen === key} onPointerDown={() => onChoose(key)}>
            <title>{`${name(from)} → ${name(to)}: ${visits.length}`}</title>
            <path className="map-grip" d={d} />
            <path className="map-arc" d={d} strokeWidth={0.8 + (visits.length / most) * 2.4} />
            {tip !== null && <circle className="map-tip" cx={tip[0]} cy={tip[1]} r={2.2} />}
          </g>
        );
      })}
      {sums.states.map(({ code, events }) => {
        const at = placed[code] === undefined ? null : project(placed[code].at);
        if (at === null) return null;
        return (
          <g
            key={code}
            className="map-state"
            data-chosen={chosen === code}
            onPointerDown={() => onChoose(code)}
          >
            <title>{`${name(code)}: ${events.length}`}</title>
            <circle cx={at[0]} cy={at[1]} r={3 + 13 * Math.sqrt(events.length / largest)} />
          </g>
        );
      })}
    </svg>
  );
}
