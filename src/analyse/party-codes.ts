import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerEvent } from '../vocabulary/ledger.ts';
import { codeOf } from './standing/parties-of.ts';

/** What a state or body is called, by the code that `codeOf` gives; undefined when only the ledger's own name is known. */
export type NameOfCode = (code: string) => string | undefined;

/** The codes of these actors, each once, in their order: states and bodies; a person by the one it speaks for. */
export function codesOf(actors: readonly ActorRef[]): string[] {
  return [...new Set(actors.map(codeOf))];
}

/** What every party of these events is called, by its code. */
export function namesOfParties(
  events: readonly Pick<LedgerEvent, 'initiators' | 'recipients'>[],
  nameOf: NameOfCode,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { initiators, recipients } of events) {
    for (const actor of [...initiators, ...recipients]) {
      const code = codeOf(actor);
      names[code] ??= nameOf(code) ?? (actor.state === null ? actor.name : code);
    }
  }
  return names;
}
