declare module 'wink-lemmatizer' {
  /** Base forms by WordNet's Morphy; a word it does not know comes back as it is. Words in lower case. */
  const lemmatizer: {
    noun(word: string): string;
    verb(word: string): string;
    adjective(word: string): string;
  };
  export default lemmatizer;
}
