import { useState } from 'react';
import type { SideClaim } from '../../../../src/analyse/dyad/dyad-claims.ts';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

const firstRows = 40;

/** Who says what: each statement leads to its sentence. */
export function Claims({ claims }: { claims: readonly Omit<SideClaim, 'side'>[] }) {
  const [rows, showRows] = useState(firstRows);
  return (
    <>
      <div className="scrolling">
        <table>
          <caption className="unseen">Statements</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Speaker</th>
              <th scope="col">Stance</th>
              <th scope="col">Of what</th>
              <th scope="col">Event</th>
            </tr>
          </thead>
          <tbody>
            {claims.slice(0, rows).map(({ entry, when, speaker, stance, about, event }) => (
              <tr key={entry}>
                <td>
                  <DateMark when={when} />
                </td>
                <td>
                  <bdi>{plainText(speaker)}</bdi>
                </td>
                <td>{stance === 'neither' ? 'neither confirms nor denies' : stance}</td>
                <td className="dyad-wide">
                  <AppLink to={`/entry/${entry}`}>
                    <bdi>{plainText(about)}</bdi>
                  </AppLink>
                </td>
                <td className="day">{event !== null && <AppLink to={`/entry/${event}`}>{event}</AppLink>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows < claims.length && (
        <p>
          <button type="button" onClick={() => showRows(rows + 200)}>
            Show more of {claims.length}
          </button>
        </p>
      )}
    </>
  );
}
