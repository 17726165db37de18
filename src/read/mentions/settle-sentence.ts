import type { PlacedMention } from '../draft.ts';
import type { KnownActor } from './actor-memory.ts';
import { settleBody } from './settle-body.ts';
import { type SettleContext, traceActor } from './settle-context.ts';
import { rememberEntry, settleKnown } from './settle-known.ts';
import { settleOrgan } from './settle-organ.ts';
import { settleHalf, settlePlural } from './settle-plural.ts';
import { settlePronoun } from './settle-pronoun.ts';
import { foreseeProper, settleProper } from './settle-proper.ts';
import { settleStandIn } from './settle-stand-in.ts';
import { settleTitle } from './settle-title.ts';
import type { Slot } from './slot.ts';

type Settled = { mention: PlacedMention; who: KnownActor };

/** Takes everyone the report names in full into memory, so that a short form in a headline finds them. */
export function foreseeNames(context: SettleContext, slots: readonly (readonly Slot[])[]): void {
  slots.forEach((list, sentence) => {
    for (const slot of list) {
      if (slot.type === 'proper') foreseeProper(context, sentence, slot);
      if (slot.type !== 'known' || slot.match.candidates.length !== 1) continue;
      const { entry } = slot.match.candidates[0]!;
      if (entry.kind === 'person' || entry.kind === 'state') {
        const who = rememberEntry(context, entry);
        if (slot.title !== null) who.gender = slot.title.gender ?? who.gender;
      }
    }
  });
}

/** Settles the slots of one sentence: names and organs first, for the states they give to others, then left to right. */
export function settleSentence(context: SettleContext, sentence: number, slots: readonly Slot[]): void {
  const early = new Map<Slot, Settled[]>();
  for (const slot of slots)
    if (slot.type === 'known') early.set(slot, oneOrNone(settleKnown(context, sentence, slot)));
  for (const slot of slots) {
    const organ = slot.type === 'organ' ? settleOrgan(context, sentence, slot, false) : [];
    if (organ.length > 0) early.set(slot, organ);
  }
  for (const slot of slots)
    if (slot.type === 'proper') early.set(slot, settleProper(context, sentence, slot));
  for (const slot of slots) {
    const settled = early.get(slot) ?? settleLate(context, sentence, slot);
    for (const { mention, who } of settled) traceActor(context, sentence, mention.token, who);
  }
}

function settleLate(context: SettleContext, sentence: number, slot: Slot): Settled[] {
  switch (slot.type) {
    case 'organ':
      return settleOrgan(context, sentence, slot, true);
    case 'title':
      return settleTitle(context, sentence, slot);
    case 'pronoun':
      return settlePronoun(context, sentence, slot);
    case 'plural':
      return settlePlural(context, sentence, slot);
    case 'body':
      return settleBody(context, sentence, slot);
    case 'stand-in':
      return settleStandIn(context, sentence, slot);
    case 'half':
      return settleHalf(context, sentence, slot);
    default:
      return [];
  }
}

function oneOrNone(settled: Settled | null): Settled[] {
  return settled === null ? [] : [settled];
}
