import { useEffect, useRef, useState } from 'react';

/** A remark kept with an entry. */
export function NoteForm(props: { isBusy: boolean; onNote: (text: string) => void; onClose: () => void }) {
  const { isBusy, onNote, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="controls"
      aria-label="Note"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onNote(text.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label>
        Note
        <input ref={field} size={40} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" data-kind="main" disabled={isBusy || text.trim() === ''}>
        Keep the note
      </button>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
    </form>
  );
}
