import { useState } from 'react';
import type { ActorEvent } from '../../../../src/analyse/actor/build-actor.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

const firstRows = 40;

/** The events it has a part in, latest first. */
export function ActorEvents({ events }: { events: readonly ActorEvent[] }) {
  const [rows, showRows] = useState(firstRows);
  return (
    <>
      <div className="scrolling">
        <table>
          <caption className="unseen">Events it has a part in</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Part</th>
              <th scope="col">Type</th>
              <th scope="col">What</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {events
              .slice(0, rows)
              .map(({ entry, when, part, type, mode, place, factuality, summary, sources }) => (
                <tr key={entry}>
                  <td>
                    <DateMark when={when} />
                  </td>
                  <td className="day">{part}</td>
                  <td>
                    {type}
                    {mode !== null && <span className="soft small"> {mode}</span>}
                  </td>
                  <td className="actor-wide">
                    <Certainty factuality={factuality} />{' '}
                    <AppLink to={`/entry/${entry}`}>
                      <bdi>{plainText(summary)}</bdi>
                    </AppLink>
                    {place !== null && <span className="soft"> {plainText(place)}</span>}
                  </td>
                  <td className="number">{sources}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {rows < events.length && (
        <p>
          <button type="button" onClick={() => showRows(rows + 200)}>
            Show more of {events.length}
          </button>
        </p>
      )}
    </>
  );
}
