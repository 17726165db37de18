import { mixHash as mix } from './hash-string.ts';
import { boundaryAttributes, type WordAttributes } from './word-attributes.ts';

/** Room for the features of one word. */
export const MAX_TAG_FEATURES = 48;

const BEFORE = boundaryAttributes('<bos>');
const AFTER = boundaryAttributes('<eos>');
const BIAS = 0x777;

/** The words of a sentence with what does not change while it is tagged. */
export interface TagContext {
  words: readonly WordAttributes[];
  /** Most words are in capitals, so capitals say nothing. */
  capitals: boolean;
}

/**
 * Writes the feature hashes of word `i` into `out` and returns how many there are.
 * `previous` and `beforePrevious` are the tag ids given to the two words before (-1, -2 before the first).
 */
export function writeTagFeatures(
  context: TagContext,
  i: number,
  previous: number,
  beforePrevious: number,
  out: Int32Array,
): number {
  const { words, capitals } = context;
  const x = words[i]!;
  const a = words[i - 1] ?? BEFORE;
  const b = words[i - 2] ?? BEFORE;
  const c = words[i + 1] ?? AFTER;
  const d = words[i + 2] ?? AFTER;
  let k = 0;
  out[k++] = mix(1, x.word);
  out[k++] = mix(2, x.suffix1);
  out[k++] = mix(3, x.suffix2);
  out[k++] = mix(4, x.suffix3);
  out[k++] = mix(5, x.suffix4);
  out[k++] = mix(6, x.suffix5);
  out[k++] = mix(7, x.prefix1);
  out[k++] = mix(8, x.prefix3);
  out[k++] = mix(9, x.shape);
  out[k++] = mix(10, x.cluster);
  out[k++] = mix(11, x.coarse);
  out[k++] = mix(12, x.ambiguity);
  out[k++] = mix(13, previous);
  out[k++] = mix(14, mix(previous, beforePrevious));
  out[k++] = mix(15, mix(previous, x.word));
  out[k++] = mix(16, mix(previous, x.ambiguity));
  out[k++] = mix(17, a.word);
  out[k++] = mix(18, b.word);
  out[k++] = mix(19, c.word);
  out[k++] = mix(20, d.word);
  out[k++] = mix(21, c.suffix3);
  out[k++] = mix(22, a.suffix3);
  out[k++] = mix(23, c.ambiguity);
  out[k++] = mix(24, mix(c.ambiguity, x.ambiguity));
  out[k++] = mix(25, c.shape);
  out[k++] = mix(26, a.shape);
  out[k++] = mix(27, mix(x.flags, (i === 0 ? 1 : 0) | (capitals ? 2 : 0)));
  out[k++] = mix(28, c.cluster);
  out[k++] = mix(29, a.cluster);
  out[k++] = mix(30, mix(a.word, x.word));
  out[k++] = mix(31, mix(x.word, c.word));
  out[k++] = mix(32, mix(mix(previous, x.ambiguity), c.ambiguity));
  out[k++] = mix(33, mix(x.cluster, previous));
  out[k++] = mix(34, mix(x.flags, mix(previous, c.flags)));
  out[k++] = mix(35, mix(x.suffix3, previous));
  out[k++] = mix(36, mix(d.ambiguity, c.ambiguity));
  out[k++] = mix(37, mix(x.cluster, c.cluster));
  out[k++] = mix(38, mix(mix(beforePrevious, previous), x.ambiguity));
  out[k++] = mix(39, mix(x.suffix2, x.flags));
  out[k++] = mix(40, mix(mix(a.word, x.ambiguity), c.word));
  out[k++] = mix(41, d.coarse);
  out[k++] = mix(42, mix(c.coarse, mix(previous, x.ambiguity)));
  out[k++] = BIAS;
  return k;
}
