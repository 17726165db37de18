import { Count, type Outcome, sharedItems, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { datedDyadsOf, dayOf, dyadsOf, partiesOf, showEvent } from './event-tuples.ts';
import { type EventRow, eventRows, type FoundRowEvent, type RowEvent } from './own-event-rows.ts';
import { settleIntent } from './settle-intent.ts';

/**
 * Who did what to whom, when, between states; compared sentence by sentence. Acts within one state are scored apart.
 */
export const ownEvents: Suite = {
  name: 'own-events',
  needs: null,
  run: (context) => scoreEvents(eventRows(context.ownReadings()).map((row) => scopeOf(row, false))),
};

/** The same for acts within one state. */
export const ownDomesticEvents: Suite = {
  name: 'own-domestic-events',
  needs: null,
  run: (context) => scoreEvents(eventRows(context.ownReadings()).map((row) => scopeOf(row, true))),
};

/** The row with only its domestic events, or only its others. */
export function scopeOf(row: EventRow, domestic: boolean): EventRow {
  return {
    ...row,
    expected: row.expected.filter((event) => event.domestic === domestic),
    found: row.found.filter((event) => event.domestic === domestic),
  };
}

export function scoreEvents(rows: readonly EventRow[]): Outcome {
  const dates = { right: 0, of: 0 };
  const asFact = { right: 0, of: 0 };
  const wrong: WrongRow[] = [];
  for (const { document, text, expected, found } of rows) {
    if (sharedItems(expected.flatMap(datedDyadsOf), found.flatMap(datedDyadsOf)) < mostDyads(expected, found))
      wrong.push({ where: document, text, expected: showAll(expected), found: showAll(found) });
    for (const event of expected) {
      const same = counterpart(event, found, expected);
      if (same === undefined) continue;
      dates.of += 1;
      if (dayOf(same.when) === dayOf(event.when)) dates.right += 1;
      if (event.factuality === 'CT+') continue;
      asFact.of += 1;
      if (same.factuality !== 'CT+') continue;
      asFact.right += 1;
      wrong.push({
        where: document,
        text,
        expected: `${event.word}: ${event.factuality}`,
        found: `${same.word}: told as fact (CT+)`,
      });
    }
  }
  const asWritten = (keys: Keys) => countKeys(rows, keys);
  // The more forgiving reading stands beside the gold as written, never in its place.
  const settled = rows.map((row) => ({ ...row, ...settleIntent(row.expected, row.found) }));
  return {
    results: [
      asWritten(datedDyadsOf).as('dyad, type and date'),
      asWritten(dyadsOf).as('dyad and type'),
      asWritten(partiesOf).as('type and each party'),
      asWritten(typeOf).as('type'),
      countKeys(settled, datedDyadsOf).as('dyad, type and date, contents aside'),
      countKeys(settled, dyadsOf).as('dyad and type, contents aside'),
      countKeys(settled, typeOf).as('type, contents aside'),
      { measure: 'date right, of events found', kind: 'share', ...dates },
      { measure: 'no fact, yet told as fact (to be 0)', kind: 'share', ...asFact },
    ],
    wrong,
  };
}

type Keys = (event: RowEvent) => string[];

const typeOf: Keys = ({ type }) => [type];

function countKeys(rows: readonly Pick<EventRow, 'expected' | 'found'>[], keys: Keys): Count {
  const count = new Count();
  for (const { expected, found } of rows) {
    const [wanted, got] = [expected.flatMap(keys), found.flatMap(keys)];
    count.add(sharedItems(wanted, got), got.length, wanted.length);
  }
  return count;
}

function mostDyads(expected: readonly RowEvent[], found: readonly RowEvent[]): number {
  return Math.max(expected.flatMap(dyadsOf).length, found.flatMap(dyadsOf).length);
}

function showAll(events: readonly RowEvent[]): string {
  return events.map((event) => `${showEvent(event)} [${event.word}]`).join('; ') || 'no event';
}

/**
 * The found event that is the expected one: at the same word, else the first with a dyad in common that is not another
 * expected event's.
 */
export function counterpart(
  event: RowEvent,
  found: readonly FoundRowEvent[],
  expected: readonly RowEvent[] = [],
): FoundRowEvent | undefined {
  const isHere = (wanted: RowEvent, { trigger }: FoundRowEvent) =>
    trigger.start < wanted.trigger.end && wanted.trigger.start < trigger.end;
  return (
    found.find((other) => isHere(event, other)) ??
    found.find(
      (other) =>
        !expected.some((wanted) => wanted !== event && isHere(wanted, other)) &&
        sharedItems(dyadsOf(other), dyadsOf(event)) > 0,
    )
  );
}
