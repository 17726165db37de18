import { useId, useState } from 'react';

/** What was being pasted outlives a reload of the page. */
const keptIn = 'entente-pasted';

/** A text pasted, with what it is called. */
export function PasteForm({
  isBusy,
  onSend,
}: {
  isBusy: boolean;
  onSend: (form: FormData) => Promise<unknown>;
}) {
  const id = useId();
  const [text, setText] = useState(() => sessionStorage.getItem(keptIn) ?? '');
  const [title, setTitle] = useState('');
  const write = (next: string) => {
    setText(next);
    sessionStorage.setItem(keptIn, next);
  };
  return (
    <form
      className="import-paste"
      aria-label="Paste a text"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData();
        form.set('text', text);
        form.set('title', title);
        // What could not be sent stays in the field.
        onSend(form).then(
          () => {
            write('');
            setTitle('');
          },
          () => {},
        );
      }}
    >
      <div className="controls">
        <label>
          Title
          <input value={title} size={32} onChange={(event) => setTitle(event.target.value)} />
        </label>
      </div>
      <label htmlFor={id} className="small soft">
        Text
      </label>
      <textarea id={id} rows={8} value={text} onChange={(event) => write(event.target.value)} />
      <div>
        <button type="submit" disabled={isBusy || text.trim() === ''}>
          Read this text
        </button>
      </div>
    </form>
  );
}
