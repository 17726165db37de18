import { useState } from 'react';
import type { RankedProposal } from '../../../../src/analyse/review/rank-proposals.ts';
import type { DecisionAsked } from '../../api/ask.ts';
import { CorrectionForm } from '../../parts/correct/correction-form.tsx';
import { correctionsOf } from '../../parts/correct/corrections-of.ts';
import { MergeForm } from '../../parts/correct/merge-form.tsx';
import { NoteForm } from '../../parts/correct/note-form.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { EntryFacts } from '../entry/entry-facts.tsx';
import { reasonOf, shownProposal } from './proposal.ts';
import { SentenceInPlace } from './sentence-in-place.tsx';
import { useKeys } from './use-keys.ts';

type Form = 'retype' | 'reassign' | 'merge' | 'note';

/** One proposal in its place, and everything that can be decided about it, by button or key. */
export function OneProposal(props: {
  proposal: RankedProposal;
  isBusy: boolean;
  /** `stays` for what does not settle it: a note. */
  onDecide: (decisions: DecisionAsked[], stays?: boolean) => void;
  onGo: (by: 1 | -1) => void;
  onUndo: () => void;
}) {
  const { proposal, isBusy, onDecide, onGo, onUndo } = props;
  const [form, setForm] = useState<Form | null>(null);
  const { id, evidence } = proposal.entry;
  const shown = shownProposal(proposal);
  const confirm: DecisionAsked = { command: 'confirm', words: [id] };
  const close = () => setForm(null);
  const actions: [key: string, name: string, act: () => void][] = [
    ['c', 'Confirm', () => onDecide([confirm])],
    ['x', 'Reject', () => onDecide([{ command: 'reject', words: [id] }])],
    ['t', 'Retype', () => setForm('retype')],
    ['a', 'Reassign', () => setForm('reassign')],
    ['m', 'Merge', () => setForm('merge')],
    ['n', 'Note', () => setForm('note')],
    ['j', 'Next', () => onGo(1)],
    ['k', 'Previous', () => onGo(-1)],
    ['u', 'Undo', onUndo],
  ];
  useKeys(Object.fromEntries(actions.map(([key, , act]) => [key, () => isBusy || act()])));
  const correction = correctionsOf(shown).find(({ command }) => command === form);
  return (
    <article className="review-one" aria-label="Proposal">
      <h2>
        <bdi>
          {plainText(
            proposal.kind === 'event'
              ? proposal.entry.summary
              : `${proposal.entry.speaker.name} ${proposal.entry.stance}`,
          )}
        </bdi>
      </h2>
      {evidence[0] !== undefined && <SentenceInPlace evidence={evidence[0]} />}
      <EntryFacts entry={shown} />
      <p className="soft small">
        {reasonOf(proposal)} <AppLink to={`/entry/${id}`}>Open {id}</AppLink>
      </p>
      <div className="controls" role="toolbar" aria-label="Decide">
        {actions.map(([key, name, act]) => (
          <button
            key={key}
            type="button"
            aria-keyshortcuts={key}
            data-kind={key === 'c' ? 'main' : undefined}
            disabled={isBusy}
            onClick={act}
          >
            {name} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      {correction !== undefined && (
        <CorrectionForm
          key={correction.command}
          correction={correction}
          isBusy={isBusy}
          // What is corrected is confirmed with it: it would wait on otherwise.
          onDecide={(decision) => onDecide([decision, confirm])}
          onClose={close}
        />
      )}
      {form === 'merge' && (
        <MergeForm
          id={id}
          isBusy={isBusy}
          onMerge={(into) => onDecide([{ command: 'merge', words: [into, id] }])}
          onClose={close}
        />
      )}
      {form === 'note' && (
        <NoteForm
          isBusy={isBusy}
          onNote={(text) => {
            close();
            onDecide([{ command: 'note', words: [id, text] }], true);
          }}
          onClose={close}
        />
      )}
    </article>
  );
}
