import './page.css';
import { useMemo } from 'react';
import type { EventMap, PlacedEvent } from '../../../../src/analyse/map/place-events.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { ChartFrame } from '../../parts/chart-frame.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { daysText } from '../../parts/days-text.ts';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { type Country, useAtlas } from './fetch-atlas.ts';
import { type MapSums, sumUpMap } from './sum-up-map.ts';
import { isPlaced, World } from './world.tsx';

/** Where things happened, and who visited whom. */
export function Page() {
  const map = useAnswer<EventMap>('/api/map');
  const atlas = useAtlas();
  return (
    <main className="page">
      <h1>Map</h1>
      <Answer of={map} what="the places">
        {(events) => (
          <Answer of={atlas} what="the map">
            {(countries) => <Places map={events} countries={countries} />}
          </Answer>
        )}
      </Answer>
    </main>
  );
}

function Places({ map, countries }: { map: EventMap; countries: Country[] }) {
  const [view, change] = useViewState();
  const [from, to] = [view.get('from'), view.get('to')];
  const shows = view.get('show') ?? 'both';
  const sums = useMemo((): MapSums => {
    const all = sumUpMap(map, { from, to });
    return {
      states: shows === 'visits' ? [] : all.states,
      routes: shows === 'events' ? [] : all.routes,
      elsewhere: all.elsewhere,
    };
  }, [map, from, to, shows]);
  const chosen = view.get('at');
  const name = (code: string) => plainText(map.names[code] ?? code);
  const table = {
    columns: ['what', 'where', 'from', 'count'],
    rows: [
      ...sums.states.map(({ code, events }) => ['events', name(code), '', events.length]),
      ...sums.routes.map((route) => ['visits', name(route.to), name(route.from), route.visits.length]),
    ],
  };
  const missing = [
    ...new Set([
      ...sums.states.map(({ code }) => code),
      ...sums.routes.flatMap((route) => [route.from, route.to]),
    ]),
  ].filter((code) => !isPlaced(code));
  const route = sums.routes.find((one) => `${one.from}-${one.to}` === chosen);
  const state = sums.states.find(({ code }) => code === chosen);
  const choose = (key: string) => change({ at: key === chosen ? null : key }, true);
  return (
    <>
      <div className="controls">
        <DayInput label="From" value={from} onChange={(day) => change({ from: day }, true)} />
        <DayInput label="to" value={to} onChange={(day) => change({ to: day }, true)} />
        <label>
          Show
          <select value={shows} onChange={(event) => change({ show: event.target.value }, true)}>
            <option value="both">events and visits</option>
            <option value="events">events</option>
            <option value="visits">visits</option>
          </select>
        </label>
      </div>
      {sums.states.length + sums.routes.length === 0 ? (
        <Empty>
          No event told as fact has a known place here
          {from !== null || to !== null ? ' in these days. Take the days away to see all.' : '.'}
        </Empty>
      ) : (
        <div className="map-columns">
          <ChartFrame
            title="Where things happened, and who visited whom"
            note="Circles: events at places in a state, drawn at its middle. Arcs: visits, a dot where they went. Borders as they are de facto; no position is taken. Natural Earth, by world-atlas."
            table={table}
          >
            <World countries={countries} sums={sums} chosen={chosen} names={map.names} onChoose={choose} />
          </ChartFrame>
          <div className="map-lists">
            {route !== undefined && (
              <Entries title={`${name(route.from)} to ${name(route.to)}`} events={route.visits} />
            )}
            {state !== undefined && <Entries title={name(state.code)} events={state.events} />}
            {sums.routes.length > 0 && (
              <section>
                <h2>Visits</h2>
                <ul>
                  {sums.routes.map((one) => (
                    <Choice
                      key={`${one.from}-${one.to}`}
                      is={route === one}
                      onChoose={() => choose(`${one.from}-${one.to}`)}
                      name={`${name(one.from)} → ${name(one.to)}`}
                      count={one.visits.length}
                    />
                  ))}
                </ul>
              </section>
            )}
            {sums.states.length > 0 && (
              <section>
                <h2>Places</h2>
                <ul>
                  {sums.states.map((one) => (
                    <Choice
                      key={one.code}
                      is={state === one}
                      onChoose={() => choose(one.code)}
                      name={name(one.code)}
                      count={one.events.length}
                    />
                  ))}
                </ul>
              </section>
            )}
            {sums.elsewhere.length > 0 && shows !== 'visits' && (
              <Entries title="In no state, or not known where" events={sums.elsewhere} />
            )}
            {missing.length > 0 && (
              <p className="soft small">Not drawn, for want of a place: {missing.map(name).join(', ')}.</p>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Choice(props: { is: boolean; onChoose: () => void; name: string; count: number }) {
  return (
    <li>
      <button type="button" data-kind="plain" aria-pressed={props.is} onClick={props.onChoose}>
        {props.name} <span className="soft">{props.count}</span>
      </button>
    </li>
  );
}

function Entries({ title, events }: { title: string; events: readonly PlacedEvent[] }) {
  return (
    <section className="map-entries">
      <h2>{title}</h2>
      <ul>
        {events.map(({ entry, summary, earliest, latest, place }) => (
          <li key={entry}>
            <span className="soft">
              {daysText({ earliest, latest })}
              {place !== null && `, ${plainText(place)}`}
            </span>{' '}
            <AppLink to={`/entry/${entry}`}>
              <bdi>{plainText(summary)}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
