import './page.css';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { Comparison } from './comparison.tsx';
import type { ShownComparison } from './shown-comparison.ts';

/** Two reports clause by clause: what both say and how they differ there, what only one says. */
export function Page() {
  const [view, change] = useViewState();
  const [a, b] = [view.get('a'), view.get('b')];
  const documents = useAnswer<Ledger['documents']>('/api/documents');
  const isAsked = a !== null && b !== null;
  const answer = useAnswer<ShownComparison>('/api/diff', { a, b }, { skip: !isAsked });
  const suggestions = (documents.data ?? []).map(({ id }) => ({
    value: id,
    name: sourceLine(id, documents.data),
  }));
  const choose = (side: 'a' | 'b', value: string | null) => (
    <div className="diff-choice">
      <TextInput
        label={side === 'a' ? 'One report' : 'The other report'}
        placeholder="its id, or words of its title"
        size={34}
        value={value ?? ''}
        suggestions={suggestions}
        onChange={(next) => change({ [side]: idOf(next, documents.data) })}
      />
      {value !== null && <p className="small soft">{sourceLine(value, documents.data)}</p>}
    </div>
  );
  return (
    <main className="page">
      <header>
        <h1>Side by side</h1>
        <p className="soft diff-intro">
          Two texts of one kind – two readouts of one meeting, two statements a year apart: what both say and
          where they differ in numbers, dates, names, negation and strength, and what only one says.
        </p>
      </header>
      <div className="controls">
        {choose('a', a)}
        {choose('b', b)}
        <button type="button" disabled={!isAsked} onClick={() => change({ a: b, b: a })}>
          Swap
        </button>
      </div>
      {isAsked ? (
        <Answer of={answer} what="the comparison">
          {(found) => <Comparison found={found} />}
        </Answer>
      ) : (
        <Empty>Choose two reports: write words of a title and take a suggestion.</Empty>
      )}
    </main>
  );
}

/** A title written out is as good as its id. */
function idOf(words: string, documents: Ledger['documents'] | undefined): string {
  const found = (documents ?? []).filter(
    ({ title }) => title !== null && plainText(title).toLowerCase().includes(words.toLowerCase()),
  );
  return words !== '' && found.length === 1 ? found[0]!.id : words;
}
