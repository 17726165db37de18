import { useState } from 'react';
import type { SpeakerCount } from '../../../../src/analyse/claims/list-claims.ts';
import type { ActorRef } from '../../../../src/vocabulary/actor-ref.ts';
import { plainText } from '../../parts/plain-text.ts';

const few = 16;

/** Who speaks, with how many claims; one may be chosen. */
export function Speakers(props: {
  speakers: readonly SpeakerCount[];
  chosen: string | null;
  onChoose: (speaker: string | null) => void;
}) {
  const { speakers, chosen, onChoose } = props;
  const [all, showAll] = useState(false);
  const shown = speakers.filter(({ speaker }, at) => all || at < few || keyOf(speaker) === chosen);
  return (
    <nav className="claims-speakers" aria-label="Speakers">
      <ul>
        <li>
          <button
            type="button"
            data-kind="plain"
            aria-pressed={chosen === null}
            onClick={() => onChoose(null)}
          >
            Everybody
            <span className="claims-count">{speakers.reduce((sum, { claims }) => sum + claims, 0)}</span>
          </button>
        </li>
        {shown.map(({ speaker, claims }) => (
          <li key={`${speaker.kind} ${keyOf(speaker)}`}>
            <button
              type="button"
              data-kind="plain"
              aria-pressed={keyOf(speaker) === chosen}
              onClick={() => onChoose(keyOf(speaker))}
            >
              <bdi>{plainText(speaker.name)}</bdi>
              <span className="claims-count">{claims}</span>
            </button>
          </li>
        ))}
      </ul>
      {speakers.length > few && (
        <button type="button" className="small" onClick={() => showAll(!all)}>
          {all ? 'Fewer' : `All ${speakers.length} speakers`}
        </button>
      )}
    </nav>
  );
}

function keyOf({ actor, name }: ActorRef): string {
  return actor ?? name;
}
