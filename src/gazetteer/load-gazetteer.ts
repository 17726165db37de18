import { buildGazetteer } from './build-gazetteer.ts';
import furtherOfficials from './data/further-officials.json' with { type: 'json' };
import furtherPlaces from './data/further-places.json' with { type: 'json' };
import mononyms from './data/mononyms.json' with { type: 'json' };
import nationalOrganizations from './data/national-organizations.json' with { type: 'json' };
import notNames from './data/not-names.json' with { type: 'json' };
import organizations from './data/organizations.json' with { type: 'json' };
import outlets from './data/outlets.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import regionalOfficials from './data/regional-officials.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import type { Gazetteer } from './gazetteer.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { OFFICIALS } from './officials.ts';

/** The data files that come with Entente; their schema is checked by the tests, not at every start. */
export const BUILT_IN = [
  states,
  organizations,
  nationalOrganizations,
  outlets,
  places,
  furtherPlaces,
  notNames,
  mononyms,
  { source: 'see each file', officials: OFFICIALS },
  furtherOfficials,
  regionalOfficials,
] as readonly unknown[] as readonly GazetteerFile[];

let builtIn: Gazetteer | undefined;

/** The built-in gazetteer, or that with further files merged over it (see `gazetteerFileSchema`). Built once when there are none. */
export function loadGazetteer(extra: readonly GazetteerFile[] = []): Gazetteer {
  if (extra.length > 0) return buildGazetteer([...BUILT_IN, ...extra]);
  builtIn ??= buildGazetteer(BUILT_IN);
  return builtIn;
}
