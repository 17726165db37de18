import './page.css';
import type { Comparison } from '../../../../src/analyse/dyad/compare-dyads.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { ComparisonView } from './comparison-view.tsx';

/** Several pairs side by side. */
export function Page() {
  const [view, change] = useViewState();
  const pairs = (view.get('pairs') ?? '').trim().split(/\s+/).filter(Boolean);
  const isAsked = pairs.length >= 2;
  const answer = useAnswer<Comparison>(
    '/api/compare',
    { pairs: pairs.join(' '), since: view.get('since'), until: view.get('until') },
    { skip: !isAsked },
  );
  return (
    <main className="page">
      <header>
        <h1>Compare pairs</h1>
        <p className="soft">
          The same numbers of each pair. They rest on different reports: look at the row of reports first.
        </p>
      </header>
      <div className="controls">
        <TextInput
          label="Pairs, with a space between them"
          placeholder="RUS,PRK CHN,PRK"
          size={30}
          value={pairs.join(' ')}
          onChange={(words) => change({ pairs: words })}
        />
        <DayInput label="Since" value={view.get('since')} onChange={(since) => change({ since })} />
        <DayInput label="Until" value={view.get('until')} onChange={(until) => change({ until })} />
      </div>
      {isAsked ? (
        <Answer of={answer} what="the comparison">
          {(comparison) => <ComparisonView comparison={comparison} />}
        </Answer>
      ) : (
        <Empty>
          Name two pairs or more, for example{' '}
          <AppLink to="/compare?pairs=RUS,PRK CHN,PRK">RUS,PRK and CHN,PRK</AppLink>.
        </Empty>
      )}
    </main>
  );
}
