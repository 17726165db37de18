import './chart-frame.css';
import { type ReactNode, useRef } from 'react';
import type { ChartTable } from './chart-table.ts';
import { saveCsv, savePng, saveSvg } from './save-chart.ts';

/**
 * A chart with its title, the table of its data (for screen readers and whoever prefers numbers), and its picture and
 * data as files. The drawing itself is hidden from screen readers; the table says all of it.
 */
export function ChartFrame(props: {
  title: string;
  note?: ReactNode;
  table: ChartTable;
  children: ReactNode;
}) {
  const { title, note, table, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
        {note !== undefined && <p className="soft small">{note}</p>}
      </figcaption>
      <div ref={frame} className="chart-drawing scrolling" aria-hidden="true">
        {children}
      </div>
      <details className="chart-data">
        <summary>Data and files</summary>
        <p className="chart-files">
          <button type="button" onClick={() => saveSvg(frame.current, name)}>
            SVG
          </button>
          <button type="button" onClick={() => savePng(frame.current, name)}>
            PNG
          </button>
          <button type="button" onClick={() => saveCsv(table, name)}>
            CSV
          </button>
        </p>
        <div className="scrolling">
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, index) => (
                    <td
                      key={table.columns[index]}
                      className={typeof cell === 'number' ? 'number' : undefined}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
