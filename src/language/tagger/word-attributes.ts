import { hashString } from './hash-string.ts';
import { normaliseWord, wordShape } from './normalise-word.ts';
import type { TaggerLexicon } from './tagger-lexicon.ts';

/** What the tagger knows of one word, each field a hash or small code ready to be a feature. */
export interface WordAttributes {
  word: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  suffix5: number;
  prefix1: number;
  prefix3: number;
  shape: number;
  /** Fine and coarse cluster of the word's vector; 0 when it has none. */
  cluster: number;
  coarse: number;
  /** Hash of the set of tags a frequent word was seen with; 0 for others. */
  ambiguity: number;
  /** The only tag a very frequent word ever has, else -1. */
  fixed: number;
  /** Bits: 1 capital first, 2 all capitals, 4 digit, 8 hyphen. */
  flags: number;
}

const CACHE_LIMIT = 200_000;

/** Gives the attributes of words, remembering them; never holds more than a bounded number. */
export class WordAttributeReader {
  readonly #lexicon: TaggerLexicon;
  readonly #cache = new Map<string, WordAttributes>();

  constructor(lexicon: TaggerLexicon) {
    this.#lexicon = lexicon;
  }

  read(form: string): WordAttributes {
    const known = this.#cache.get(form);
    if (known) return known;
    const attributes = this.#describe(form);
    if (this.#cache.size > CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(form, attributes);
    return attributes;
  }

  #describe(form: string): WordAttributes {
    const word = normaliseWord(form);
    const entry = this.#lexicon.entries.get(word);
    const clusters = this.#lexicon.clusters.get(word);
    return {
      word: hashString(word),
      suffix1: hashString(`1${word.slice(-1)}`),
      suffix2: hashString(`2${word.slice(-2)}`),
      suffix3: hashString(`3${word.slice(-3)}`),
      suffix4: hashString(`4${word.slice(-4)}`),
      suffix5: hashString(`5${word.slice(-5)}`),
      prefix1: hashString(`p${word.slice(0, 1)}`),
      prefix3: hashString(`q${word.slice(0, 3)}`),
      shape: hashString(wordShape(form)),
      cluster: clusters?.fine ?? 0,
      coarse: clusters?.coarse ?? 0,
      ambiguity: entry?.ambiguity ?? 0,
      fixed: entry?.fixed ?? -1,
      flags:
        (/^[A-Z]/.test(form) ? 1 : 0) |
        (isAllCapitals(form) ? 2 : 0) |
        (/\d/.test(form) ? 4 : 0) |
        (form.includes('-') ? 8 : 0),
    };
  }
}

export const isAllCapitals = (form: string): boolean => /^[A-Z]{2,}$/.test(form);

/** Stands in for the words before the first and after the last. */
export function boundaryAttributes(name: string): WordAttributes {
  const hash = hashString(name);
  return {
    word: hash,
    suffix1: hash,
    suffix2: hash,
    suffix3: hash,
    suffix4: hash,
    suffix5: hash,
    prefix1: hash,
    prefix3: hash,
    shape: hash,
    cluster: hash,
    coarse: hash,
    ambiguity: hash,
    fixed: -1,
    flags: 0,
  };
}
