import type { ConflictSide } from '../../../../src/analyse/conflicts/view-conflicts.ts';
import { Actors } from '../../parts/actors.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { stanceWords } from './stance-words.ts';

/** One side of a conflict: who does what with it, of what rank, when, in which outlet; its sentence. */
export function Side({ side }: { side: ConflictSide }) {
  const { entry, stance, says, speaker, rank, day, outlet, reliability, quote } = side;
  return (
    <li className="claims-side">
      <p>
        {speaker !== null && <Actors of={[speaker]} />}
        {rank !== null && <span className="soft"> · {rank}</span>}
      </p>
      <p>
        <strong>{stance === null ? 'tells' : stanceWords(stance)}</strong>{' '}
        <AppLink to={`/entry/${entry}`} className="claims-says">
          <bdi>{plainText(says)}</bdi>
        </AppLink>
      </p>
      <blockquote>
        <bdi>“{plainText(quote)}”</bdi>
      </blockquote>
      <p className="small">
        <span className="day">{day ?? 'no date'}</span> ·{' '}
        <AppLink to={reportAddress(side)}>
          {outlet === null ? 'its sentence' : plainText(outlet.name)}
        </AppLink>{' '}
        <span className="soft">
          · reliability <b>{reliability}</b>
        </span>
      </p>
    </li>
  );
}
