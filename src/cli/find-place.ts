import { continuedState } from '../analyse/standing/past-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** A place by its name in the gazetteer: a city or region and its state, or a state itself, also by its capital. */
export function findPlace(
  name: string,
  gazetteer: Gazetteer,
): { name: string; state: string | null } | undefined {
  const found = gazetteer.lookUp(name).filter(({ kind }) => kind === 'place' || kind === 'state');
  const whole = found.length > 0 ? found : namedWithin(name, gazetteer);
  const states = new Set(whole.map(({ kind, id, state }) => (kind === 'state' ? id : state)));
  // A name that several states share tells of none.
  if (whole.length === 0 || states.size > 1) return undefined;
  const [state] = states;
  return { name, state: state == null ? null : continuedState(state) };
}

/** The places named in "the port of Rason": all must lie in one state. */
function namedWithin(name: string, gazetteer: Gazetteer) {
  return gazetteer
    .findNames(name)
    .flatMap(({ candidates }) => candidates.map(({ entry }) => entry))
    .filter(({ kind }) => kind === 'place' || kind === 'state');
}
