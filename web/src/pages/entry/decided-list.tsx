import { useDecide } from '../../api/ask.ts';
import { plainText } from '../../parts/plain-text.ts';
import { Problem } from '../../parts/problem.tsx';
import { type ShownDecision, sayDecision } from './shown-decision.ts';

const statusWords: Record<ShownDecision['status'], string> = {
  holds: 'holds',
  undone: 'taken back',
  orphaned: 'no report tells any more what it was about',
  undo: '',
};

/** What was decided about an entry, by whom and when; what holds can be taken back. */
export function DecidedList({ decided }: { decided: readonly ShownDecision[] }) {
  const decide = useDecide();
  if (decided.length === 0) return <p className="soft">Nothing was decided about it.</p>;
  return (
    <>
      <div className="scrolling">
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Decision</th>
              <th scope="col">By</th>
              <th scope="col">When</th>
              <th scope="col">Why</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {decided.map((decision) => (
              <tr key={decision.id}>
                <td className="number">{decision.id}</td>
                <td>
                  {decision.action} <bdi className="soft">{plainText(sayDecision(decision))}</bdi>
                </td>
                <td>{plainText(decision.by)}</td>
                <td>
                  <time dateTime={decision.at}>{decision.at.slice(0, 16).replace('T', ' ')}</time>
                </td>
                <td>
                  <bdi>{plainText(decision.note ?? '')}</bdi>
                </td>
                <td>
                  {statusWords[decision.status]}{' '}
                  {decision.status === 'holds' && (
                    <button
                      type="button"
                      data-kind="plain"
                      disabled={decide.isPending}
                      aria-label={`Undo decision ${decision.id}`}
                      onClick={() => decide.mutate({ command: 'undo', words: [String(decision.id)] })}
                    >
                      Undo
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {decide.error !== null && <Problem error={decide.error} />}
    </>
  );
}
