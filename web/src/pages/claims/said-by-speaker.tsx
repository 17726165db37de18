import type { ClaimList } from '../../../../src/analyse/claims/list-claims.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { ClaimsTable } from './claims-table.tsx';
import { Speakers } from './speakers.tsx';
import { stances, stanceWords } from './stance-words.ts';

const pageSize = 50;

/** The claims themselves: speakers with how many, and the claims of one or all, the last said first. */
export function SaidBySpeaker() {
  const [view, change] = useViewState();
  const [speaker, stance, words] = [view.get('speaker'), view.get('stance'), view.get('words')];
  const from = Math.max(0, Number.parseInt(view.get('from') ?? '0', 10) || 0);
  const answer = useAnswer<ClaimList>('/api/claims', {
    speaker,
    stance,
    words,
    limit: pageSize,
    offset: from,
  });
  return (
    <section className="claims-said" aria-labelledby="claims-said">
      <h2 id="claims-said">Who said what</h2>
      <div className="controls">
        <label>
          Stance
          <select
            value={stance ?? ''}
            onChange={(event) => change({ stance: event.target.value, from: null })}
          >
            <option value="">any</option>
            {stances.map((one) => (
              <option key={one} value={one}>
                {stanceWords(one)}
              </option>
            ))}
          </select>
        </label>
        <TextInput
          label="With the words"
          placeholder="soldiers"
          value={words ?? ''}
          onChange={(next) => change({ words: next, from: null })}
        />
        <TextInput
          label="Speaker"
          placeholder="a name or state"
          value={speaker ?? ''}
          onChange={(next) => change({ speaker: next, from: null })}
        />
      </div>
      <Answer of={answer} what="the claims">
        {(list) => (
          <div className="claims-split">
            <Speakers
              speakers={list.speakers}
              chosen={speaker}
              onChoose={(next) => change({ speaker: next, from: null })}
            />
            <div className="claims-list">
              {list.claims.length === 0 ? (
                <Empty>No claim fits. Ask for another speaker, stance or other words.</Empty>
              ) : (
                <>
                  <p className="soft small" role="status">
                    {from + 1}–{from + list.claims.length} of {list.total} claims, the last said first
                  </p>
                  <ClaimsTable claims={list.claims} />
                  <p className="claims-paging">
                    {from > 0 && (
                      <button
                        type="button"
                        onClick={() => change({ from: from > pageSize ? String(from - pageSize) : null })}
                      >
                        Later ones
                      </button>
                    )}
                    {from + pageSize < list.total && (
                      <button type="button" onClick={() => change({ from: String(from + pageSize) })}>
                        Earlier ones
                      </button>
                    )}
                  </p>
                </>
              )}
            </div>
          </div>
        )}
      </Answer>
    </section>
  );
}
