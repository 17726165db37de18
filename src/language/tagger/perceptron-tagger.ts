import type { SparseScorer } from './sparse-scorer.ts';
import { MAX_TAG_FEATURES, type TagContext, writeTagFeatures } from './tag-features.ts';
import type { TaggerLexicon } from './tagger-lexicon.ts';
import { isAllCapitals, WordAttributeReader } from './word-attributes.ts';

/** A word's universal and Penn Treebank part of speech. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

/** Tags words in context; the same words always get the same tags. */
export interface Tagger {
  /** One tag a form; the objects are shared, so do not change them. */
  tag(forms: readonly string[]): Tag[];
}

/** Left-to-right averaged perceptron (Collins 2002) over joint tags, with word clusters and a lexicon. */
export class PerceptronTagger implements Tagger {
  readonly #tags: readonly Tag[];
  readonly #scorer: Pick<SparseScorer, 'best'>;
  readonly #reader: WordAttributeReader;
  readonly #features = new Int32Array(MAX_TAG_FEATURES);

  constructor(tags: readonly Tag[], lexicon: TaggerLexicon, scorer: Pick<SparseScorer, 'best'>) {
    this.#tags = tags;
    this.#scorer = scorer;
    this.#reader = new WordAttributeReader(lexicon);
  }

  tag(forms: readonly string[]): Tag[] {
    const context = readTagContext(forms, this.#reader);
    let previous = -1;
    let beforePrevious = -2;
    return context.words.map((word, i) => {
      let id = word.fixed;
      if (id < 0) {
        const count = writeTagFeatures(context, i, previous, beforePrevious, this.#features);
        id = this.#scorer.best(this.#features, count);
      }
      beforePrevious = previous;
      previous = id;
      return this.#tags[id]!;
    });
  }
}

/** Looks up the words of a sentence and whether it is set in capitals. */
export function readTagContext(forms: readonly string[], reader: WordAttributeReader): TagContext {
  let capitals = 0;
  for (const form of forms) if (isAllCapitals(form)) capitals++;
  return {
    words: forms.map((form) => reader.read(form)),
    capitals: forms.length > 2 && capitals > forms.length * 0.6,
  };
}
