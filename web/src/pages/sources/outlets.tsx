import type { OutletRecord } from '../../../../src/analyse/sources/outlet-record.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { GradeOutlet } from './grade-outlet.tsx';

/** Every outlet with what the ledger shows of it, and its grade. */
export function Outlets() {
  const answer = useAnswer<OutletRecord[]>('/api/sources');
  return (
    <section className="sources-part" aria-labelledby="sources-outlets">
      <h2 id="sources-outlets">Outlets</h2>
      <Answer of={answer} what="the outlets">
        {(records) =>
          records.length === 0 ? (
            <Empty>No report in the ledger says which outlet it is from.</Empty>
          ) : (
            <div className="scrolling">
              <table className="sources-outlets stacking">
                <caption className="unseen">Outlets, the one with most reports first</caption>
                <thead>
                  <tr>
                    <th scope="col">Outlet</th>
                    <th scope="col" className="number">
                      Reports
                    </th>
                    <th scope="col" className="number">
                      Copies
                    </th>
                    <th scope="col" className="number">
                      Events
                    </th>
                    <th scope="col" className="number">
                      On its own word
                    </th>
                    <th scope="col" className="number">
                      Others behind it
                    </th>
                    <th scope="col" className="number">
                      First of shared
                    </th>
                    <th scope="col" className="number">
                      Usual lag
                    </th>
                    <th scope="col">Reliability</th>
                  </tr>
                </thead>
                <tbody>
                  {records.map((record) => (
                    <OutletRow key={record.outlet.actor ?? record.outlet.name} record={record} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
      <p className="soft small sources-intro">
        Others behind it: on how many other sources its events rest. First of shared: of the events that
        several outlets tell, how many it told first. Usual lag: the median of the days from an event to its
        report, and from how many events.
      </p>
    </section>
  );
}

function OutletRow({ record }: { record: OutletRecord }) {
  const { outlet, official, reports, copies, events, own, roots, firsts, shared, lag, lags } = record;
  return (
    <tr>
      <th scope="row" className="sources-name">
        <AppLink to={`/search?outlet=${encodeURIComponent(outlet.name)}`}>
          <bdi>{plainText(outlet.name)}</bdi>
        </AppLink>
        <div className="soft small">
          {official === null ? (outlet.state ?? 'state unknown') : `official media of ${official}`}
        </div>
      </th>
      <td className="number" data-label="Reports">
        {reports}
      </td>
      <td className="number" data-label="Copies">
        {copies}
      </td>
      <td className="number" data-label="Events">
        {events}
      </td>
      <td className="number" data-label="On its own word">
        {own}
      </td>
      <td className="number" data-label="Others behind it">
        {roots}
      </td>
      <td className="number" data-label="First of shared">
        {shared === 0 ? <span className="soft">none shared</span> : `${firsts} of ${shared}`}
      </td>
      <td className="number" data-label="Usual lag">
        {lag === null ? (
          <span className="soft">unknown</span>
        ) : (
          <>
            {lag} d <span className="soft small">of {lags}</span>
          </>
        )}
      </td>
      <td data-label="Reliability">
        <GradeOutlet record={record} />
      </td>
    </tr>
  );
}
