import type { PlacedTime } from '../../draft.ts';

const indices = new WeakMap<readonly PlacedTime[], Map<number, PlacedTime[]>>();

/** The times of one sentence, in order. Kept per list of times, so that many look-ups stay cheap. */
export function timesOfSentence(times: readonly PlacedTime[], sentence: number): readonly PlacedTime[] {
  let index = indices.get(times);
  if (index === undefined) {
    index = new Map();
    for (const time of times) {
      const list = index.get(time.sentence);
      if (list) list.push(time);
      else index.set(time.sentence, [time]);
    }
    indices.set(times, index);
  }
  return index.get(sentence) ?? [];
}
