import type { ReportEntry } from '../../../../src/analyse/entries-of-report.ts';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** What the ledger has from this report, in the order of its text. */
export function Margin(props: {
  entries: readonly ReportEntry[];
  at: { start: number; end: number } | null;
  onGo: (entry: ReportEntry) => void;
}) {
  const { entries, at, onGo } = props;
  if (entries.length === 0) return <p className="soft">Nothing in the ledger rests on this report.</p>;
  return (
    <ol className="reader-margin">
      {entries.map((entry) => (
        <li
          key={`${entry.id} ${entry.start}`}
          data-current={at !== null && entry.start < at.end && at.start < entry.end}
        >
          <span className="soft small">{entry.kind}</span>{' '}
          <AppLink to={`/entry/${entry.id}`}>
            <bdi>{plainText(entry.summary).slice(0, 160)}</bdi>
          </AppLink>{' '}
          <button type="button" data-kind="plain" className="small" onClick={() => onGo(entry)}>
            in the text
          </button>
        </li>
      ))}
    </ol>
  );
}
