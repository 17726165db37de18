import type { ActiveDyad } from '../../../../src/analyse/overview/active-dyads.ts';
import { AppLink } from '../../view/app-link.tsx';

const width = 200;
const half = 26;

/** One dyad in small: events a quarter, cooperation above the line and conflict below. */
export function DyadMultiple(props: {
  dyad: ActiveDyad;
  quarters: readonly string[];
  /** The most events of a kind in a quarter of any dyad. */
  most: number;
  names: Readonly<Record<string, string>>;
}) {
  const { dyad, quarters, most, names } = props;
  const step = width / Math.max(1, quarters.length);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * half));
  const byQuarter = new Map(dyad.quarters.map((one) => [one.quarter, one]));
  const called = dyad.pair.map((code) => names[code] ?? code);
  const dated = dyad.events - dyad.undated;
  return (
    <li className="overview-multiple">
      <AppLink to={`/dyad/${dyad.pair.map(encodeURIComponent).join(',')}`}>{called.join(' – ')}</AppLink>
      <svg viewBox={`0 0 ${width} ${half * 2 + 2}`} aria-hidden="true" preserveAspectRatio="none">
        {quarters.map((quarter, index) => {
          const { cooperation = 0, conflict = 0 } = byQuarter.get(quarter) ?? {};
          const x = index * step + step * 0.12;
          return (
            <g key={quarter}>
              <rect
                className="overview-cooperation"
                x={x}
                y={half - heightOf(cooperation)}
                width={step * 0.76}
                height={heightOf(cooperation)}
              />
              <rect
                className="overview-conflict"
                x={x}
                y={half + 2}
                width={step * 0.76}
                height={heightOf(conflict)}
              />
            </g>
          );
        })}
        <line className="overview-zero" x1={0} x2={width} y1={half + 1} y2={half + 1} />
      </svg>
      <span className="soft small">
        {dyad.events} events, {dated === 0 ? 'none dated to a quarter' : `${dated} dated to a quarter`}
      </span>
    </li>
  );
}
