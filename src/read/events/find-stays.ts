import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { type ClauseIndex, dependents, prepositionsOf } from './clause-index.ts';
import { surfaceSubjects } from './clause-roles.ts';
import type { Predicate } from './event-lexicon.ts';
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { weighFactuality } from './judge-factuality.ts';
import type { EventDraft } from './name-parties.ts';

const stay: Predicate = {
  type: 'CONSULT',
  mode: 'visit',
  pattern: 'be in',
  head: 'be',
  parts: [],
  complements: [],
  kind: 'verb',
  from: ['subj'],
  to: ['in'],
  mutual: false,
  of: 'none',
  poss: 'subj',
  objectSlots: [],
  certainty: 0.7,
};

/** "the minister was in X": office holders of one state staying in another are on a visit there. */
export function findStays(draft: EventDraft, sentence: number, index: ClauseIndex): FoundEvent[] {
  return index.tokens.flatMap((word, token): FoundEvent[] => {
    if (word.upos !== 'PROPN' || dependents(index, token, 'cop').length === 0) return [];
    if (!prepositionsOf(index, token).includes('in')) return [];
    // "is due in X"
    if ((index.children[token] ?? []).some((child) => index.tokens[child]!.form.toLowerCase() === 'due'))
      return [];
    const there = resolveActors(draft, sentence, token).filter((ref) => ref.state !== null);
    const host = there[0] && draft.gazetteer.get(there[0].state!);
    if (host?.kind !== 'state') return [];
    const initiators = distinctActors(
      surfaceSubjects(index, token).flatMap((subject) => resolveActors(draft, sentence, subject)),
    ).filter((ref) => isTraveller(ref, host.id));
    if (initiators.length === 0) return [];
    const recipient: ActorRef = {
      ...there[0]!,
      name: host.name,
      actor: host.id,
      kind: 'state',
      state: host.id,
    };
    const { value, cues } = weighFactuality(index, token);
    return [
      {
        type: 'CONSULT',
        mode: 'visit',
        match: { predicate: stay, trigger: token, parts: [], object: null },
        trigger: token,
        initiators,
        told: initiators,
        recipients: [recipient].filter((ref) => !initiators.some((other) => sameActor(ref, other))),
        place: there[0]!.kind === 'place' ? there[0]!.name : draft.document.text.slice(word.start, word.end),
        verb: token,
        value,
        cues,
        domestic: false,
        confidence: Math.round(100 * stay.certainty * word.confidence) / 100,
      },
    ];
  });
}

function isTraveller(ref: ActorRef, host: string): boolean {
  return ref.state !== null && ref.state !== host && ref.kind !== 'outlet' && ref.kind !== 'place';
}
