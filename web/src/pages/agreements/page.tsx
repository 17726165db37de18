import './page.css';
import { stepSchema } from '../../../../src/vocabulary/agreement-step.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { AgreementsTable } from './agreements-table.tsx';
import type { ListedAgreement } from './listed-agreement.ts';

const verdicts = ['in force', 'undetermined', 'not in force'];

/** Every agreement: how far it has come, and whether it binds on a day. */
export function Page() {
  const [view, change] = useViewState();
  const [party, status, on] = [view.get('party'), view.get('status'), view.get('on')];
  const curated = view.get('with') === 'curated';
  const answer = useAnswer<ListedAgreement[]>('/api/agreements', {
    party,
    status,
    on,
    with: curated ? 'curated' : null,
  });
  return (
    <main className="page">
      <header>
        <h1>Agreements</h1>
        <p className="soft">
          Signed is not bound, and what no report tells stays undetermined. The curated set adds well-known
          treaties with their texts.
        </p>
      </header>
      <div className="controls">
        <TextInput
          label="Party, or two"
          placeholder="RUS,PRK"
          value={party ?? ''}
          onChange={(next) => change({ party: next })}
        />
        <label>
          Status
          <select value={status ?? ''} onChange={(event) => change({ status: event.target.value })}>
            <option value="">any</option>
            <optgroup label="On the day">
              {verdicts.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </optgroup>
            <optgroup label="Last step told">
              {stepSchema.options
                .filter((one) => one !== 'in force')
                .map((one) => (
                  <option key={one}>{one}</option>
                ))}
            </optgroup>
          </select>
        </label>
        <DayInput label="On the day" value={on} onChange={(day) => change({ on: day })} />
        <label className="check">
          <input
            type="checkbox"
            checked={curated}
            onChange={(event) => change({ with: event.target.checked ? 'curated' : null })}
          />
          <span>with the curated set</span>
        </label>
      </div>
      <Answer of={answer} what="the agreements">
        {(agreements) =>
          agreements.length === 0 ? (
            <Empty>
              No agreement fits. Ask for another status or party, another day, or add the curated set.
            </Empty>
          ) : (
            <AgreementsTable agreements={agreements} on={on} curated={curated} />
          )
        }
      </Answer>
    </main>
  );
}
