/** Goes from one page of results to the next. */
export function Pager(props: { at: number; size: number; total: number; onGo: (at: number) => void }) {
  const { at, size, total, onGo } = props;
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1) return null;
  return (
    <nav className="controls" aria-label="Pages of results">
      <button type="button" disabled={at <= 1} onClick={() => onGo(at - 1)}>
        Previous
      </button>
      <span className="search-at">
        {at} of {pages}
      </span>
      <button type="button" disabled={at >= pages} onClick={() => onGo(at + 1)}>
        Next
      </button>
    </nav>
  );
}
