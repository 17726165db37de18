import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { addressOfEntry, type Found } from './found.ts';

/** Entries that have the words, each with the sentence it rests on. */
export function FoundEntries({ entries }: Pick<Found, 'entries'>) {
  return (
    <ol className="search-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <AppLink to={addressOfEntry(entry)}>
            <bdi>{plainText(entry.summary)}</bdi>
          </AppLink>
          <p className="soft small">{[entry.kind, entry.date].filter(Boolean).join(' · ')}</p>
          {entry.evidence !== null && (
            <p className="search-snippet">
              <bdi>“{plainText(entry.evidence.quote)}”</bdi>{' '}
              <AppLink
                to={reportAddress(entry.evidence)}
                className="small"
                label={`The sentence of ${plainText(entry.summary)} in its report`}
              >
                in its report
              </AppLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
