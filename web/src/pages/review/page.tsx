import './page.css';
import { useState } from 'react';
import type { RankedProposal } from '../../../../src/analyse/review/rank-proposals.ts';
import { type DecisionAsked, useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Problem } from '../../parts/problem.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { OneProposal } from './one-proposal.tsx';
import { useReview } from './use-review.ts';

/** So many at a time: those that would tell most come first, and more follow when these are settled. */
const most = 200;

/** What waits for a decision, one at a time, most valuable first. Its place in the list is in the address. */
export function Page() {
  const [view, change] = useViewState();
  // Decisions are about all that is known, whatever the day the other pages look back from.
  const answer = useAnswer<RankedProposal[]>('/api/review', { limit: most, asOf: null });
  const review = useReview();
  const [told, setTold] = useState('');
  const proposals = answer.data ?? [];
  const found = proposals.findIndex(({ entry }) => entry.id === view.get('at'));
  const at = Math.max(0, found);
  const go = (place: number) => {
    const next = proposals[Math.max(0, Math.min(proposals.length - 1, place))];
    if (next !== undefined) change({ at: next.entry.id }, true);
  };
  const decide = async (decisions: DecisionAsked[], stays = false) => {
    const { id } = proposals[at]!.entry;
    const next = proposals[at + 1] ?? proposals[at - 1];
    // The next one stands there at once; what cannot be decided comes back.
    if (!stays) change({ at: next?.entry.id ?? null }, true);
    try {
      await review.settle(id, decisions);
      setTold(`${id}: ${decisions.map(({ command }) => command).join(', ')}.`);
    } catch {
      setTold('');
      change({ at: id }, true);
    }
  };
  const undo = async () => {
    const back = await review.takeBack().catch(() => undefined);
    if (back === undefined) return;
    setTold(back === null ? 'Nothing was decided here that could be taken back.' : `${back}: taken back.`);
    if (back !== null) change({ at: back }, true);
  };
  return (
    <main className="page">
      <header>
        <h1>Review</h1>
        <p className="soft">
          Findings too unsure to be entries. Every decision is kept with who made it and when, and can be
          taken back.
        </p>
      </header>
      <Answer of={answer} what="what waits">
        {() =>
          proposals.length === 0 ? (
            <Empty>
              <p>Nothing waits for a decision.</p>
              <p>
                New reports may bring something: <AppLink to="/import">Import</AppLink>.
              </p>
              <button type="button" disabled={review.isBusy} onClick={() => void undo()}>
                Undo the last decision
              </button>
            </Empty>
          ) : (
            <>
              <p className="small soft">
                {at + 1} of {proposals.length === most ? `the first ${most}` : proposals.length}
              </p>
              <OneProposal
                key={proposals[at]!.entry.id}
                proposal={proposals[at]!}
                isBusy={review.isBusy}
                onDecide={(decisions, stays) => void decide(decisions, stays)}
                onGo={(by) => go(at + by)}
                onUndo={() => void undo()}
              />
            </>
          )
        }
      </Answer>
      <p role="status" className="small">
        {told}
      </p>
      {review.error !== null && <Problem error={review.error} />}
    </main>
  );
}
