import { type KnownActor, recentTraces } from './actor-memory.ts';
import { bodyWords } from './body-words.ts';
import { childLists } from './child-lists.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { Settled } from './settle-proper.ts';
import type { BodySlot } from './slot.ts';

/** "the agency", "the ministry": the body of that sort named last, unless words around say whose another one is. */
export function settleBody(context: SettleContext, sentence: number, slot: BodySlot): Settled[] {
  const tree = context.sentences[sentence]!;
  const owned = childLists(tree)[slot.token]!.some((child) =>
    /^(?:nmod:poss|nmod|amod|compound|acl|acl:relcl|appos|flat)$/.test(tree.tokens[child]!.deprel),
  );
  const who = owned ? null : bodyMeant(context, sentence, slot.noun);
  return who === null
    ? []
    : [{ mention: placeMention(context, { sentence, ...slot }, who, 'description', 0.7), who }];
}

/** The body that a noun such as `ministry` goes back to, or null. */
export function bodyMeant(context: SettleContext, sentence: number, noun: string): KnownActor | null {
  const body = bodyWords.byNoun.get(noun);
  if (body === undefined) return null;
  for (const { who } of recentTraces(context.memory, sentence, bodyWords.reach)) {
    if (!body.kinds.includes(who.kind)) continue;
    const name = who.name.toLowerCase();
    if (body.names.length === 0 || who.kind === 'outlet' || body.names.some((word) => name.includes(word)))
      return who;
  }
  return null;
}
