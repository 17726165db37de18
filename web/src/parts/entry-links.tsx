import './entry-links.css';
import { AppLink } from '../view/app-link.tsx';

/** Past so many the list of a number is long enough to tell that it is long. */
const most = 40;

/** A number that opens to what it was counted from. */
export function EntryLinks(props: {
  value: string | number;
  entries: readonly string[];
  /** What is counted, for those who do not see the row and column. */
  what: string;
  to?: 'entry' | 'report';
}) {
  const { value, entries, what, to = 'entry' } = props;
  if (entries.length === 0) return <span className="soft">{value}</span>;
  return (
    <details className="entry-links">
      <summary>
        {value}
        <span className="unseen"> {what}</span>
      </summary>
      <ul>
        {entries.slice(0, most).map((id) => (
          <li key={id}>
            <AppLink to={`/${to}/${encodeURIComponent(id)}`}>{id}</AppLink>
          </li>
        ))}
        {entries.length > most && <li className="soft">and {entries.length - most} more</li>}
      </ul>
    </details>
  );
}
