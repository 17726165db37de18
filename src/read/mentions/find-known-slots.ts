import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { Sentence } from '../../language/sentence.ts';
import { headOfWords } from './head-of-words.ts';
import type { KnownSlot } from './slot.ts';

/** The gazetteer's names as stretches of words; a name that cuts a word in two takes the whole word. */
export function findKnownSlots(sentence: Sentence, matches: readonly NameMatch[]): KnownSlot[] {
  const slots: KnownSlot[] = [];
  let at = 0;
  for (const match of matches) {
    while (at < sentence.tokens.length && sentence.tokens[at]!.end <= match.start) at++;
    let last = at;
    while (last + 1 < sentence.tokens.length && sentence.tokens[last + 1]!.start < match.end) last++;
    if (at >= sentence.tokens.length || sentence.tokens[at]!.start >= match.end) continue;
    slots.push({
      type: 'known',
      first: at,
      last,
      token: headOfWords(sentence, at, last),
      match,
      title: null,
    });
  }
  return slots;
}
