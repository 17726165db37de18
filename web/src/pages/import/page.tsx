import './page.css';
import { useState } from 'react';
import { DayInput } from '../../parts/day-input.tsx';
import { Problem } from '../../parts/problem.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { AppLink } from '../../view/app-link.tsx';
import type { NamedFile } from './dropped-files.ts';
import { FileDrop } from './file-drop.tsx';
import { JobProgress } from './job-progress.tsx';
import { PasteForm } from './paste-form.tsx';
import { useImports } from './use-imports.ts';

/** Brings reports into the ledger: files, a folder, or a pasted text. */
export function Page() {
  const { jobs, start } = useImports();
  const [published, setPublished] = useState<string | null>(null);
  const [outlet, setOutlet] = useState('');
  const send = (form: FormData) => {
    if (published !== null) form.set('published', published);
    form.set('outlet', outlet);
    return start.mutateAsync(form);
  };
  const sendFiles = (files: readonly NamedFile[]) => {
    if (files.length === 0) return;
    const form = new FormData();
    for (const { name, file } of files) form.append('files', file, name);
    send(form).catch(() => {});
  };
  return (
    <main className="page">
      <header>
        <h1>Import</h1>
        <p className="soft">
          Reading goes on when you leave this page, and what was read before is not read twice.
        </p>
      </header>
      <fieldset className="import-given">
        <legend className="soft small">What you know of those that follow</legend>
        <div className="controls">
          <DayInput label="Published" value={published} onChange={setPublished} />
          <TextInput label="Outlet" value={outlet} onChange={setOutlet} />
        </div>
      </fieldset>
      <FileDrop isBusy={start.isPending} onFiles={sendFiles} />
      <h2>Paste a text</h2>
      <PasteForm isBusy={start.isPending} onSend={send} />
      {start.isPending && <p role="status">Sending …</p>}
      {start.error !== null && <Problem error={start.error} />}
      {jobs.length > 0 && (
        <>
          <h2>Imports</h2>
          {jobs.map((job) => (
            <JobProgress key={job.id} job={job} />
          ))}
          <p>
            What was found: <AppLink to="/timeline">Timeline</AppLink>. What waits for you:{' '}
            <AppLink to="/review">Review</AppLink>.
          </p>
        </>
      )}
    </main>
  );
}
