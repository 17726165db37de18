import { z } from 'zod';
import { type EventType, eventTypeSchema } from '../../vocabulary/event-type.ts';
import raw from './data/near-types.json' with { type: 'json' };
import { relatePredicates } from './predicate.ts';
import type { Telling } from './telling.ts';

const { near } = z
  .strictObject({ source: z.string(), near: z.array(z.array(eventTypeSchema).min(2)) })
  .parse(raw);

/**
 * Whether two tellings are of one kind of act: `same` by type and way or by word; `near` where that is open; `other`
 * where they are two. A type that is not known is no contradiction.
 */
export function relateActs(
  a: Pick<Telling, 'type' | 'mode' | 'predicate'>,
  b: Pick<Telling, 'type' | 'mode' | 'predicate'>,
): 'same' | 'near' | 'other' {
  if (a.type === null || b.type === null) return 'near';
  const relation = relatePredicates(a.predicate, b.predicate);
  const likeWords = relation !== null && !(a.predicate.light && b.predicate.light);
  if (a.type !== b.type) {
    const isNear = near.some((types) => types.includes(a.type!) && types.includes(b.type!));
    return isNear && likeWords ? 'near' : 'other';
  }
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return 'other';
  if (a.mode !== null && a.mode === b.mode) return 'same';
  return likeWords || relation === 'word' ? 'same' : 'other';
}

/** Names of the sets of near types that a type is in: tellings of near types share one. */
export function nearTypesOf(type: EventType): string[] {
  const sets = near.filter((types) => types.includes(type)).map((types) => types.join('+'));
  return sets.length > 0 ? sets : [type];
}
