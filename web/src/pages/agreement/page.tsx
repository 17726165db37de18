import './page.css';
import { useParams } from 'wouter';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Actors } from '../../parts/actors.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Cited } from '../../parts/cited.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { agreementAddress } from '../agreements/listed-agreement.ts';
import { Articles } from './articles.tsx';
import { BoundParties } from './bound-parties.tsx';
import { LifeLine } from './life-line.tsx';
import type { ShownAgreement } from './shown-agreement.ts';
import { StepsTable } from './steps-table.tsx';
import { Terms } from './terms.tsx';

/** One agreement: its life line per party, who is bound on a day and why, its articles with their sentences. */
export function Page() {
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const [view, change] = useViewState();
  const on = view.get('on');
  const curated = view.get('with') === 'curated' || id.startsWith('curated-');
  const answer = useAnswer<ShownAgreement>('/api/agreement', {
    agreement: id,
    on,
    with: curated ? 'curated' : null,
  });
  const documents = useAnswer<Ledger['documents']>('/api/documents');
  return (
    <main className="page">
      <Answer of={answer} what="the agreement">
        {(agreement) => {
          const { standing, predecessor, successors } = agreement;
          return (
            <>
              <header className="agreement-head">
                <h1>
                  <bdi>{plainText(agreement.title)}</bdi>
                </h1>
                {agreement.names.length > 1 && (
                  <p className="soft">also: {agreement.names.slice(1).map(plainText).join('; ')}</p>
                )}
                <p>
                  <span className="soft">{agreement.kind}</span>{' '}
                  {agreement.parties.length > 0 && agreement.parties.length <= 8 && (
                    <>
                      <span className="soft">of</span> <Actors of={agreement.parties} />
                    </>
                  )}
                  {agreement.parties.length > 8 && (
                    <span className="soft">of {agreement.parties.length} parties</span>
                  )}
                </p>
                {predecessor !== null && (
                  <p>
                    It replaces{' '}
                    <AppLink to={agreementAddress(predecessor.id, { on, curated })}>
                      {plainText(predecessor.title)}
                    </AppLink>
                    .
                  </p>
                )}
                {successors.map((one) => (
                  <p key={one.id}>
                    It is replaced by{' '}
                    <AppLink to={agreementAddress(one.id, { on, curated })}>{plainText(one.title)}</AppLink>.
                  </p>
                ))}
              </header>
              <section className="agreement-part" aria-label={`Standing on ${standing.on}`}>
                <div className="controls">
                  <DayInput
                    label="Judged on"
                    value={on ?? standing.on}
                    onChange={(day) => change({ on: day })}
                  />
                  <p className="agreement-standing">
                    <Verdict is={standing.verdict} />
                    {standing.since !== null && ` since ${standing.since}`}
                  </p>
                </div>
                <p>{standing.reasons.join(' ')}</p>
                {standing.missing.length > 0 && (
                  <p className="soft">Not told: {standing.missing.join('; ')}.</p>
                )}
              </section>
              <section className="agreement-part">
                <LifeLine agreement={agreement} on={standing.on} />
              </section>
              <section className="agreement-part">
                <h2>Who is bound</h2>
                <BoundParties standing={standing} />
              </section>
              <section className="agreement-part">
                <h2>Its articles</h2>
                {agreement.articles.length === 0 ? (
                  <p className="soft">No report tells what its articles say.</p>
                ) : (
                  <Articles agreement={agreement} documents={documents.data} />
                )}
              </section>
              {agreement.terms.length > 0 && (
                <section className="agreement-part">
                  <h2>Its own terms</h2>
                  <Terms agreement={agreement} documents={documents.data} />
                </section>
              )}
              {agreement.conflicts.length > 0 && (
                <section className="agreement-part">
                  <h2>Reports differ</h2>
                  <ul>
                    {agreement.conflicts.map(({ kind, note }) => (
                      <li key={note}>
                        <span className="soft">{kind}</span> <bdi>{plainText(note)}</bdi>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section className="agreement-part">
                <h2>Its steps</h2>
                {agreement.steps.length === 0 ? (
                  <p className="soft">No step is told.</p>
                ) : (
                  <StepsTable agreement={agreement} documents={documents.data} />
                )}
              </section>
              <section className="agreement-part">
                <h2>Where it is named</h2>
                {agreement.evidence.slice(0, 5).map((one) => (
                  <Cited
                    key={`${one.document} ${one.start}`}
                    evidence={one}
                    titles={agreement.titles}
                    source={sourceLine(one.document, documents.data)}
                  />
                ))}
                {agreement.id.startsWith('a-') && (
                  <p>
                    <AppLink to={`/entry/${agreement.id}`}>The entry: confirm, correct or reject it</AppLink>
                  </p>
                )}
              </section>
            </>
          );
        }}
      </Answer>
    </main>
  );
}
