import type { Cell, Comparison } from '../../../../src/analyse/dyad/compare-dyads.ts';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { QuarterChart, type QuarterPanel } from '../../parts/quarter-chart.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { Turning } from '../dyad/turning.tsx';

/** The numbers side by side, net per report by quarter one pair above the other, then what turned when. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { dyads, rows, quarters, turning } = comparison;
  const names = dyads.map((dyad) => dyad.names.join(' – '));
  const panels = dyads.map((_dyad, index): QuarterPanel => {
    const valuesOf = (value: (cells: (typeof quarters)[number]['cells'][number]) => number) =>
      new Map(quarters.map(({ quarter, cells }): [string, number] => [quarter, value(cells[index]!)]));
    return {
      name: names[index]!,
      height: 90,
      series: [
        { name: `net per report, ${names[index]}`, tone: '1', values: valuesOf(({ mean }) => mean ?? 0) },
      ],
    };
  });
  const heads = dyads.map(({ codes }, index) => (
    <th key={codes.join()} scope="col">
      <AppLink to={`/dyad/${encodeURIComponent(codes.join(','))}`}>{names[index]}</AppLink>
    </th>
  ));
  return (
    <>
      <section className="compare-part">
        <h2>Side by side</h2>
        <div className="scrolling">
          <table>
            <caption className="unseen">Numbers of each pair</caption>
            <thead>
              <tr>
                <th scope="col">On {comparison.day}</th>
                {heads}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row" className={name.startsWith(' ') ? 'compare-indent' : undefined}>
                    {name.trim()}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={names[index]}>
                      <Opened cell={cell} what={`${name.trim()}, ${names[index]}`} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="compare-part">
        <h2>By quarter</h2>
        <QuarterChart title="Net score per report by quarter" panels={panels} sameScale />
        <div className="scrolling">
          <table>
            <caption className="unseen">Contacts, net score and reports by quarter</caption>
            <thead>
              <tr>
                <th scope="col">Quarter</th>
                {heads}
              </tr>
            </thead>
            <tbody>
              {quarters.map(({ quarter, cells }) => (
                <tr key={quarter}>
                  <th scope="row" className="day">
                    {quarter}
                  </th>
                  {cells.map(({ contacts, reports, net, mean }, index) => (
                    <td key={names[index]}>
                      <Part name="contacts" cell={contacts} />
                      <Part name="net" cell={net} />
                      <Part name="reports" cell={reports} />
                      {mean !== null && <span className="soft small">{mean.toFixed(2)} per report</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {turning.map((one, index) => (
        <section key={names[index]} className="compare-part">
          <h2>{names[index]}</h2>
          <Turning turning={one} />
        </section>
      ))}
    </>
  );
}

function Part({ name, cell }: { name: string; cell: Cell }) {
  if (cell.value === 0 && cell.entries.length === 0) return null;
  return (
    <div>
      <EntryLinks
        value={`${cell.value} ${cell.value === 1 ? name.replace(/s$/, '') : name}`}
        entries={cell.entries}
        what=""
        to={name === 'reports' ? 'report' : 'entry'}
      />
    </div>
  );
}

function Opened({ cell, what }: { cell: Cell; what: string }) {
  if (cell.value === null) return <span className="soft">not known</span>;
  const shown = Math.round(cell.value * 100) / 100;
  return (
    <EntryLinks
      value={shown}
      entries={cell.entries}
      what={what}
      to={what.startsWith('reports') ? 'report' : 'entry'}
    />
  );
}
