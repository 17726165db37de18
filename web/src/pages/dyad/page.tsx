import './page.css';
import { useParams } from 'wouter';
import type { ActorCount } from '../../../../src/analyse/actor/list-actors.ts';
import type { Dyad } from '../../../../src/analyse/dyad/build-dyad.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { DyadView } from './dyad-view.tsx';
import { PairPicker } from './pair-picker.tsx';

/** Two actors and all the ledger holds between them. */
export function Page() {
  const params = useParams<{ pair?: string }>();
  const pair = decodeURIComponent(params.pair ?? '');
  const [first = '', second = ''] = pair.split(',').map((side) => side.trim());
  const [view, change] = useViewState();
  const isAsked = first !== '' && second !== '';
  const answer = useAnswer<Dyad>(
    '/api/dyad',
    { pair, since: view.get('since'), until: view.get('until') },
    { skip: !isAsked },
  );
  const name = answer.data === undefined || !isAsked ? null : answer.data.pair.map((side) => side.name);
  return (
    <main className="page">
      <h1>{name === null ? 'Dyads' : name.join(' – ')}</h1>
      <div className="controls">
        <PairPicker key={pair} pair={[first, second]} />
        <DayInput label="Since" value={view.get('since')} onChange={(since) => change({ since })} />
        <DayInput label="Until" value={view.get('until')} onChange={(until) => change({ until })} />
      </div>
      {isAsked ? (
        <Answer of={answer} what="the dyad">
          {(dyad) => <DyadView dyad={dyad} />}
        </Answer>
      ) : (
        <Suggestions />
      )}
    </main>
  );
}

/** Pairs of those of whom most is told, to begin with. */
function Suggestions() {
  const actors = useAnswer<ActorCount[]>('/api/actors');
  const states = (actors.data ?? []).filter(({ kind }) => kind === 'state').slice(0, 5);
  const pairs = states.flatMap((one, index) => states.slice(index + 1).map((other) => [one, other] as const));
  return (
    <Empty>
      <p>
        Name two states or organisations.
        {pairs.length > 0 && ' Of these states most is told:'}
      </p>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            <AppLink to={`/dyad/${encodeURIComponent(`${one.id},${other.id}`)}`}>
              {one.name} – {other.name}
            </AppLink>
          </li>
        ))}
      </ul>
    </Empty>
  );
}
