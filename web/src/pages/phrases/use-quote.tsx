import type { Use } from '../../../../src/analyse/rhetoric/report-text.ts';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** One use of a wording: its sentence with the wording marked; its source leads to the place in the report. */
export function UseQuote({ use }: { use: Use }) {
  const { report, start, end, day, outlet, speaker, quote, wording } = use;
  const sentence = plainText(quote);
  const words = plainText(wording);
  const at = words === '' ? -1 : sentence.toLowerCase().indexOf(words.toLowerCase());
  return (
    <blockquote className="evidence phrases-use">
      <p>
        <bdi>
          {at < 0 ? (
            `“${sentence}”`
          ) : (
            <>
              “{sentence.slice(0, at)}
              <mark>{sentence.slice(at, at + words.length)}</mark>
              {sentence.slice(at + words.length)}”
            </>
          )}
        </bdi>
      </p>
      <p className="small">
        <AppLink to={reportAddress({ document: report, start, end })}>
          <span className="day">{day ?? 'no date'}</span> · {plainText(outlet ?? 'no outlet')}
        </AppLink>
        {speaker !== null && <span className="soft"> · {plainText(speaker)}</span>}
      </p>
    </blockquote>
  );
}
