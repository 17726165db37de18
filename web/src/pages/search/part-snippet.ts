/** A stretch of a snippet, with whether it is among the words asked for. */
export interface SnippetPart {
  start: number;
  text: string;
  isFound: boolean;
}

/** Parts a snippet at its marks: words found stand between U+E000 and U+E001. Marks without their pair mark nothing. */
export function partSnippet(snippet: string): SnippetPart[] {
  return [...snippet.matchAll(/\uE000([^\uE000\uE001]*)\uE001|[^\uE000\uE001]+/g)].map(
    ({ index, 0: all, 1: found }) => ({ start: index, text: found ?? all, isFound: found !== undefined }),
  );
}
