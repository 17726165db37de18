import { useState } from 'react';
import type { Judgement } from '../../../../src/analyse/judgements/list-judgements.ts';
import { useDecide } from '../../api/ask.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { Problem } from '../../parts/problem.tsx';
import { AppLink } from '../../view/app-link.tsx';

const outcomes: Record<'yes' | 'no' | 'void', string> = {
  yes: '● yes',
  no: '✕ no',
  void: '– void: it can no longer be told',
};

/** One judgement; an open one can be resolved here. */
export function JudgementRow({ judgement }: { judgement: Judgement }) {
  const { id, statement, word, probability, due, entry, by, at, note, outcome, resolvedOn, resolvedBy } =
    judgement;
  return (
    <tr>
      <td className="day" data-label="By">
        {due}
      </td>
      <th scope="row" className="ahead-what">
        <bdi>{plainText(statement)}</bdi>
        <div className="soft small">
          {id}
          {entry !== null && (
            <>
              {' '}
              · about <AppLink to={`/entry/${entry}`}>{entry}</AppLink>
            </>
          )}
        </div>
      </th>
      <td className="ahead-likely" data-label="How likely">
        {Math.round(probability * 1000) / 10}%{word !== null && <div className="soft small">{word}</div>}
      </td>
      <td className="ahead-judged" data-label="Judged">
        <span className="day">{at.slice(0, 10)}</span> <span className="soft">{plainText(by)}</span>
        {note !== null && <div className="soft small">{plainText(note)}</div>}
      </td>
      <td className="ahead-outcome" data-label="How it came out">
        {outcome === null ? (
          <Resolve judgement={judgement} />
        ) : (
          <>
            {outcomes[outcome]}
            <div className="soft small">
              on {resolvedOn}
              {resolvedBy !== null && (
                <>
                  , shown by <AppLink to={`/entry/${resolvedBy}`}>{resolvedBy}</AppLink>
                </>
              )}
            </div>
            <TakeBack judgement={judgement} />
          </>
        )}
      </td>
    </tr>
  );
}

function Resolve({ judgement: { id, statement } }: { judgement: Judgement }) {
  const decide = useDecide();
  const [on, setOn] = useState<string | null>(null);
  const [entry, setEntry] = useState('');
  const resolve = (outcome: string) => {
    const options: Record<string, string> = {};
    if (on !== null) options.on = on;
    if (entry.trim() !== '') options.entry = entry.trim();
    decide.mutate({ command: 'judgement', words: ['resolve', id, outcome], options });
  };
  return (
    <details>
      <summary>
        open – say how it came out<span className="unseen">: {plainText(statement)}</span>
      </summary>
      <div className="controls ahead-resolve">
        <DayInput label="Shown on (else today)" value={on} onChange={setOn} />
        <label>
          Entry that shows it
          <input
            value={entry}
            size={14}
            placeholder="e-…"
            onChange={(event) => setEntry(event.target.value)}
          />
        </label>
        <fieldset className="ahead-outcomes">
          <legend className="unseen">How it came out</legend>
          {Object.keys(outcomes).map((one) => (
            <button key={one} type="button" disabled={decide.isPending} onClick={() => resolve(one)}>
              {one}
            </button>
          ))}
        </fieldset>
      </div>
      {decide.error !== null && <Problem error={decide.error} />}
    </details>
  );
}

function TakeBack({ judgement: { id, statement } }: { judgement: Judgement }) {
  const decide = useDecide();
  return (
    <>
      <button
        type="button"
        data-kind="plain"
        className="small ahead-undo"
        disabled={decide.isPending}
        onClick={() => decide.mutate({ command: 'undo', words: [id] })}
      >
        take that back<span className="unseen">: {plainText(statement)}</span>
      </button>
      {decide.error !== null && <Problem error={decide.error} />}
    </>
  );
}
