import './page.css';
import { useLocation, useParams } from 'wouter';
import type { ActorView as View } from '../../../../src/analyse/actor/build-actor.ts';
import type { ActorCount } from '../../../../src/analyse/actor/list-actors.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { withAsOf } from '../../view/app-link.tsx';
import { useAsOf, useViewState } from '../../view/view-state.ts';
import { ActorList } from './actor-list.tsx';
import { ActorView } from './actor-view.tsx';

/** One actor and what the ledger holds of it; without one, everybody. */
export function Page() {
  const params = useParams<{ id?: string }>();
  const id = decodeURIComponent(params.id ?? '');
  const [, go] = useLocation();
  const asOf = useAsOf();
  const [view, change] = useViewState();
  const actors = useAnswer<ActorCount[]>('/api/actors');
  const answer = useAnswer<View>(
    '/api/actor',
    { actor: id, since: view.get('since'), until: view.get('until') },
    { skip: id === '' },
  );
  const name = id === '' ? 'Actors' : (answer.data?.name ?? id);
  return (
    <main className="page">
      <h1>{name}</h1>
      <div className="controls">
        <TextInput
          key={id}
          label="Actor"
          placeholder="a name or code"
          value={id === '' ? '' : name}
          onChange={(next) => next !== '' && go(withAsOf(`/actor/${encodeURIComponent(next)}`, asOf))}
          suggestions={(actors.data ?? []).map((actor) => ({ value: actor.name, name: actor.id }))}
        />
        {id !== '' && (
          <>
            <DayInput label="Since" value={view.get('since')} onChange={(since) => change({ since })} />
            <DayInput label="Until" value={view.get('until')} onChange={(until) => change({ until })} />
          </>
        )}
      </div>
      {id === '' ? (
        <Answer of={actors} what="the actors">
          {(all) => <ActorList actors={all} />}
        </Answer>
      ) : (
        <Answer of={answer} what="the actor">
          {(actor) => <ActorView actor={actor} />}
        </Answer>
      )}
    </main>
  );
}
