import { z } from 'zod';
import { type EventType, eventTypeSchema } from '../../vocabulary/event-type.ts';
import data from './data/turns.json' with { type: 'json' };
import type { Role } from './lexicon-schema.ts';
import { splitWords } from './split-words.ts';

const words = z.string().transform((text) => new Set(splitWords(text)) as ReadonlySet<string>);
const typeMap = z.partialRecord(eventTypeSchema, eventTypeSchema);
const modeMap = z.partialRecord(eventTypeSchema, z.string());

const turnsSchema = z.strictObject({
  /** An act the doer puts into its own future is a promise or, when hostile, a threat (PLOVER). */
  future: z.strictObject({ cues: words, types: typeMap, modes: modeMap }),
  /** An act the doer says it will not do is a refusal. */
  refused: z.strictObject({ types: words, type: eventTypeSchema }),
  /** Mode of a promise, request, refusal or threat, by the type of the act it is about. */
  complement: modeMap,
  hostile: words,
});

const turns = turnsSchema.parse(data);

/** The type and mode of an act given what governs it and its role; null when it stays what it is. */
export function turnEvent(
  type: EventType,
  cues: readonly string[],
  role?: Role,
): { type: EventType; mode: string | null } | null {
  // "failed to reach an agreement"
  if (role === 'deal' && cues[0]?.startsWith('negative:')) return { type: turns.refused.type, mode: null };
  // "said it would" reports "we will".
  const direct = cues.map((cue, at) =>
    cue === 'modal:would' && cues[at + 1]?.startsWith('report:') ? 'modal:will' : cue,
  );
  const telling = direct.filter(
    (cue) => cue !== 'conditional' && !cue.startsWith('adverb:') && !cue.startsWith('report:'),
  );
  const at = telling.findIndex((cue) => turns.future.cues.has(cue));
  if (at < 0 || at > 1) return null;
  if (at === 1 && !['not', 'no'].includes(telling[0]!) && telling[0]!.split(':')[0] !== 'implicative')
    return null;
  if (telling.some((cue) => cue.startsWith('mark:if') || cue === 'mark:unless' || cue === 'whether'))
    return null;
  if (telling[0] === 'not' || telling[1] === 'not') {
    return turns.refused.types.has(type)
      ? { type: turns.refused.type, mode: turns.future.modes[type] ?? null }
      : null;
  }
  const turned = turns.future.types[type];
  return turned ? { type: turned, mode: turns.future.modes[type] ?? null } : null;
}

/** Mode of a promise, request, refusal or threat about an act of this type. */
export function complementMode(type: EventType): string | null {
  return turns.complement[type] ?? null;
}

/** Types that hurt the other side. */
export function isHostile(type: EventType): boolean {
  return turns.hostile.has(type);
}
