import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { EventRow } from '../../../../src/analyse/event-rows.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { daysText } from '../../parts/days-text.ts';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

const rowHeight = 34;

/** The same events as a table, of which only what is seen is there. */
export function EventList({ rows }: { rows: readonly EventRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section
      ref={box}
      className="timeline-list"
      aria-label="The events as a table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
    >
      <table aria-rowcount={rows.length + 1}>
        <caption className="unseen">Events in order of their dates</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Sure</th>
            <th scope="col">Event</th>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              Sources
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {shown.map(({ index, key }) => {
            const row = rows[index]!;
            return (
              <tr key={key} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                <td>{daysText(row)}</td>
                <td>
                  <Certainty factuality={row.factuality} />
                </td>
                <td className="timeline-summary">
                  <AppLink to={`/entry/${row.id}`}>
                    <bdi>{plainText(row.summary)}</bdi>
                  </AppLink>
                </td>
                <td className="soft">{row.mode === null ? row.type : `${row.type} ${row.mode}`}</td>
                <td className="number">{row.sources}</td>
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Room for rows that are not seen. */
function Gap({ height }: { height: number }) {
  return (
    <tr>
      <td colSpan={5} style={{ height }} />
    </tr>
  );
}
