import { useState } from 'react';
import { useDecide } from '../../api/ask.ts';
import { Problem } from '../../parts/problem.tsx';

/** Confirm, reject, undo, note: each kept with who and when, and open to be taken back. */
export function DecideButtons({ id }: { id: string }) {
  const decide = useDecide();
  const [note, setNote] = useState('');
  const options: Record<string, string> = note.trim() === '' ? {} : { note: note.trim() };
  const ask = (command: string) => decide.mutate({ command, words: [id], options });
  return (
    <section className="panel" aria-label="Decide">
      <div className="controls">
        <button type="button" data-kind="main" disabled={decide.isPending} onClick={() => ask('confirm')}>
          Confirm
        </button>
        <button type="button" disabled={decide.isPending} onClick={() => ask('reject')}>
          Reject
        </button>
        <button type="button" disabled={decide.isPending} onClick={() => ask('undo')}>
          Undo the last decision
        </button>
        <label>
          Why (kept with it)
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
      </div>
      <p role="status" className="soft small">
        {decide.data?.said}
      </p>
      {decide.error !== null && <Problem error={decide.error} />}
    </section>
  );
}
