import { useId, useState } from 'react';
import type { OutletRecord } from '../../../../src/analyse/sources/outlet-record.ts';
import { useDecide } from '../../api/ask.ts';
import { plainText } from '../../parts/plain-text.ts';
import { Problem } from '../../parts/problem.tsx';

/** The Admiralty code's letters; docs/sources.md tells how the rule gives them. */
const letters: readonly [string, string][] = [
  ['A', 'completely reliable'],
  ['B', 'usually reliable'],
  ['C', 'fairly reliable'],
  ['D', 'not usually reliable'],
  ['E', 'unreliable'],
  ['F', 'cannot be judged'],
];

/** An outlet's letter with why, and the form to give it another; the rule's or an earlier one comes back by undo. */
export function GradeOutlet({ record: { outlet, reliability } }: { record: OutletRecord }) {
  const { letter, words, reason, by } = reliability;
  const decide = useDecide();
  const id = useId();
  const [given, giveLetter] = useState<string>(letter);
  const [why, setWhy] = useState('');
  const subject = outlet.actor ?? outlet.name;
  return (
    <div className="sources-grade">
      <p>
        <b>{letter}</b> {words}
        <span className="soft small">
          {' '}
          · {by === null ? reason : `${plainText(reason)} (graded by ${plainText(by)})`}
        </span>
      </p>
      <details>
        <summary className="small">
          Grade<span className="unseen"> {plainText(outlet.name)}</span>
        </summary>
        <form
          className="controls"
          onSubmit={(event) => {
            event.preventDefault();
            const options: Record<string, string> = why.trim() === '' ? {} : { note: why.trim() };
            decide.mutate({ command: 'grade', words: [subject, given], options });
          }}
        >
          <label htmlFor={`${id}-letter`}>
            Reliability
            <select id={`${id}-letter`} value={given} onChange={(event) => giveLetter(event.target.value)}>
              {letters.map(([one, meaning]) => (
                <option key={one} value={one}>
                  {one} {meaning}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={`${id}-why`}>
            Why (kept with it)
            <input id={`${id}-why`} value={why} onChange={(event) => setWhy(event.target.value)} />
          </label>
          <button type="submit" data-kind="main" disabled={decide.isPending}>
            Keep
          </button>
          {by !== null && (
            <button
              type="button"
              disabled={decide.isPending}
              onClick={() =>
                decide.mutate({ command: 'undo', words: [outlet.actor ?? `outlet:${outlet.name}`] })
              }
            >
              Take the grade back
            </button>
          )}
        </form>
        <p role="status" className="soft small">
          {decide.isSuccess && 'Kept.'}
        </p>
        {decide.error !== null && <Problem error={decide.error} />}
      </details>
    </div>
  );
}
