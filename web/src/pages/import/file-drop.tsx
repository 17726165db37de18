import { useState } from 'react';
import { chosenFiles, droppedFiles, type NamedFile } from './dropped-files.ts';

/** A place to drop files or a folder; the two buttons do the same. */
export function FileDrop({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: NamedFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className="import-drop"
      aria-label="Files"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        droppedFiles(event.dataTransfer).then(onFiles, () => onFiles([]));
      }}
    >
      <p>Drop reports or a folder here, or choose them.</p>
      <div className="controls">
        <label>
          Files
          <input
            type="file"
            multiple
            disabled={isBusy}
            onChange={(event) => {
              onFiles(chosenFiles(event.target.files));
              event.target.value = '';
            }}
          />
        </label>
        <label>
          A folder
          <input
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            disabled={isBusy}
            onChange={(event) => {
              onFiles(chosenFiles(event.target.files));
              event.target.value = '';
            }}
          />
        </label>
      </div>
      <p className="soft small">
        Plain text, Markdown, HTML and JSON lines (.txt, .md, .html, .jsonl). Nothing leaves this machine.
      </p>
    </section>
  );
}
