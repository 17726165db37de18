import { bytesOf, linesOf, packModel } from '../pack-model.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** Makes the tagger's weights file; `load-tagger.ts` reads it. */
export function packTagger({ tags, entries, clusters, frozen }: TrainedTagger): Uint8Array {
  const ambiguities = [...new Set([...entries.values()].map(({ ambiguity }) => ambiguity))];
  const lexicon = [...entries.values()];
  const groups = [...clusters.values()];
  return packModel(
    'tagger',
    { tags, rows: frozen.keys.length },
    {
      ambiguities: bytesOf(Int32Array.from(ambiguities)),
      'lexicon.words': linesOf([...entries.keys()]),
      'lexicon.ambiguity': bytesOf(
        Uint16Array.from(lexicon, (entry) => ambiguities.indexOf(entry.ambiguity)),
      ),
      'lexicon.fixed': bytesOf(Int16Array.from(lexicon, ({ fixed }) => fixed)),
      'clusters.words': linesOf([...clusters.keys()]),
      'clusters.fine': bytesOf(Uint16Array.from(groups, ({ fine }) => fine)),
      'clusters.coarse': bytesOf(Uint8Array.from(groups, ({ coarse }) => coarse)),
      keys: deltaBytes(frozen.keys),
      lengths: frozen.lengths,
      classes: frozen.classes,
      steps: bytesOf(frozen.steps),
      weights: frozen.codes,
    },
  );
}

/** Rising unsigned keys as differences, seven bits a byte, the high bit meaning "more follows". */
function deltaBytes(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const signed of keys) {
    const key = signed >>> 0;
    let delta = key - previous;
    previous = key;
    while (delta >= 128) {
      bytes.push((delta % 128) | 128);
      delta = Math.floor(delta / 128);
    }
    bytes.push(delta);
  }
  return Uint8Array.from(bytes);
}
