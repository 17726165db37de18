import { DateMark } from '../../parts/date.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownOutlet, SilenceAnswer } from '../silence/silence-answer.ts';
import { lagWords, statuses } from '../silence/status-words.ts';
import { outletColumns } from './outlet-columns.ts';

/**
 * Events down, outlets across. A cell that tells leads to its sentence; another to what is known of the silence.
 * @param all every event asked for, so that the columns stay when more rows are shown.
 */
export function MatrixTable({
  answers,
  all,
}: {
  answers: readonly SilenceAnswer[];
  all: readonly SilenceAnswer[];
}) {
  const columns = outletColumns(all);
  return (
    <section className="scrolling sources-matrix-frame" aria-label="Events and outlets">
      <table className="sources-matrix">
        <caption className="unseen">Events and what each outlet did with them</caption>
        <thead>
          <tr>
            <th scope="col" className="sources-event">
              Event
            </th>
            {columns.map(({ key, short }) => (
              <th key={key} scope="col">
                <bdi>{plainText(short)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => {
            const [id = ''] = answer.matter.entries;
            const cells = new Map(answer.outlets.map((one) => [one.outlet.actor ?? one.outlet.name, one]));
            return (
              <tr key={id}>
                <th scope="row" className="sources-event">
                  <span className="soft small">
                    <DateMark when={answer.matter.when} />
                  </span>{' '}
                  <AppLink to={`/silence/${id}`}>
                    <bdi>{plainText(answer.matter.what)}</bdi>
                  </AppLink>
                </th>
                {columns.map(({ key }) => (
                  <td key={key}>
                    <Cell one={cells.get(key)} answer={answer} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ one, answer }: { one: ShownOutlet | undefined; answer: SilenceAnswer }) {
  const status = one?.status ?? 'not captured';
  const { sign } = statuses[status];
  if (one !== undefined && status === 'reported' && one.first !== null) {
    return (
      <AppLink to={reportAddress(one.first.evidence)} className="sources-told">
        <span aria-hidden="true">{sign} </span>
        <span className="unseen">reported </span>
        {lagWords(one.lag, answer.startIs)}
        {one.first.through !== null && (
          <span className="soft small sources-quoted">at the latest, as quoted</span>
        )}
      </AppLink>
    );
  }
  if (one === undefined || status === 'not captured') {
    return (
      <span className="soft small">
        <span aria-hidden="true">{sign} </span>not captured
      </span>
    );
  }
  return (
    <AppLink
      to={`/silence/${answer.matter.entries[0]}`}
      className={status === 'silent' ? 'sources-silent' : 'sources-wait'}
    >
      <span aria-hidden="true">{sign} </span>
      {status}
    </AppLink>
  );
}
