import type { LedgerFigure } from '../../../../src/vocabulary/ledger.ts';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** Numbers that reports give about the two. */
export function Figures({ figures }: { figures: readonly LedgerFigure[] }) {
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Figures</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">How much</th>
            <th scope="col">Given by</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, when, measure, value, unit, bound, by }) => (
            <tr key={id}>
              <td>
                <DateMark when={when} />
              </td>
              <td className="dyad-wide">
                <AppLink to={`/entry/${id}`}>
                  <bdi>{plainText(measure)}</bdi>
                </AppLink>
              </td>
              <td>
                {bound === 'exact' ? '' : `${bound} `}
                {value.toLocaleString('en')} <bdi>{plainText(unit)}</bdi>
              </td>
              <td>{by === null ? '' : plainText(by.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
