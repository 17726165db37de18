import './chart-frame.css';
import { type ReactNode, useRef, useState } from 'react';
import type { ChartTable } from './chart-table.ts';
import { save, saveCsv, savePng, saveSvg } from './save-chart.ts';

/** Longer tables are made when they are opened: thousands of rows nobody looks at would slow the page down. */
const mostUnopened = 300;

/**
 * A chart with its title, the table of its data (for screen readers and whoever prefers numbers), and its picture and
 * data as files. The drawing itself is hidden from screen readers; the table says all of it.
 */
export function ChartFrame(props: {
  title: string;
  note?: ReactNode;
  table: ChartTable;
  /** The drawing as an SVG file, where it is no SVG itself. */
  makeSvg?: () => string;
  children: ReactNode;
}) {
  const { title, note, table, makeSvg, children } = props;
  const [isOpen, setOpen] = useState(false);
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
      <details className="chart-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Data and files</summary>
        <p className="chart-files">
          <button
            type="button"
            onClick={() =>
              makeSvg === undefined
                ? saveSvg(frame.current, name)
                : save(new Blob([makeSvg()], { type: 'image/svg+xml' }), `${name}.svg`)
            }
          >
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
              {(isOpen || table.rows.length <= mostUnopened ? table.rows : []).map((row) => (
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
