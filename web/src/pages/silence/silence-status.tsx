import './silence-status.css';
import type { SilenceStatus } from '../../../../src/analyse/silence/observe-silence.ts';
import { statuses } from './status-words.ts';

/** What an outlet did with an event, as sign and word. */
export function Status({ is }: { is: SilenceStatus }) {
  const { sign, meaning } = statuses[is];
  return (
    <span className="silence-status" data-status={is} title={meaning}>
      <span aria-hidden="true">{sign} </span>
      {is}
    </span>
  );
}
