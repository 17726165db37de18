import type { EventMap } from '../analyse/map/place-events.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** Where things happened and who visited whom, by state, for people. */
export function formatMap({ events, visits, names }: EventMap, style: Style): string {
  if (events.length === 0 && visits.length === 0) return 'The ledger names no place of any event.';
  const called = (code: string | null) =>
    code === null ? 'in no state or unknown' : printable(names[code] ?? code);
  const byState = [...Map.groupBy(events, ({ state }) => state)].sort(([, a], [, b]) => b.length - a.length);
  const byPair = [...Map.groupBy(visits, ({ from, to }) => `${called(from)} → ${called(to)}`)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const listPlaces = (own: EventMap['events']) =>
    [...new Set(own.flatMap(({ place }) => (place === null ? [] : [printable(place)])))]
      .slice(0, 6)
      .join(', ');
  return [
    style.bold('Where things happened'),
    ...byState.map(
      ([state, own]) => `${String(own.length).padStart(5)}  ${called(state)}: ${style.dim(listPlaces(own))}`,
    ),
    '',
    style.bold('Who visited whom'),
    ...byPair.map(([pair, own]) => `${String(own.length).padStart(5)}  ${pair}`),
  ].join('\n');
}
