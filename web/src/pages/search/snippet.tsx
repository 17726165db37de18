import { plainWords } from '../../parts/plain-text.ts';
import { partSnippet } from './part-snippet.ts';

/** Where the words asked for stand in a report, themselves marked. */
export function Snippet({ text }: { text: string }) {
  return (
    <p className="search-snippet">
      <bdi>
        {partSnippet(text).map((part) =>
          part.isFound ? (
            <mark key={part.start}>{plainWords(part.text)}</mark>
          ) : (
            <span key={part.start}>{plainWords(part.text)}</span>
          ),
        )}
      </bdi>
    </p>
  );
}
