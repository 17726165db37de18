import type { Judgement } from '../../../../src/analyse/judgements/list-judgements.ts';
import type { JudgementScore } from '../../../../src/analyse/judgements/score-judgements.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { AddJudgement } from './add-judgement.tsx';
import { JudgementRow } from './judgement-row.tsx';
import { ScoreTable } from './score-table.tsx';

/** The ledger of our own judgements: keeping one, saying how it came out, and how well we judged. */
export function Judgements() {
  const judgements = useAnswer<Judgement[]>('/api/judgements');
  const score = useAnswer<JudgementScore>('/api/judgements/score');
  return (
    <section className="ahead-part" aria-labelledby="ahead-judgements">
      <h2 id="ahead-judgements">Our judgements</h2>
      <p className="soft ahead-intro">
        What you expect, how likely, and by when. Kept with who and when, never changed afterwards, and scored
        once it is known.
      </p>
      <AddJudgement />
      <Answer of={judgements} what="the judgements">
        {(all) =>
          all.length === 0 ? <Empty>No judgement is kept yet.</Empty> : <JudgementTable judgements={all} />
        }
      </Answer>
      <Answer of={score} what="the score">
        {(scored) => <ScoreTable score={scored} />}
      </Answer>
    </section>
  );
}

/** Open ones first, in the order in which they are due. */
function JudgementTable({ judgements }: { judgements: readonly Judgement[] }) {
  const order = ({ outcome, due, id }: Judgement) => `${outcome === null ? 0 : 1} ${due} ${id}`;
  const sorted = [...judgements].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return (
    <div className="scrolling">
      <table className="stacking">
        <caption className="unseen">Judgements, open ones first</caption>
        <thead>
          <tr>
            <th scope="col">By when</th>
            <th scope="col">What is expected</th>
            <th scope="col">How likely</th>
            <th scope="col">Judged</th>
            <th scope="col">How it came out</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <JudgementRow key={one.id} judgement={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
