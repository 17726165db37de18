import type { ActorCount } from '../../../../src/analyse/actor/list-actors.ts';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** Kinds in the order in which one looks for them. */
const kinds = [
  ['state', 'States'],
  ['organization', 'Organisations'],
  ['forum', 'Forums'],
  ['person', 'Persons'],
  ['group', 'Groups'],
  ['outlet', 'Outlets'],
  ['place', 'Places'],
] as const;

const most = 120;

/** Everybody in the ledger by kind, those with most entries first. */
export function ActorList({ actors }: { actors: readonly ActorCount[] }) {
  if (actors.length === 0) return <Empty>Nobody is in the ledger yet. Import reports to fill it.</Empty>;
  return kinds.map(([kind, title]) => {
    const own = actors.filter((actor) => actor.kind === kind && actor.entries > 0);
    if (own.length === 0) return null;
    return (
      <section key={kind} className="actor-part">
        <h2>{title}</h2>
        <ol className="actor-list">
          {own.slice(0, most).map(({ id, name, state, entries }) => (
            <li key={id}>
              <AppLink to={`/actor/${encodeURIComponent(id)}`}>
                <bdi>{plainText(name)}</bdi>
              </AppLink>{' '}
              {kind !== 'state' && state !== null && state !== id && <span className="soft">{state} </span>}
              <span className="soft">{entries}</span>
            </li>
          ))}
        </ol>
        {own.length > most && (
          <p className="soft small">and {own.length - most} more, each with fewer entries</p>
        )}
      </section>
    );
  });
}
