import type { ActorPart, ActorQuarter } from '../../../../src/analyse/actor/build-actor.ts';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { QuarterChart, type QuarterSeries, type Tone } from '../../parts/quarter-chart.tsx';

const parts: readonly [ActorPart, Tone][] = [
  ['travels', '1'],
  ['is visited', '2'],
  ['meets', '3'],
  ['acts', '4'],
  ['is acted upon', '5'],
];

/** What it did and what was done to it by quarter, and how often it spoke; every number opens to its entries. */
export function ActorQuarters({ quarters }: { quarters: readonly ActorQuarter[] }) {
  const series = (name: string, tone: Tone, value: (row: ActorQuarter) => number): QuarterSeries => ({
    name,
    tone,
    values: new Map(
      quarters.flatMap((row): [string, number][] =>
        row.quarter === null ? [] : [[row.quarter, value(row)]],
      ),
    ),
  });
  return (
    <>
      <QuarterChart
        title="Events and statements by quarter"
        panels={[
          {
            name: 'events',
            height: 130,
            series: parts.map(([part, tone]) => series(part, tone, (row) => row.parts[part].count)),
          },
          {
            name: 'statements',
            height: 50,
            series: [series('statements', 'soft', (row) => row.statements.count)],
          },
        ]}
      />
      <div className="scrolling">
        <table>
          <caption className="unseen">Events and statements by quarter, with their entries</caption>
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              {parts.map(([part]) => (
                <th key={part} scope="col">
                  {part}
                </th>
              ))}
              <th scope="col">statements</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, parts: own, statements }) => (
              <tr key={quarter ?? 'undated'}>
                <th scope="row" className="day">
                  {quarter ?? 'undated'}
                </th>
                {parts.map(([part]) => (
                  <td key={part}>
                    <EntryLinks value={own[part].count} entries={own[part].entries} what={part} />
                  </td>
                ))}
                <td>
                  <EntryLinks value={statements.count} entries={statements.entries} what="statements" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
