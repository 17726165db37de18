import { useState } from 'react';
import type { Use } from '../../../../src/analyse/rhetoric/report-text.ts';
import type { PhraseTrack } from '../../../../src/analyse/rhetoric/track-phrase.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { DroppedWords } from './dropped-words.tsx';
import { RateChart } from './rate-chart.tsx';
import { UseQuote } from './use-quote.tsx';
import { Users } from './users.tsx';

const firstUses = 30;

/** One phrase through time: rate by quarter or month, first and last, who took it up after whom, dropped or not. */
export function TrackedPhrase({ phrase }: { phrase: string }) {
  const [view, change] = useViewState();
  const by = view.get('by') === 'month' ? 'month' : 'quarter';
  const answer = useAnswer<PhraseTrack>('/api/phrases', {
    track: phrase,
    by,
    ...Object.fromEntries(
      ['outlet', 'speaker', 'since', 'until', 'inflected', 'gap'].map((name) => [name, view.get(name)]),
    ),
  });
  return (
    <>
      <div className="controls">
        <label>
          Time cut by
          <select value={by} onChange={(event) => change({ by: event.target.value, period: null })}>
            <option>quarter</option>
            <option>month</option>
          </select>
        </label>
        <TextInput
          label="Other words inside, at most"
          placeholder="0"
          size={4}
          value={view.get('gap') ?? ''}
          onChange={(next) => change({ gap: next })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={view.get('inflected') === 'true'}
            onChange={(event) => change({ inflected: event.target.checked ? 'true' : null })}
          />
          <span>inflected forms too</span>
        </label>
      </div>
      <Answer of={answer} what="the uses">
        {(track) => <Life phrase={phrase} track={track} by={by} period={view.get('period')} />}
      </Answer>
    </>
  );
}

function Life(props: { phrase: string; track: PhraseTrack; by: 'month' | 'quarter'; period: string | null }) {
  const { phrase, track, by, period } = props;
  if (track.uses === 0)
    return (
      <Empty>
        “{plainText(phrase)}” does not stand in the {track.words.toLocaleString('en')} words asked about. Try
        inflected forms, or let other words stand inside.
      </Empty>
    );
  const chosen = track.periods.find((one) => one.period === period);
  const uses = chosen === undefined ? track.entries : chosen.entries.flatMap((at) => track.entries[at] ?? []);
  return (
    <>
      <section className="phrases-part" aria-labelledby="phrases-life">
        <h2 id="phrases-life">
          <bdi>“{plainText(phrase)}”</bdi>
        </h2>
        <p>
          {track.uses.toLocaleString('en')} {track.uses === 1 ? 'use' : 'uses'} in{' '}
          {track.reports.toLocaleString('en')} {track.reports === 1 ? 'report' : 'reports'},{' '}
          {track.rate.toFixed(2)} per 10,000 of {track.words.toLocaleString('en')} words
          {track.undated > 0 && `; ${track.undated} in reports without a day`}.{' '}
          <DroppedWords dropped={track.dropped} />
        </p>
        <div className="phrases-ends">
          <End title="First use" use={track.first} />
          <End title="Last use" use={track.last} />
        </div>
      </section>
      {track.periods.length > 1 && <RateChart phrase={phrase} periods={track.periods} by={by} />}
      <Users users={track.users} kind="outlet" />
      <Users users={track.users} kind="speaker" />
      <UseList key={period} uses={uses} period={chosen === undefined ? null : chosen.period} />
    </>
  );
}

function End({ title, use }: { title: string; use: Use | null }) {
  return (
    <div>
      <h3>{title}</h3>
      {use === null ? <p className="soft">on no known day</p> : <UseQuote use={use} />}
    </div>
  );
}

function UseList({ uses, period }: { uses: readonly Use[]; period: string | null }) {
  const [, change] = useViewState();
  const [shown, show] = useState(firstUses);
  return (
    <section className="phrases-part" aria-labelledby="phrases-uses">
      <h2 id="phrases-uses">{period === null ? 'Every use' : `Uses in ${period}`}</h2>
      {period !== null && (
        <p>
          <button type="button" onClick={() => change({ period: null })}>
            Every use
          </button>
        </p>
      )}
      <div className="phrases-uses">
        {uses.slice(0, shown).map((use) => (
          <UseQuote key={`${use.report} ${use.start}`} use={use} />
        ))}
      </div>
      <p className="soft small" role="status">
        {Math.min(shown, uses.length)} of {uses.length}
      </p>
      {shown < uses.length && (
        <p>
          <button type="button" onClick={() => show(shown + 100)}>
            Show more
          </button>
        </p>
      )}
    </section>
  );
}
