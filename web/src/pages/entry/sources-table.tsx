import type { EntrySources } from '../../../../src/analyse/sources/trace-sources.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** Whose word an entry is: who carried it, through whom, from whom, and how far each can be relied on. */
export function SourcesTable({ id }: { id: string }) {
  const answer = useAnswer<EntrySources>('/api/sources', { entry: id });
  return (
    <Answer of={answer} what="whose word it is">
      {({ outlets, roots, credibility }) => (
        <>
          <p>
            {roots.length === 1 ? 'One root' : `${roots.length} roots`}:{' '}
            {roots.map(({ name }) => plainText(name)).join(', ')}. Credibility {credibility.digit},{' '}
            {credibility.words}: {credibility.reason}.
          </p>
          <div className="scrolling">
            <table>
              <thead>
                <tr>
                  <th scope="col">Outlet</th>
                  <th scope="col">Report</th>
                  <th scope="col">Through</th>
                  <th scope="col">Reliability</th>
                  <th scope="col" className="number">
                    Days after
                  </th>
                </tr>
              </thead>
              <tbody>
                {outlets.flatMap(({ outlet, reliability, chains, lag }) =>
                  chains.map((chain) => (
                    <tr key={`${chain.document} ${chain.evidence.start}`}>
                      <th scope="row">
                        <bdi>{plainText(outlet?.name ?? 'no outlet')}</bdi>
                      </th>
                      <td>
                        <AppLink to={reportAddress(chain.evidence)}>
                          <bdi>{plainText(chain.title ?? chain.document)}</bdi>
                        </AppLink>
                        {chain.copyOf !== null && <span className="soft"> (a copy)</span>}
                      </td>
                      <td>
                        <bdi>{chain.through.map(({ name }) => plainText(name)).join(' ← ')}</bdi>
                      </td>
                      <td title={reliability.reason}>
                        {reliability.letter}, {reliability.words}
                      </td>
                      <td className="number">{lag ?? ''}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Answer>
  );
}
