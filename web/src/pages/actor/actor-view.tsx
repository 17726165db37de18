import type { ActorView as View } from '../../../../src/analyse/actor/build-actor.ts';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { Agreements } from '../dyad/agreements.tsx';
import { Claims } from '../dyad/claims.tsx';
import { ActorEvents } from './actor-events.tsx';
import { ActorQuarters } from './actor-quarters.tsx';
import { Partners } from './partners.tsx';
import { Roles } from './roles.tsx';

const fewNames = 12;

/** An actor, section by section; sections of which nothing is told are left out. */
export function ActorView({ actor }: { actor: View }) {
  const { aliases, roles, quarters, events, eventCount, claims, claimCount, agreements, partners, members } =
    actor;
  const isBare = events.length + claims.length + agreements.length === 0;
  return (
    <>
      <header>
        <p className="soft">
          {[actor.kind, actor.id].filter((part) => part !== null).join(' · ')}
          {actor.state !== null && actor.state !== actor.id && (
            <>
              {' · '}
              <AppLink to={`/actor/${encodeURIComponent(actor.state)}`}>{actor.state}</AppLink>
            </>
          )}
        </p>
        {aliases.length > 0 && (
          <p className="small">
            <span className="soft">also: </span>
            <bdi>{aliases.slice(0, fewNames).map(plainText).join('; ')}</bdi>
          </p>
        )}
        {aliases.length > fewNames && (
          <details className="small">
            <summary>{aliases.length - fewNames} more names</summary>
            <bdi>{aliases.slice(fewNames).map(plainText).join('; ')}</bdi>
          </details>
        )}
      </header>
      {roles.length > 0 && (
        <section className="actor-part">
          <h2>Roles</h2>
          <Roles roles={roles} day={actor.day} />
        </section>
      )}
      {isBare && <Empty>No event, statement or agreement of it is told in this time.</Empty>}
      {quarters.length > 0 && (
        <section className="actor-part">
          <h2>Travels, visits and acts</h2>
          <ActorQuarters quarters={quarters} />
        </section>
      )}
      {agreements.length > 0 && (
        <section className="actor-part">
          <h2>Agreements</h2>
          <Agreements agreements={agreements} day={actor.day} />
        </section>
      )}
      {(partners.length > 0 || members.length > 0) && (
        <section className="actor-part">
          <Partners actor={actor} />
        </section>
      )}
      {events.length > 0 && (
        <section className="actor-part">
          <h2>Events</h2>
          {eventCount > events.length && (
            <p className="soft small">
              The latest {events.length} of {eventCount}; choose days above for earlier ones.
            </p>
          )}
          <ActorEvents events={events} />
        </section>
      )}
      {claims.length > 0 && (
        <section className="actor-part">
          <h2>Statements</h2>
          {claimCount > claims.length && (
            <p className="soft small">
              The latest {claims.length} of {claimCount}; choose days above for earlier ones.
            </p>
          )}
          <Claims claims={claims} />
        </section>
      )}
    </>
  );
}
