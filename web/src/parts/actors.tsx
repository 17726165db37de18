import { Fragment } from 'react';
import type { ActorRef } from '../../../src/vocabulary/actor-ref.ts';
import { AppLink } from '../view/app-link.tsx';

/** Actors by name, each leading to its page. */
export function Actors({ of }: { of: readonly ActorRef[] }) {
  return of.map((actor, index) => (
    <Fragment key={`${actor.name} ${actor.state ?? ''}`}>
      {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
      <AppLink to={`/actor/${encodeURIComponent(actor.actor ?? actor.state ?? actor.name)}`}>
        {actor.name}
      </AppLink>
      {actor.kind === 'person' && actor.state !== null && <span className="soft"> ({actor.state})</span>}
    </Fragment>
  ));
}
