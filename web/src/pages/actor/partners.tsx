import type { ActorView } from '../../../../src/analyse/actor/build-actor.ts';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

const most = 30;

/** Whom it has to do with, each pair one click away; then who belongs to it. */
export function Partners({ actor }: { actor: ActorView }) {
  const { partners, members } = actor;
  const side = actor.kind === 'state' || actor.kind === 'organization' ? (actor.state ?? actor.id) : actor.id;
  return (
    <>
      {partners.length > 0 && (
        <>
          <h2>Whom it has to do with</h2>
          <ol className="actor-list">
            {partners.slice(0, most).map(({ code, name, events }) => (
              <li key={code}>
                <AppLink
                  to={`/dyad/${encodeURIComponent(`${side},${code}`)}`}
                  label={`The dyad with ${name}`}
                >
                  <bdi>{plainText(name)}</bdi>
                </AppLink>{' '}
                <EntryLinks value={events.count} entries={events.entries} what={`events with ${name}`} />
              </li>
            ))}
          </ol>
        </>
      )}
      {members.length > 0 && (
        <>
          <h2>Who belongs to it</h2>
          <ol className="actor-list">
            {members.slice(0, most).map(({ id, name, roles, entries }) => (
              <li key={id}>
                <AppLink to={`/actor/${encodeURIComponent(id)}`}>
                  <bdi>{plainText(name)}</bdi>
                </AppLink>{' '}
                <span className="soft small">{roles.at(-1)?.title}</span>{' '}
                <EntryLinks value={entries.count} entries={entries.entries} what={`entries of ${name}`} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
