import type { PlacedMention } from '../draft.ts';

const indexes = new WeakMap<readonly PlacedMention[], Map<number, Map<number, PlacedMention[]>>>();

/** The mentions whose head is that word (several for a plural); the list is indexed once. */
export function mentionsAtToken(
  mentions: readonly PlacedMention[],
  sentence: number,
  token: number,
): readonly PlacedMention[] {
  return indexOf(mentions).get(sentence)?.get(token) ?? [];
}

/** All mentions of a sentence by the index of their head word. */
export function mentionsOfSentence(
  mentions: readonly PlacedMention[],
  sentence: number,
): ReadonlyMap<number, readonly PlacedMention[]> {
  return indexOf(mentions).get(sentence) ?? new Map();
}

function indexOf(mentions: readonly PlacedMention[]): Map<number, Map<number, PlacedMention[]>> {
  const cached = indexes.get(mentions);
  if (cached !== undefined) return cached;
  const index = new Map<number, Map<number, PlacedMention[]>>();
  for (const mention of mentions) {
    const byToken = index.get(mention.sentence) ?? new Map<number, PlacedMention[]>();
    index.set(mention.sentence, byToken);
    const there = byToken.get(mention.token);
    if (there === undefined) byToken.set(mention.token, [mention]);
    else there.push(mention);
  }
  indexes.set(mentions, index);
  return index;
}
