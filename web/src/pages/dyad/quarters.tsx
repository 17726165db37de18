import type { Dyad } from '../../../../src/analyse/dyad/build-dyad.ts';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { QuarterChart } from '../../parts/quarter-chart.tsx';

/** Scores by quarter over the number of reports they rest on; then the numbers, each with its entries. */
export function Quarters({ dyad }: { dyad: Dyad }) {
  const { quarters, turning, cooperation, conflict, intensitySource } = dyad;
  if (quarters.length === 0) return <p className="soft">No event and no report between them is told.</p>;
  const valuesOf = (value: (row: Dyad['quarters'][number]) => number) =>
    new Map(
      quarters.flatMap((row): [string, number][] =>
        row.quarter === null ? [] : [[row.quarter, value(row)]],
      ),
    );
  return (
    <>
      <p className="soft small">
        <span title={intensitySource.full}>{intensitySource.title}</span>: cooperation {cooperation.sum},
        conflict {conflict.sum} in all. A sum says as much about how many reports were read as about two
        states, so read it beside the reports it rests on.
      </p>
      <QuarterChart
        title="Cooperation and conflict by quarter"
        panels={[
          {
            name: 'score',
            height: 150,
            series: [
              { name: 'cooperation', tone: '1', values: valuesOf((row) => row.cooperation.sum) },
              { name: 'conflict', tone: 'bad', values: valuesOf((row) => row.conflict.sum) },
            ],
          },
          {
            name: 'reports',
            height: 50,
            series: [{ name: 'reports', tone: 'soft', values: valuesOf((row) => row.reports.count) }],
          },
        ]}
        turns={turning.points.map(({ quarter, probability }) => ({
          quarter,
          text: `turn, ${Math.round(probability * 100)}%`,
        }))}
      />
      <div className="scrolling">
        <table>
          <caption className="unseen">Numbers by quarter</caption>
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col">Contacts</th>
              <th scope="col">Cooperation</th>
              <th scope="col">Conflict</th>
              <th scope="col">Net</th>
              <th scope="col">Reports</th>
              <th scope="col">Net per report</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, contacts, cooperation, conflict, net, reports, mean }) => (
              <tr key={quarter ?? 'undated'}>
                <th scope="row" className="day">
                  {quarter ?? 'undated'}
                </th>
                <td>
                  <EntryLinks value={contacts.all.count} entries={contacts.all.entries} what="contacts" />
                </td>
                <td>
                  <EntryLinks
                    value={cooperation.sum}
                    entries={cooperation.entries}
                    what="score of cooperation"
                  />
                </td>
                <td>
                  <EntryLinks value={conflict.sum} entries={conflict.entries} what="score of conflict" />
                </td>
                <td>{net}</td>
                <td>
                  <EntryLinks value={reports.count} entries={reports.entries} what="reports" to="report" />
                </td>
                <td>{mean === null ? '' : mean.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
