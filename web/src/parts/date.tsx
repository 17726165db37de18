import type { When } from '../../../src/vocabulary/when.ts';

/** A date as ISO, with how sure it is; the source's words on hover and for screen readers. */
export function DateMark({ when }: { when: When | null }) {
  if (when === null || (when.earliest === null && when.latest === null)) {
    return <span className="soft day">no date</span>;
  }
  const { earliest, latest, text, basis } = when;
  const shown =
    earliest === null
      ? `by ${latest}`
      : latest === null
        ? `from ${earliest}`
        : earliest === latest
          ? earliest
          : `${earliest} – ${shorten(earliest, latest)}`;
  const words = text === '' ? `from the date of the report` : `“${text}” (${basis})`;
  return (
    <time dateTime={earliest ?? latest ?? undefined} title={words}>
      {shown}
    </time>
  );
}

/** The end of an interval without what its beginning says already. */
function shorten(earliest: string, latest: string): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return latest.slice(8);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? latest.slice(5) : latest;
}
