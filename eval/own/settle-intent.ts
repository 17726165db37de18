import type { EventType } from '../../src/vocabulary/event-type.ts';
import type { FoundRowEvent, RowEvent } from './own-event-rows.ts';

/**
 * PLOVER codes an act that is still to come by what its author does now: who will visit, sign or help promises (AGREE), who
 * will attack or punish threatens (THREATEN). And what is promised, asked, refused, threatened or charged is the content of
 * that act, coded with it. The gold has the acts to come under their own type and the contents as events of their own. Here
 * both readings are right.
 */
export function settleIntent(
  expected: readonly RowEvent[],
  found: readonly FoundRowEvent[],
): { expected: RowEvent[]; found: FoundRowEvent[] } {
  const contents = new Set(expected.filter((event) => isContent(event, expected)));
  const typed = found.map((event) => {
    const same = expected.find((other) => isHere(other, event));
    return same !== undefined && sameIntent(same, event) ? { ...event, type: same.type } : event;
  });
  return {
    expected: expected.filter((event) => !contents.has(event)),
    found: typed.filter(
      (event) =>
        ![...contents].some((content) => isHere(content, event)) ||
        expected.some((other) => !contents.has(other) && isHere(other, event)),
    ),
  };
}

const frames: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE']);
const hostile: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
]);

/** Not told as a fact, after a word in its sentence that promises, asks, refuses, threatens or charges. */
function isContent(event: RowEvent, all: readonly RowEvent[]): boolean {
  return (
    isOpen(event) &&
    all.some(
      (other) => other !== event && frames.has(other.type) && other.trigger.start < event.trigger.start,
    )
  );
}

function isOpen({ factuality }: RowEvent): boolean {
  return !/^CT[+-]$/.test(factuality);
}

function isHere(a: RowEvent, b: RowEvent): boolean {
  return a.trigger.start < b.trigger.end && b.trigger.start < a.trigger.end;
}

function sameIntent(expected: RowEvent, found: RowEvent): boolean {
  if (!isOpen(expected) || expected.type === found.type) return false;
  const intent = hostile.has(expected.type) ? 'THREATEN' : 'AGREE';
  return found.type === intent || (expected.type === 'AGREE' && isOpen(found) && !hostile.has(found.type));
}
