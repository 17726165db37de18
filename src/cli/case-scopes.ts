import { continuedState } from '../analyse/standing/past-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CaseScope } from '../record/query-scope.ts';

/**
 * What a timeline needs: events alone. Somebody the gazetteer does not know may be found under a longer name, wherever
 * in the ledger it stands; then all of it is needed (undefined).
 */
export function scopeOfTimeline(
  actors: readonly (string | undefined)[],
  gazetteer: Gazetteer,
): CaseScope | undefined {
  const isKnown = (actor: string | undefined) => actor === undefined || gazetteer.get(actor) !== undefined;
  return actors.every(isKnown) ? { kinds: ['event'] } : undefined;
}

/**
 * What dyads need: events and agreements; claims and figures about one of their sides, and figures in whose sentence
 * both sides of a pair are named. All of the ledger (undefined) when a side is no state or organisation.
 */
export function scopeOfDyads(
  pairs: readonly (readonly [string, string])[],
  gazetteer: Gazetteer,
): CaseScope | undefined {
  const sides = [...new Set(pairs.flat())].map((side) => gazetteer.get(side));
  if (!sides.every((side) => side?.kind === 'state' || side?.kind === 'organization')) return undefined;
  const codes = new Set(sides.map((side) => continuedState(side?.state ?? side?.id ?? '')));
  // What a past state did counts for the one that continues it.
  const past = gazetteer.entries.map(({ id }) => id).filter((id) => codes.has(continuedState(id)));
  const namesOf = (side: string) => {
    const entry = gazetteer.get(side);
    const names = entry === undefined ? [side] : [entry.name, ...entry.names.map(({ text }) => text)];
    return names
      .filter((name) => name.length > 1)
      .map(escapePattern)
      .join('|');
  };
  return {
    kinds: ['event', 'agreement', 'claim', 'figure', 'silence'],
    states: [...new Set([...codes, ...past])],
    quotes: pairs.map((pair) => pair.map(namesOf)),
  };
}

/** What sources and conflicts need: every entry, without the texts of reports. */
export const scopeOfSources: CaseScope = {
  kinds: ['event', 'agreement', 'claim', 'figure', 'silence'],
  allReports: true,
};

/** What silences about events need: events, reported silences, and every report, to tell which outlets were read. */
export const scopeOfSilence: CaseScope = { kinds: ['event', 'silence'], allReports: true };

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
