import type { ConflictView } from '../../../../src/analyse/conflicts/view-conflicts.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { Side } from './side.tsx';

const kinds = ['stance', 'date', 'figure', 'party', 'article'];

/** Every conflict that fits, the one last told of first. */
export function Conflicts() {
  const [view, change] = useViewState();
  const [between, kind, actor] = [view.get('between'), view.get('kind'), view.get('actor')];
  const answer = useAnswer<ConflictView[]>('/api/conflicts', { between, kind, actor });
  return (
    <section className="claims-conflicts" aria-labelledby="claims-conflicts">
      <h2 id="claims-conflicts">Told differently</h2>
      <div className="controls">
        <TextInput
          label="Between"
          placeholder="RUS,PRK"
          value={between ?? ''}
          onChange={(next) => change({ between: next })}
        />
        <label>
          In what
          <select value={kind ?? ''} onChange={(event) => change({ kind: event.target.value })}>
            <option value="">anything</option>
            {kinds.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <TextInput
          label="Actor"
          placeholder="Philippines"
          value={actor ?? ''}
          onChange={(next) => change({ actor: next })}
        />
      </div>
      <Answer of={answer} what="the conflicts">
        {(conflicts) =>
          conflicts.length === 0 ? (
            <Empty>
              Nothing in the ledger is told differently there. A conflict appears when two reports, or two
              voices in one, cannot both be right.
            </Empty>
          ) : (
            <>
              <p className="soft small" role="status">
                {conflicts.length} {conflicts.length === 1 ? 'conflict' : 'conflicts'}, the one last told of
                first
              </p>
              {conflicts.map((conflict) => (
                <Conflict key={conflict.sides.map(({ entry }) => entry).join(' ')} conflict={conflict} />
              ))}
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Conflict({ conflict: { kind, notes, sides, settledBy } }: { conflict: ConflictView }) {
  const [note = '', ...others] = notes;
  return (
    <article className="claims-conflict">
      <header>
        <p className="claims-kind">{kind}</p>
        <h3>
          <bdi>{plainText(note)}</bdi>
        </h3>
        {others.length > 0 && (
          <details className="small claims-others">
            <summary>and {others.length} more over the same matter</summary>
            <ul>
              {others.map((one) => (
                <li key={one}>
                  <bdi>{plainText(one)}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <ol className="claims-sides">
        {sides.map((side) => (
          <Side key={`${side.entry} ${side.says} ${side.start}`} side={side} />
        ))}
      </ol>
      {settledBy.length > 0 && (
        <div className="claims-settled">
          <h4>What would settle it</h4>
          <ul>
            {settledBy.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
