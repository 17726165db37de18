/** What is known of a frequent word before its context is looked at. */
export interface LexiconEntry {
  /** Hash of the set of tags the word was seen with. */
  ambiguity: number;
  /** Tag id when the word has one tag only, else -1. */
  fixed: number;
}

/** Clusters of a word's vector, from 1; fine and coarse are made separately. */
export interface WordClusters {
  fine: number;
  coarse: number;
}

/** Word lists of the tagger, keyed by normalised word. */
export interface TaggerLexicon {
  entries: ReadonlyMap<string, LexiconEntry>;
  clusters: ReadonlyMap<string, WordClusters>;
}
