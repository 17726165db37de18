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
  const type = new Count();
  const dyad = new Count();
  const dated = new Count();
  const party = new Count();
  const dates = { right: 0, of: 0 };
  const asFact = { right: 0, of: 0 };
  const wrong: WrongRow[] = [];
  for (const { document, text, ...row } of rows) {
    const { expected, found } = settleIntent(row.expected, row.found);
    const compare = (count: Count, keys: (event: RowEvent) => string[]) => {
      const [wanted, got] = [expected.flatMap(keys), found.flatMap(keys)];
      const right = sharedItems(wanted, got);
      count.add(right, got.length, wanted.length);
      return right === wanted.length && right === got.length;
    };
    compare(type, (event) => [event.type]);
    compare(dyad, dyadsOf);
    compare(party, partiesOf);
    if (!compare(dated, datedDyadsOf)) {
      const list = (events: readonly RowEvent[]) =>
        events.map((event) => `${showEvent(event)} [${event.word}]`).join('; ') || 'no event';
      wrong.push({ where: document, text, expected: list(expected), found: list(found) });
    }
    for (const event of row.expected) {
      const same = counterpart(event, row.found);
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
  return {
    results: [
      dated.as('dyad, type and date'),
      dyad.as('dyad and type'),
      party.as('type and each party'),
      type.as('type'),
      { measure: 'date right, of events found', kind: 'share', ...dates },
      { measure: 'no fact, yet told as fact (to be 0)', kind: 'share', ...asFact },
    ],
    wrong,
  };
}

/** The found event that is the expected one: at the same word, else the first with a dyad in common. */
export function counterpart(event: RowEvent, found: readonly FoundRowEvent[]): FoundRowEvent | undefined {
  const here = found.filter(
    ({ trigger }) => trigger.start < event.trigger.end && event.trigger.start < trigger.end,
  );
  return here[0] ?? found.find((other) => sharedItems(dyadsOf(other), dyadsOf(event)) > 0);
}
