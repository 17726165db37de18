import type { ActorCount } from '../../../../src/analyse/actor/list-actors.ts';
import { useAnswer } from '../../api/ask.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { eventKinds } from './event-kinds.ts';

/** What is supposed to happen, who to whom, on which day; all of it stands in the address. */
export function QuestionForm() {
  const [view, change] = useViewState();
  const kind = eventKinds.find(({ id }) => id === view.get('event')) ?? eventKinds[0]!;
  const actors = useAnswer<ActorCount[]>('/api/actors');
  const named = (kinds: readonly string[]) =>
    (actors.data ?? [])
      .filter((actor) => kinds.includes(actor.kind))
      .map((actor) => ({ value: actor.state ?? actor.id, name: actor.name }));
  const targets = kind.id === 'application' ? named(['organization', 'forum']) : named(['state']);
  return (
    <div className="controls">
      <label>
        What happens
        <select value={kind.id} onChange={(event) => change({ event: event.target.value })}>
          {eventKinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {kind.actor === null ? (
        <TextInput
          label="The case"
          placeholder="natural disaster"
          size={22}
          value={view.get('words') ?? ''}
          onChange={(words) => change({ words })}
        />
      ) : (
        <TextInput
          label={kind.actor}
          placeholder="a state"
          size={14}
          value={view.get('actor') ?? ''}
          onChange={(actor) => change({ actor })}
          suggestions={named(['state'])}
        />
      )}
      <TextInput
        label={kind.target}
        placeholder={kind.id === 'application' ? 'an organisation' : 'a state'}
        size={14}
        value={view.get('target') ?? ''}
        onChange={(target) => change({ target })}
        suggestions={targets}
      />
      {kind.actor !== null && kind.id !== 'application' && (
        <button
          type="button"
          onClick={() => change({ actor: view.get('target'), target: view.get('actor') })}
        >
          Turn round
        </button>
      )}
      <DayInput label="On the day" value={view.get('on')} onChange={(on) => change({ on })} />
      <label>
        Steps of the chain
        <select value={view.get('depth') ?? '1'} onChange={(event) => change({ depth: event.target.value })}>
          {['0', '1', '2', '3', '4', '5'].map((depth) => (
            <option key={depth}>{depth}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={view.get('with') === 'curated'}
          onChange={(event) => change({ with: event.target.checked ? 'curated' : null })}
        />
        <span>with the curated set</span>
      </label>
    </div>
  );
}
