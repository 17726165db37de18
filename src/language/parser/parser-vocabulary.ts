import { normaliseWord } from '../tagger/normalise-word.ts';
import type { Tag } from '../tagger/perceptron-tagger.ts';
import { wordClass } from './word-class.ts';

/** Ids 0 and 1 of words and tags: nothing there, and the root. */
export const NIL_ID = 0;
export const ROOT_ID = 1;
const UNKNOWN_TAG_ID = 2;
const CACHE_LIMIT = 200_000;

/** Turns words and tags into the ids the network was trained with. */
export class ParserVocabulary {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly #wordIds: ReadonlyMap<string, number>;
  readonly #tagIds: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, number>();

  constructor(words: readonly string[], tags: readonly string[], labels: readonly string[]) {
    this.words = words;
    this.tags = tags;
    this.labels = labels;
    this.#wordIds = new Map(words.map((word, id) => [word, id]));
    this.#tagIds = new Map(tags.map((tag, id) => [tag, id]));
  }

  wordId(form: string): number {
    let id = this.#cache.get(form);
    if (id !== undefined) return id;
    const normalised = normaliseWord(form);
    id =
      this.#wordIds.get(normalised) ??
      this.#wordIds.get(wordClass(form, normalised)) ??
      this.#wordIds.get('U6') ??
      NIL_ID;
    if (this.#cache.size > CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(form, id);
    return id;
  }

  tagId(tag: Tag): number {
    return this.#tagIds.get(`${tag.upos}|${tag.xpos}`) ?? UNKNOWN_TAG_ID;
  }
}
