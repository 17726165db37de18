import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** What each state is called today, by its ISO alpha-3 code. */
export function stateNames({ entries }: Gazetteer): Map<string, string> {
  const states = entries.filter(({ kind }) => kind === 'state');
  return new Map(states.map(({ id, name }) => [id, name]));
}
