import type { GazetteerEntry, NameMatch, NameUse } from '../../gazetteer/gazetteer.ts';
import { sharedNames } from './place-cues.ts';
import type { SettleContext } from './settle-context.ts';
import type { TitlePhrase } from './title-words.ts';

export interface Choice {
  entry: GazetteerEntry;
  use: NameUse;
  /** Probability that the right one of several namesakes was taken. */
  confidence: number;
}

/**
 * Which of several things sharing a name is meant, from the words of the report; null when none is, or it stays open.
 */
export function chooseCandidate(
  context: SettleContext,
  match: NameMatch,
  title: TitlePhrase | null,
): Choice | null {
  const shared = sharedNames.get(match.text);
  if (shared !== undefined) {
    const scored = shared
      .map(({ entry, cues }) => ({ entry, score: cues.filter((cue) => context.has(cue)).length }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0]!;
    if (best.score > 0 && best.score > (scored[1]?.score ?? 0)) {
      if (best.entry === null) return null;
      const candidate = match.candidates.find(({ entry }) => entry.id === best.entry);
      const entry = candidate?.entry ?? context.gazetteer.get(best.entry);
      if (entry !== undefined)
        return { entry, use: candidate?.use ?? match.candidates[0]!.use, confidence: 0.85 };
    } else if (best.score > 0) return null;
  }
  const [only] = match.candidates;
  if (only === undefined) return null;
  if (match.candidates.length === 1) return { ...only, confidence: 0.95 };
  const persons = match.candidates.filter(({ entry }) => entry.kind === 'person');
  if (title !== null || persons.length === match.candidates.length) {
    if (persons.length > 0) return choosePerson(context, persons, title);
  }
  return { ...only, confidence: 0.7 };
}

function choosePerson(
  context: SettleContext,
  persons: NameMatch['candidates'],
  title: TitlePhrase | null,
): Choice | null {
  const score = ({ entry }: { entry: GazetteerEntry }): number => {
    const known = context.memory.byKey.get(entry.id);
    const date = context.published?.earliest ?? null;
    const offices = entry.roles.filter(
      (role) =>
        date === null ||
        ((role.from ?? '') <= date && (role.to === null || role.to >= date.slice(0, role.to.length))),
    );
    const holds = title !== null && entry.roles.some((role) => role.office === title.office);
    const state = entry.state === null ? undefined : context.memory.byKey.get(entry.state);
    return (
      Math.min(known?.count ?? 0, 5) * 2 +
      (holds ? 3 : 0) +
      (offices.length > 0 ? 1 : 0) +
      (state === undefined ? 0 : 1)
    );
  };
  const ranked = persons
    .map((person) => ({ person, score: score(person) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (second === undefined) return { ...best.person, confidence: 0.95 };
  return { ...best.person, confidence: best.score > second.score ? 0.75 : 0.4 };
}
