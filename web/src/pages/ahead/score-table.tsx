import type { JudgementScore, Score } from '../../../../src/analyse/judgements/score-judgements.ts';

/** How well we judged: Brier score overall and by band, with how often each band came true. */
export function ScoreTable({
  score: { overall, skill, bands, open, void: voided },
}: {
  score: JudgementScore;
}) {
  const left = `${open} open, ${voided} void`;
  if (overall === null) {
    return <p className="soft small">No score yet: nothing has come out yes or no ({left}).</p>;
  }
  return (
    <div className="ahead-score">
      <h3>How well we judged</h3>
      <p className="soft small">
        Brier score: 0 is best, 0.25 is always saying 50%. {left}.
        {skill !== null &&
          ` Skill against always giving the share that came true: ${skill.toFixed(2)} (1 is best).`}
      </p>
      <div className="scrolling">
        <table>
          <caption className="unseen">Score of the judgements, overall and by band of ICD 203</caption>
          <thead>
            <tr>
              <th scope="col">Band</th>
              <th scope="col" className="number">
                Judgements
              </th>
              <th scope="col" className="number">
                Expected
              </th>
              <th scope="col" className="number">
                Came true
              </th>
              <th scope="col" className="number">
                Brier
              </th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <ScoreRow key={band.band} name={band.band} score={band} />
            ))}
            <ScoreRow name="all" score={overall} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ScoreRow({ name, score }: { name: string; score: Score }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{score.judgements}</td>
      <td className="number">{Math.round(score.expected * 100)}%</td>
      <td className="number">{Math.round(score.observed * 100)}%</td>
      <td className="number">{score.brier.toFixed(3)}</td>
    </tr>
  );
}
