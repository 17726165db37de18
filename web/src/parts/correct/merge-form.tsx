import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../api/ask.ts';
import { plainText } from '../plain-text.ts';

/** An entry that this one may be another telling of. */
interface Candidate {
  id: string;
  date: string | null;
  summary: string;
}

/** Says that an entry is one with another: those near it are offered, and any other may be named by its id. */
export function MergeForm(props: {
  id: string;
  isBusy: boolean;
  /** The entry that stays. */
  onMerge: (into: string) => void;
  onClose: () => void;
}) {
  const { id, isBusy, onMerge, onClose } = props;
  const form = useRef<HTMLFormElement>(null);
  const [into, setInto] = useState('');
  const candidates = useAnswer<Candidate[]>('/api/merge-candidates', { candidates: id, asOf: null });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className="correct-merge"
      aria-label="Merge"
      onSubmit={(event) => {
        event.preventDefault();
        if (into.trim() !== '') onMerge(into.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="controls">
        <label>
          Id of the entry that stays
          <input value={into} spellCheck={false} onChange={(event) => setInto(event.target.value)} />
        </label>
        <button type="submit" data-kind="main" disabled={isBusy || into.trim() === ''}>
          Merge
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
      {candidates.data?.length === 0 && <p className="soft">No entry is near in time and parties.</p>}
      <ul>
        {candidates.data?.map((one) => (
          <li key={one.id}>
            <button type="button" data-kind="plain" disabled={isBusy} onClick={() => onMerge(one.id)}>
              {one.date ?? 'no date'} <bdi>{plainText(one.summary)}</bdi>{' '}
              <span className="soft">{one.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
