import type { Closing } from '../../../../src/analyse/silence/reported-silences.ts';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** What ended a silence that a report tells of, or that nothing has. */
export function Closed({ closed, asOf }: { closed: Closing | null; asOf: string | null }) {
  if (closed === null) {
    return (
      <>
        <span aria-hidden="true">○ </span>open: nothing in the ledger ends it
      </>
    );
  }
  const { day, by, document } = closed;
  return (
    <>
      <span aria-hidden="true">● </span>closed{' '}
      <AppLink to={`/report/${encodeURIComponent(document)}`}>
        <span className="day">{day}</span> by {plainText(by)}
      </AppLink>
      {asOf !== null && day <= asOf && (
        <span className="soft"> – before it was told: the silence was told wrongly</span>
      )}
    </>
  );
}
