import type { UsualLag } from '../../../../src/analyse/silence/usual-lag.ts';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownOutlet, SilenceAnswer } from './silence-answer.ts';
import { Status } from './silence-status.tsx';
import { lagWords } from './status-words.ts';

/** One outlet: what it did, when, where in its report, and what could be expected of it. */
export function OutletRow(props: {
  one: ShownOutlet;
  startIs: SilenceAnswer['startIs'];
  documents: Ledger['documents'] | undefined;
}) {
  const { one, startIs, documents } = props;
  const { outlet, facts, status, first, lag, seen, seenTo, usual, alike } = one;
  const owner = [outlet.state, facts.affiliation].filter((part) => part !== null).join(', ');
  return (
    <tr>
      <th scope="row" className="silence-name">
        <bdi>{plainText(outlet.name)}</bdi>
        {owner !== '' && <div className="soft small">{owner}</div>}
      </th>
      <td>
        <Status is={status} />
      </td>
      <td className="day" data-label="When">
        {first === null ? <span className="soft">nothing told</span> : lagWords(lag, startIs)}
        {first?.day != null && <div className="soft small">{first.day}</div>}
      </td>
      <td className="silence-where" data-label="Where">
        {first !== null && (
          <>
            <AppLink to={reportAddress(first.evidence)}>
              <bdi>{sourceLine(first.document, documents)}</bdi>
            </AppLink>
            <div className="soft small">{placeOf(first, documents)}</div>
          </>
        )}
        {first === null && alike.length > 0 && (
          <div className="small">
            perhaps in other words:{' '}
            {alike.map((id) => (
              <span key={id}>
                <AppLink to={`/entry/${id}`}>{id}</AppLink>{' '}
              </span>
            ))}
          </div>
        )}
      </td>
      <td className="number" data-label="Reports read">
        {seen}
        {seenTo !== null && <div className="soft small day">to {seenTo}</div>}
      </td>
      <td className="small silence-usual" data-label="Usually">
        {usualWords(usual)}
      </td>
    </tr>
  );
}

function placeOf(
  { place, paragraph, paragraphs, words, through }: NonNullable<ShownOutlet['first']>,
  documents: Ledger['documents'] | undefined,
): string {
  if (through !== null)
    return `as quoted by ${through.startsWith('d-') ? sourceLine(through, documents) : plainText(through)}`;
  const where = place === 'body' && paragraph !== null ? `paragraph ${paragraph} of ${paragraphs}` : place;
  return place === 'unknown' ? 'place unknown' : `${where} · ${words} words`;
}

/** What could be expected, and on how much that rests. */
function usualWords({ median, upper, count, whose, basis, told, happened }: UsualLag): string {
  const share = happened === 0 ? '' : `; told ${told} of ${happened} such events while read`;
  if (median === null || upper === null) return `not known: ${count} earlier lags${share}`;
  return `${median} d, nine in ten within ${upper} d (${count} lags${whose === 'this outlet' ? '' : ' of all outlets'}, ${basis})${share}`;
}
