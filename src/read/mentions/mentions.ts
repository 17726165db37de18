import type { Annotator } from '../annotator.ts';
import type { Draft, PlacedMention } from '../draft.ts';
import { makeActorMemory } from './actor-memory.ts';
import { findSlots } from './find-slots.ts';
import type { SettleContext } from './settle-context.ts';
import { settleFirstPerson } from './settle-first-person.ts';
import { foreseeNames, settleSentence } from './settle-sentence.ts';
import { splitMatches } from './split-matches.ts';

/**
 * Who is meant, wherever the report names an actor or stands in for one: known names, unlisted names told by title or
 * context, offices, organs of states, later short forms, pronouns where one antecedent is clear.
 */
export const mentions: Annotator<'mentions'> = {
  name: 'mentions',
  needs: ['names', 'sentences', 'published'],
  gives: ['mentions'],
  annotate: (draft) => ({ mentions: findMentions(draft) }),
};

/** All mentions of a report in order of start; those of a plural share one span. */
function findMentions(
  draft: Pick<Draft, 'document' | 'gazetteer' | 'names' | 'sentences' | 'published'>,
): PlacedMention[] {
  const { document, gazetteer, sentences, published } = draft;
  const asked = new Map<string, boolean>();
  const context: SettleContext = {
    document,
    gazetteer,
    sentences,
    published,
    memory: makeActorMemory(),
    placed: sentences.map(() => new Map()),
    meant: sentences.map(() => new Map()),
    has(phrase) {
      const known = asked.get(phrase) ?? document.text.includes(phrase);
      asked.set(phrase, known);
      return known;
    },
  };
  const matches = splitMatches(draft.names, sentences);
  const slots = sentences.map((sentence, index) => findSlots(sentence, matches[index]!));
  foreseeNames(context, slots);
  slots.forEach((list, sentence) => {
    settleSentence(context, sentence, list);
  });
  settleFirstPerson(context, slots);
  learnStates(context);
  return context.placed
    .flatMap((byToken) => [...byToken.values()].flat())
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Gives the state that the report tells later ("X … the Chilean minister") to the earlier mentions of the same actor. */
function learnStates({ placed, meant }: SettleContext): void {
  placed.forEach((byToken, sentence) => {
    for (const [token, mentions] of byToken) {
      const who = meant[sentence]!.get(token) ?? [];
      mentions.forEach((mention, at) => {
        mention.state ??= who[at]?.state ?? null;
      });
    }
  });
}
