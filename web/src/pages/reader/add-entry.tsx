import { useState } from 'react';
import type { StoredReport } from '../../../../src/vocabulary/stored-report.ts';
import { useDecide } from '../../api/ask.ts';
import { plainText } from '../../parts/plain-text.ts';
import { Problem } from '../../parts/problem.tsx';
import { type AddedKind, entryFields } from './entry-fields.ts';

/** An entry added by hand, resting on the words that were selected. */
export function AddEntry(props: {
  report: Pick<StoredReport, 'id' | 'text'>;
  span: { start: number; end: number };
  done: () => void;
}) {
  const { report, span, done } = props;
  const decide = useDecide();
  const [kind, setKind] = useState<AddedKind>('event');
  const [values, setValues] = useState<Record<string, string>>({});
  const quote = report.text.slice(span.start, span.end);
  const given = entryFields[kind].map(([option]) => [option, values[option]?.trim() ?? ''] as const);
  return (
    <form
      className="panel"
      aria-label="Add an entry"
      onSubmit={(event) => {
        event.preventDefault();
        const options = Object.fromEntries(given.filter(([, value]) => value !== ''));
        decide.mutate(
          { command: 'add', words: [kind], options: { ...options, report: report.id, quote } },
          { onSuccess: done },
        );
      }}
    >
      <h2>Add an entry</h2>
      <blockquote>
        <bdi>{plainText(quote).slice(0, 300)}</bdi>
      </blockquote>
      <div className="controls">
        <label>
          Kind
          <select value={kind} onChange={(event) => setKind(event.target.value as AddedKind)}>
            {Object.keys(entryFields).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {entryFields[kind].map(([option, name]) => (
          <label key={option}>
            {name}
            <input
              value={values[option] ?? ''}
              onChange={(event) => setValues({ ...values, [option]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit" data-kind="main" disabled={decide.isPending}>
          Add
        </button>
        <button type="button" onClick={done}>
          Cancel
        </button>
      </div>
      {decide.error !== null && <Problem error={decide.error} />}
    </form>
  );
}
