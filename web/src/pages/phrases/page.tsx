import './page.css';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { SetPhrasesOf } from './set-phrases.tsx';
import { TrackedPhrase } from './tracked-phrase.tsx';

/** What a speaker or outlet says again and again, or the life of one phrase. */
export function Page() {
  const [view, change] = useViewState();
  const get = (name: string) => view.get(name);
  const [track, outlet, speaker] = [get('track'), get('outlet'), get('speaker')];
  return (
    <main className="page">
      <header>
        <h1>Phrases</h1>
        <p className="soft phrases-intro">
          Wordings that an outlet or a speaker uses more than the rest of the ledger beyond chance; or one
          phrase: since when, how often, who took it up after whom, and whether it was dropped. Two texts
          clause by clause: <AppLink to="/diff">side by side</AppLink>.
        </p>
      </header>
      <div className="controls">
        <TextInput
          label="Outlet or group"
          placeholder="KCNA"
          value={outlet ?? ''}
          onChange={(next) => change({ outlet: next, speaker: track === null ? null : speaker })}
        />
        <TextInput
          label="or speaker"
          placeholder="Sergey Lavrov"
          value={speaker ?? ''}
          onChange={(next) => change({ speaker: next, outlet: track === null ? null : outlet })}
        />
        {track === null && (
          <TextInput
            label="Against"
            placeholder="all others"
            value={get('against') ?? ''}
            onChange={(next) => change({ against: next })}
          />
        )}
        <DayInput label="Since" value={get('since')} onChange={(day) => change({ since: day })} />
        <DayInput label="Until" value={get('until')} onChange={(day) => change({ until: day })} />
        <TextInput
          label="Follow one phrase"
          placeholder="comprehensive strategic partnership"
          size={32}
          value={track ?? ''}
          onChange={(next) => change({ track: next, against: null, period: null })}
        />
      </div>
      {track !== null && <TrackedPhrase phrase={track} />}
      {track === null && (outlet !== null || speaker !== null) && <SetPhrasesOf />}
      {track === null && outlet === null && speaker === null && (
        <Empty>Name an outlet or a speaker, or write a phrase to follow.</Empty>
      )}
    </main>
  );
}
