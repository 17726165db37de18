import type { Evidence } from '../../../src/vocabulary/ledger.ts';
import { EvidenceQuote } from './evidence-quote.tsx';
import { plainText } from './plain-text.ts';

/**
 * A quote with where it is from: a report, which opens at the sentence; or curated and imported data, which have an
 * address of their own at most.
 * @param titles of the data among the evidence, by document.
 */
export function Cited(props: {
  evidence: Evidence & { sentence?: string };
  titles: Record<string, string> | undefined;
  source: string | undefined;
}) {
  const { evidence, titles, source } = props;
  const title = titles?.[evidence.document];
  const quote = evidence.sentence ?? evidence.quote;
  if (title === undefined) return <EvidenceQuote evidence={{ ...evidence, quote }} source={source} />;
  const [words, address] = partTitle(title);
  return (
    <blockquote className="evidence">
      <p>
        <bdi>“{plainText(quote)}”</bdi>
      </p>
      <p className="small soft">
        {words}
        {address !== null && (
          <>
            {' '}
            <a href={address} rel="noreferrer" target="_blank">
              the text
            </a>
          </>
        )}
      </p>
    </blockquote>
  );
}

/** "curated: Title, https://…" in its two parts; only addresses of the web are addresses. */
export function partTitle(title: string): [string, string | null] {
  const found = /^(.*?),?\s*(https?:\/\/\S+)$/.exec(title);
  return found === null ? [title, null] : [found[1]!, found[2]!];
}
