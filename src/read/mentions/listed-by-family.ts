import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { SettleContext } from './settle-context.ts';

const indexes = new WeakMap<Gazetteer, Map<string, GazetteerEntry[]>>();

/** The offices whose holders reports name by family name alone, highest first. */
const offices = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'];

/**
 * The leader or minister that a family name alone means ("Kim" in a report on Korea): of a state the report speaks of,
 * in office when it appeared (still in office when that is unknown), and of higher office than any other. Null otherwise.
 */
export function listedByFamily(context: SettleContext, family: string): GazetteerEntry | null {
  const date = context.published?.earliest ?? null;
  const ranked = (familiesOf(context.gazetteer).get(family.toLowerCase()) ?? [])
    .filter(({ state }) => state !== null && context.memory.byKey.has(state))
    .map((entry) => ({
      entry,
      rank: Math.min(
        ...entry.roles
          .filter(({ from, to }) =>
            date === null
              ? to === null
              : (from ?? '') <= date && (to === null || to >= date.slice(0, to.length)),
          )
          .map(({ office }) => offices.indexOf(office))
          .filter((rank) => rank >= 0),
        offices.length,
      ),
    }))
    .filter(({ rank }) => rank < offices.length)
    .sort((a, b) => a.rank - b.rank);
  const [best, second] = ranked;
  return best !== undefined && best.rank !== second?.rank ? best.entry : null;
}

function familiesOf(gazetteer: Gazetteer): Map<string, GazetteerEntry[]> {
  const cached = indexes.get(gazetteer);
  if (cached !== undefined) return cached;
  const index = new Map<string, GazetteerEntry[]>();
  for (const entry of gazetteer.entries) {
    if (entry.kind !== 'person' || entry.family === undefined) continue;
    const key = entry.family.toLowerCase();
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  indexes.set(gazetteer, index);
  return index;
}
