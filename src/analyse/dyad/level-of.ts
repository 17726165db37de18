import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { When } from '../../vocabulary/when.ts';
import { type ContactLevel, contactWords } from './contact-words.ts';

/** An office somebody held; dates are YYYY, YYYY-MM or YYYY-MM-DD, null when open. */
export interface HeldOffice {
  office: string;
  title: string;
  from: string | null;
  to: string | null;
}

/** The offices of a person by the id in the ledger; none when nobody is known by it. */
export type OfficesOf = (actor: string) => readonly HeldOffice[];

/** The highest office among the persons that took part, by whom held which office when it happened. */
export function levelOf(actors: readonly ActorRef[], when: When, officesOf: OfficesOf): ContactLevel {
  const persons = actors.filter(({ kind }) => kind === 'person');
  if (persons.length === 0) return 'not named';
  const day = when.earliest ?? when.latest;
  const held =
    day === null
      ? []
      : persons.flatMap(({ actor }) => (actor === null ? [] : officesOf(actor))).filter(isHeldOn(day));
  const highest = contactWords.levels.find(({ offices, titles }) =>
    held.some(
      ({ office, title }) =>
        offices.includes(office) || titles.some((words) => beginsWith(title.toLowerCase(), words)),
    ),
  );
  return highest?.level ?? 'other';
}

/** Partial dates compare as the whole of the year or month. */
function isHeldOn(day: string): (office: HeldOffice) => boolean {
  return ({ from, to }) => (from === null || from <= day) && (to === null || day.slice(0, to.length) <= to);
}

function beginsWith(title: string, words: string): boolean {
  return title === words || title.startsWith(`${words} `);
}
