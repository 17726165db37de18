import { useState } from 'react';
import { likelihoodBands } from '../../../../src/analyse/likelihood-bands.ts';
import { useDecide } from '../../api/ask.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { Problem } from '../../parts/problem.tsx';

const bandId = 'ahead-bands';

/** The form that keeps what one expects. */
export function AddJudgement() {
  const decide = useDecide();
  const [statement, setStatement] = useState('');
  const [likelihood, setLikelihood] = useState('');
  const [by, setBy] = useState<string | null>(null);
  const [entry, setEntry] = useState('');
  const [note, setNote] = useState('');
  const isComplete = statement.trim() !== '' && likelihood.trim() !== '' && by !== null;
  const keep = () => {
    if (by === null) return;
    const options: Record<string, string> = { likelihood: likelihood.trim(), by };
    if (entry.trim() !== '') options.entry = entry.trim();
    if (note.trim() !== '') options.note = note.trim();
    decide.mutate(
      { command: 'judgement', words: ['add', statement.trim()], options },
      {
        onSuccess: () => {
          for (const clear of [setStatement, setLikelihood, setEntry, setNote]) clear('');
          setBy(null);
        },
      },
    );
  };
  return (
    <form
      className="ahead-add"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className="controls">
        <label className="ahead-statement">
          What is to be the case
          <input
            value={statement}
            placeholder="The two sign a transit accord"
            onChange={(event) => setStatement(event.target.value)}
          />
        </label>
        <label>
          How likely
          <input
            value={likelihood}
            list={bandId}
            size={16}
            placeholder="likely, or 70%"
            autoComplete="off"
            onChange={(event) => setLikelihood(event.target.value)}
          />
        </label>
        <datalist id={bandId}>
          {likelihoodBands.map(({ words, low, high }) => (
            <option key={words[0]} value={words[0]}>
              {Math.round(low * 100)}–{Math.round(high * 100)}%
            </option>
          ))}
        </datalist>
        <DayInput label="By when" value={by} onChange={setBy} />
        <label>
          About entry
          <input
            value={entry}
            size={14}
            placeholder="e-…"
            onChange={(event) => setEntry(event.target.value)}
          />
        </label>
        <label>
          Why
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <button type="submit" data-kind="main" disabled={!isComplete || decide.isPending}>
          Keep
        </button>
      </div>
      <p role="status" className="soft small">
        {decide.isSuccess ? 'Kept.' : isComplete ? '' : 'It takes what, how likely, and by when.'}
      </p>
      {decide.error !== null && <Problem error={decide.error} />}
    </form>
  );
}
