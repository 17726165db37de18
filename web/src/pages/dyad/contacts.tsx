import type { Dyad } from '../../../../src/analyse/dyad/build-dyad.ts';
import type { Count } from '../../../../src/analyse/dyad/count.ts';
import type { Direction } from '../../../../src/analyse/dyad/sides.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { DateMark } from '../../parts/date.tsx';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { QuarterChart, type Tone } from '../../parts/quarter-chart.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';

const splits = [
  ['kind', 'kind'],
  ['level', 'level'],
  ['direction', 'direction'],
] as const;

const tones: readonly Tone[] = ['1', '2', '3', '4', '5'];

/** Visits, calls and meetings: those that took place, then those that are only expected, possible or denied. */
export function Contacts({ dyad }: { dyad: Dyad }) {
  const { contacts, uncounted } = dyad;
  return (
    <>
      {contacts.length > 0 ? (
        <Itemised dyad={dyad} />
      ) : (
        <p className="soft">None is told as having taken place.</p>
      )}
      {uncounted.length > 0 && (
        <details>
          <summary>{uncounted.length} expected, possible or denied: not counted</summary>
          <ul>
            {uncounted.map(({ entry, factuality, when, summary }) => (
              <li key={entry}>
                <Certainty factuality={factuality} /> <DateMark when={when} />{' '}
                <AppLink to={`/entry/${entry}`}>
                  <bdi>{plainText(summary)}</bdi>
                </AppLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** How many of which kind, at which level, in which direction; by quarter; each of them. */
function Itemised({ dyad }: { dyad: Dyad }) {
  const [view, change] = useViewState();
  const split = splits.find(([id]) => id === view.get('split'))?.[0] ?? 'kind';
  const { contactCounts, quarters, contacts, pair } = dyad;
  const names = pair.map(({ name }) => name);
  const nameOf = (key: string) => directionName(key, names);
  const groupsOf = (counts: Dyad['contactCounts']): Record<string, Count> =>
    ({ kind: counts.byKind, level: counts.byLevel, direction: counts.byDirection })[split];
  const keys = Object.entries(groupsOf(contactCounts)).filter(([, { count }]) => count > 0);
  return (
    <>
      <div className="dyad-counts">
        <Counts title="By kind" counts={contactCounts.byKind} nameOf={nameOf} />
        <Counts title="By level" counts={contactCounts.byLevel} nameOf={nameOf} />
        <Counts title="By direction" counts={contactCounts.byDirection} nameOf={nameOf} />
      </div>
      <fieldset className="controls">
        <legend className="unseen">How the chart splits contacts</legend>
        {splits.map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-pressed={split === id}
            onClick={() => change({ split: id }, true)}
          >
            by {name}
          </button>
        ))}
      </fieldset>
      <QuarterChart
        title={`Contacts by quarter and ${split}`}
        panels={[
          {
            name: 'contacts',
            height: 110,
            series: keys.map(([key], index) => ({
              name: nameOf(key),
              tone: tones[index % tones.length]!,
              values: new Map(
                quarters.flatMap(({ quarter, contacts: own }): [string, number][] =>
                  quarter === null ? [] : [[quarter, groupsOf(own)[key]?.count ?? 0]],
                ),
              ),
            })),
          },
        ]}
      />
      <div className="scrolling">
        <table>
          <caption className="unseen">Each contact</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Kind</th>
              <th scope="col">Level</th>
              <th scope="col">Direction</th>
              <th scope="col">What</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map(({ entry, when, kind, level, direction, summary, place, sources }) => (
              <tr key={entry}>
                <td>
                  <DateMark when={when} />
                </td>
                <td>{kind}</td>
                <td>{level}</td>
                <td>{nameOf(direction)}</td>
                <td className="dyad-wide">
                  <AppLink to={`/entry/${entry}`}>
                    <bdi>{plainText(summary)}</bdi>
                  </AppLink>
                  {place !== null && <span className="soft"> {plainText(place)}</span>}
                </td>
                <td className="number">{sources}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Counts(props: { title: string; counts: Record<string, Count>; nameOf: (key: string) => string }) {
  const { title, counts, nameOf } = props;
  return (
    <table>
      <caption className="unseen">Contacts {title.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">Contacts</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(counts).map(([key, { count, entries }]) => (
          <tr key={key}>
            <td>{nameOf(key)}</td>
            <td>
              <EntryLinks value={count} entries={entries} what={`contacts: ${nameOf(key)}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Directions by the names of the two; kinds and levels as they are. */
function directionName(key: Direction | string, [first, second]: readonly string[]): string {
  if (key === 'first') return `${first} to ${second}`;
  if (key === 'second') return `${second} to ${first}`;
  return key;
}
