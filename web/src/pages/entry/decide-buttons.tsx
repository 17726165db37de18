import { useState } from 'react';
import { useLocation } from 'wouter';
import { type DecisionAsked, useDecide } from '../../api/ask.ts';
import { CorrectionForm } from '../../parts/correct/correction-form.tsx';
import { correctionsOf } from '../../parts/correct/corrections-of.ts';
import { MergeForm } from '../../parts/correct/merge-form.tsx';
import { NoteForm } from '../../parts/correct/note-form.tsx';
import { Problem } from '../../parts/problem.tsx';
import { withAsOf } from '../../view/app-link.tsx';
import { useAsOf } from '../../view/view-state.ts';
import type { ShownEntry } from './shown-entry.ts';
import { SplitForm } from './split-form.tsx';

/** Everything that can be decided about an entry; each is kept with who and when, and open to be taken back. */
export function DecideButtons({ entry }: { entry: ShownEntry }) {
  const decide = useDecide();
  const [why, setWhy] = useState('');
  const [form, setForm] = useState<string | null>(null);
  const [, go] = useLocation();
  const asOf = useAsOf();
  const { id } = entry;
  const corrections = correctionsOf(entry);
  const correction = corrections.find(({ command }) => command === form);
  const canMerge = entry.entryKind === 'event' || entry.entryKind === 'claim';
  const findings = 'findings' in entry ? (entry.findings?.length ?? 1) : 1;
  const close = () => setForm(null);
  const ask = ({ command, words, options = {} }: DecisionAsked) => {
    const note: Record<string, string> = why.trim() === '' || command === 'note' ? {} : { note: why.trim() };
    decide.mutate(
      { command, words, options: { ...options, ...note } },
      {
        onSuccess: () => {
          close();
          setWhy('');
          // What is merged is found under the entry that stays.
          if (command === 'merge') go(withAsOf(`/entry/${words[0]}`, asOf));
        },
      },
    );
  };
  const opener = (name: string, label: string) => (
    <button
      key={name}
      type="button"
      aria-expanded={form === name}
      onClick={() => setForm(form === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <section className="entry-decide" aria-label="Decide">
      <div className="controls">
        <button
          type="button"
          data-kind="main"
          disabled={decide.isPending}
          onClick={() => ask({ command: 'confirm', words: [id] })}
        >
          Confirm
        </button>
        <button
          type="button"
          disabled={decide.isPending}
          onClick={() => ask({ command: 'reject', words: [id] })}
        >
          Reject
        </button>
        {corrections.map(({ command, name }) => opener(command, name))}
        {canMerge && opener('merge', 'Merge')}
        {findings > 1 && opener('split', 'Split')}
        {opener('note', 'Note')}
        <label>
          Why (kept with it)
          <input value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
      </div>
      {correction !== undefined && (
        <CorrectionForm
          key={correction.command}
          correction={correction}
          isBusy={decide.isPending}
          onDecide={ask}
          onClose={close}
        />
      )}
      {form === 'merge' && (
        <MergeForm
          id={id}
          isBusy={decide.isPending}
          onMerge={(into) => ask({ command: 'merge', words: [into, id] })}
          onClose={close}
        />
      )}
      {form === 'split' && (
        <SplitForm
          id={id}
          isBusy={decide.isPending}
          onSplit={(parted) => ask({ command: 'split', words: [id, ...parted] })}
          onClose={close}
        />
      )}
      {form === 'note' && (
        <NoteForm
          isBusy={decide.isPending}
          onNote={(text) => ask({ command: 'note', words: [id, text] })}
          onClose={close}
        />
      )}
      <p role="status" className="soft small">
        {decide.isSuccess && 'Kept.'}
      </p>
      {decide.error !== null && <Problem error={decide.error} />}
    </section>
  );
}
