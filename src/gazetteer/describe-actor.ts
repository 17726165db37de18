import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** What a phrase that names an actor says about it. */
export interface ActorDescription {
  /** The known person, organisation, outlet, state … it names, when it names one itself. */
  entry: GazetteerEntry | null;
  /** ISO 3166-1 alpha-3 of the state it is, belongs to or speaks for; an organisation's acronym; null when nothing tells. */
  state: string | null;
}

/** Where one phrase names several: who is meant before where they are from. */
const KIND_ORDER = ['person', 'outlet', 'state', 'organization', 'group', 'forum', 'place'] as const;

/**
 * The state of a noun phrase such as `Rostov Governor X`, `Chile's Defence Ministry` or `a Slovak soldier`: that of a
 * known person in it, else of the first name in it that has a state.
 */
export function describeActor(phrase: string, gazetteer: Gazetteer): ActorDescription {
  const matches = gazetteer.findNames(phrase);
  const person = matches.flatMap(({ candidates }) => candidates).find(({ entry }) => entry.kind === 'person');
  const whole =
    matches.length === 1 && matches[0]!.text.length >= phrase.trim().length - 'the '.length
      ? matches[0]
      : undefined;
  if (person !== undefined) return { entry: person.entry, state: person.entry.state };
  for (const { candidates } of matches) {
    const stated = candidates.filter(({ entry }) => entry.state !== null);
    stated.sort((a, b) => kindRank(a.entry) - kindRank(b.entry));
    const best = stated[0]?.entry;
    if (best !== undefined) return { entry: whole === undefined ? null : best, state: best.state };
  }
  return { entry: whole?.candidates[0]?.entry ?? null, state: null };
}

const kindRank = (entry: GazetteerEntry): number => (KIND_ORDER as readonly string[]).indexOf(entry.kind);
