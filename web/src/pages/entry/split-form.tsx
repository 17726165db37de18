import { useState } from 'react';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { plainText } from '../../parts/plain-text.ts';

/** One finding of a report, among those an entry is made of. */
interface Finding {
  id: string;
  report: string;
  outlet: string | null;
  words: string;
  quote: string;
}

/** Parts some findings of an entry from the rest. */
export function SplitForm(props: {
  id: string;
  isBusy: boolean;
  onSplit: (findings: string[]) => void;
  onClose: () => void;
}) {
  const { id, isBusy, onSplit, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const findings = useAnswer<Finding[]>('/api/findings', { entry: id, asOf: null });
  const toggle = (one: string) => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    setChosen(next);
  };
  return (
    <form
      className="entry-split"
      aria-label="Split"
      onSubmit={(event) => {
        event.preventDefault();
        onSplit([...chosen]);
      }}
    >
      <Answer of={findings} what="what it is made of">
        {(rows) =>
          rows.length < 2 ? (
            <p className="soft">It is made of one finding: there is nothing to part.</p>
          ) : (
            <fieldset>
              <legend>Which of these are another entry?</legend>
              {rows.map((row) => (
                <label key={row.id} className="entry-finding">
                  <input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
                  <span>
                    <bdi>“{plainText(row.quote)}”</bdi>{' '}
                    <span className="soft small">
                      {plainText(row.outlet ?? row.report)} · {row.id}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          )
        }
      </Answer>
      <div className="controls">
        <button
          type="submit"
          data-kind="main"
          disabled={isBusy || chosen.size === 0 || chosen.size === findings.data?.length}
        >
          Part them from the rest
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
