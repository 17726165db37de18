import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { Sentence } from '../../language/sentence.ts';

/** The names inside each sentence; both lists are in order. */
export function splitMatches(names: readonly NameMatch[], sentences: readonly Sentence[]): NameMatch[][] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const inside: NameMatch[] = [];
    while (at < names.length && names[at]!.start < end) {
      if (names[at]!.start >= start && names[at]!.end <= end) inside.push(names[at]!);
      at++;
    }
    return inside;
  });
}
