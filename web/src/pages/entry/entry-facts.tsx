import './entry-facts.css';
import { Fragment, type ReactNode } from 'react';
import { Actors } from '../../parts/actors.tsx';
import { Certainty } from '../../parts/certainty.tsx';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownEntry } from './shown-entry.ts';

/** What an entry says, fact by fact; facts it has not are left out. */
export function EntryFacts({ entry }: { entry: ShownEntry }) {
  return (
    <dl className="entry-facts">
      {factsOf(entry).map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function factsOf(entry: ShownEntry): [string, ReactNode][] {
  switch (entry.entryKind) {
    case 'event':
      return present([
        ['Type', entry.mode === null ? entry.type : `${entry.type} (${entry.mode})`],
        ['Who', entry.initiators.length > 0 && <Actors of={entry.initiators} />],
        ['Whom', entry.recipients.length > 0 && <Actors of={entry.recipients} />],
        ['When', <DateMark key="when" when={entry.when} />],
        ['Where', entry.place],
        ['Certainty', <Certainty key="certainty" factuality={entry.factuality} long />],
        [
          'Agreement',
          entry.agreement !== null && (
            <AppLink to={`/agreement/${entry.agreement}`}>{entry.agreement}</AppLink>
          ),
        ],
        ['Independent sources', entry.sources],
        ['Confidence', entry.confidence.toFixed(2)],
      ]);
    case 'claim':
      return present([
        ['Speaker', <Actors key="speaker" of={[entry.speaker]} />],
        ['Through', entry.via.length > 0 && <Actors of={entry.via} />],
        ['Stance', entry.stance],
        ['Of', <bdi key="of">{plainText(entry.about)}</bdi>],
        ['When', <DateMark key="when" when={entry.when} />],
        ['Event', entry.event !== null && <AppLink to={`/entry/${entry.event}`}>{entry.event}</AppLink>],
        ['Confidence', entry.confidence.toFixed(2)],
      ]);
    case 'figure':
      return present([
        ['Value', `${entry.bound === 'exact' ? '' : `${entry.bound} `}${entry.value} ${entry.unit}`.trim()],
        ['Direction', entry.direction],
        ['Of', entry.actors.length > 0 && <Actors of={entry.actors} />],
        ['Given by', entry.by !== null && <Actors of={[entry.by]} />],
        ['When', <DateMark key="when" when={entry.when} />],
      ]);
    case 'silence':
      return present([
        ['Who', <Actors key="who" of={[entry.who]} />],
        ['About', <bdi key="about">{plainText(entry.about)}</bdi>],
        ['As of', <DateMark key="when" when={entry.asOf} />],
        ['Kind', entry.kind],
      ]);
    case 'agreement':
      return present([
        ['Names', entry.names.map(plainText).join('; ')],
        ['Kind', entry.kind],
        ['Parties', entry.parties.length > 0 && <Actors of={entry.parties} />],
        ['Status', entry.status],
        [
          'Life',
          <AppLink key="life" to={`/agreement/${entry.id}`}>
            its steps, articles and who is bound
          </AppLink>,
        ],
      ]);
    case 'document':
      return [];
  }
}

function present(facts: [string, ReactNode][]): [string, ReactNode][] {
  return facts.filter(
    ([, value]) => value !== null && value !== false && value !== '' && value !== undefined,
  );
}
