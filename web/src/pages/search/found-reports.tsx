import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { Found } from './found.ts';
import { Snippet } from './snippet.tsx';

/** Reports whose text has the words, best first. */
export function FoundReports({ reports }: Pick<Found, 'reports'>) {
  return (
    <ol className="search-list">
      {reports.map(({ id, title, outlet, published, snippet }) => (
        <li key={id}>
          <AppLink to={`/report/${encodeURIComponent(id)}`}>
            <bdi>{plainText(title ?? 'Untitled report')}</bdi>
          </AppLink>
          <p className="soft small">
            {[outlet === null ? '' : plainText(outlet), published].filter(Boolean).join(' · ') ||
              'no outlet, no date'}
          </p>
          <Snippet text={snippet} />
        </li>
      ))}
    </ol>
  );
}
