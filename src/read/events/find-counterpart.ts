import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { EventType } from '../../vocabulary/event-type.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import { mentionToRef } from '../mentions/resolve-actors.ts';
import { type ClauseIndex, dependents, descendants, isVerb } from './clause-index.ts';
import type { EventDraft } from './name-parties.ts';

/** Acts that are always done to somebody, also where the clause does not say to whom. */
const twoSided: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);

/**
 * The one other state or organisation that the sentence names outside what a speaker is ("A seized the isles days before
 * B was founded; A …"): whom an act without a named recipient is most likely done to. Null when there is none or a choice.
 */
export function findCounterpart(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  trigger: number,
  type: EventType,
  initiators: readonly ActorRef[],
): ActorRef | null {
  if (!twoSided.has(type)) return null;
  const own = new Set(initiators.map(idOf));
  if (own.size === 0 || own.has(null)) return null;
  const aside = speakerWords(index, trigger);
  const here = [...mentionsOfSentence(draft.mentions, sentence).values()].flat();
  const others = here.filter(
    (mention) =>
      ['state', 'organization', 'person', 'group'].includes(mention.kind) &&
      idOf(mention) !== null &&
      !own.has(idOf(mention)) &&
      !aside.has(mention.token),
  );
  const ids = new Set(others.map(idOf));
  if (ids.size !== 1) return null;
  const best = others.find(({ kind }) => kind === 'state') ?? others[0]!;
  return mentionToRef(best);
}

const idOf = ({ state, actor }: { state: string | null; actor: string | null }) => state ?? actor;

/** The words of the subjects of the verbs above: who tells of the act has no part in it. */
function speakerWords(index: ClauseIndex, trigger: number): Set<number> {
  const words = new Set<number>();
  let at = trigger;
  for (let steps = 0; steps < 20 && index.heads[at]! >= 0; steps += 1) {
    const head = index.heads[at]!;
    if (isVerb(index.tokens[head]!) && ['ccomp', 'parataxis'].includes(index.relations[at]!))
      for (const subject of dependents(index, head, 'nsubj', 'obl'))
        for (const word of descendants(index, subject)) words.add(word);
    at = head;
  }
  for (const child of dependents(index, at, 'parataxis'))
    for (const word of descendants(index, child)) words.add(word);
  return words;
}
