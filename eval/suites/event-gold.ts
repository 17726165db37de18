import type { GazetteerFile } from '../../src/gazetteer/gazetteer-file.ts';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.ts';
import type { EventType } from '../../src/vocabulary/event-type.ts';

export interface GoldEvent {
  source: string | null;
  target: string | null;
  code: string;
}

export interface GoldRow {
  id: string;
  suite: string;
  text: string;
  date?: string;
  actorForm: string;
  codeScheme: string;
  events: GoldEvent[];
}

/** PLOVER's successor of each CAMEO root; 01, a comment, has none. YIELD is CONCEDE or RETREAT. */
const plover: Record<string, string> = {
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'YIELD',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** PLOVER's nearest of each WEIS code, by its longest listed prefix. */
const weis: Record<string, readonly string[]> = {
  '01': ['YIELD'],
  '03': ['CONSULT'],
  // Not WEIS but CAMEO's "express intent to cooperate".
  '030': ['AGREE', 'CONSULT'],
  '04': ['SUPPORT'],
  '05': ['AGREE'],
  '06': ['COOPERATE', 'SUPPORT'],
  '063': ['AID'],
  '065': ['YIELD'],
  '066': ['YIELD'],
  '07': ['AID'],
  '08': ['AGREE', 'SUPPORT'],
  '09': ['REQUEST'],
  '10': ['REQUEST', 'AGREE'],
  '11': ['REJECT'],
  // "refuse, oppose": opposition is disapproval in PLOVER.
  '112': ['REJECT', 'ACCUSE'],
  '12': ['ACCUSE'],
  '13': ['ACCUSE'],
  '14': ['REJECT'],
  '15': ['REQUEST'],
  '16': ['THREATEN'],
  '17': ['THREATEN'],
  '18': ['PROTEST', 'MOBILIZE'],
  '19': ['SANCTION', 'REJECT', 'ASSAULT'],
  '20': ['SANCTION'],
  '21': ['COERCE'],
  '22': ['ASSAULT'],
};

/**
 * The PLOVER types that answer a gold code, the first the usual one; empty for comments and for codes that only
 * exercise a coder's dictionary. The suite `petr1-unit` is labelled CAMEO, but its codes are those of the older WEIS
 * (031 meet, 041 praise, 122 denounce, 160 warn, 223 military engagement), so they are read as such.
 */
export function typesOf(code: string, suite: string): readonly string[] {
  if (suite === 'petr1-unit') return weis[code.slice(0, 3)] ?? weis[code.slice(0, 2)] ?? [];
  if (/^\d/.test(code)) return plover[code.slice(0, 2)] ? [plover[code.slice(0, 2)]!] : [];
  return [plover[code] ?? code];
}

/** Codes of the older schemes for what has another in ISO 3166-1 or is an organisation. */
const codes: readonly (readonly [RegExp, string])[] = [
  [/^KUW/, 'KWT'],
  [/^NZE/, 'NZL'],
  [/^ZBW|^RHO/, 'ZWE'],
  [/^IGO.*(EEU|EEC)/, 'EU'],
  [/^IGO.*AFR/, 'AU'],
  [/^IGO.*ITP/, 'ICC'],
  [/^NGO([A-Z]{3})$/, '$1'],
];

/** The state (or organisation) of a gold actor code, in Entente's ids: its first three letters, save for older codes. */
export function stateOfCode(code: string): string {
  const row = codes.find(([pattern]) => pattern.test(code));
  return row ? code.replace(new RegExp(`${row[0].source}.*`), row[1]) : code.slice(0, 3);
}

/** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export function fiveClassOf(type: EventType): number {
  if (type === 'AGREE' || type === 'CONSULT' || type === 'SUPPORT') return 1;
  if (type === 'COOPERATE' || type === 'AID' || type === 'CONCEDE' || type === 'RETREAT') return 2;
  if (type === 'REQUEST' || type === 'ACCUSE' || type === 'REJECT' || type === 'THREATEN') return 3;
  return 4;
}

/** Seats of the invented countries, as any list of countries has them. */
const capitals: Record<string, string[]> = { GON: ['Minas Tirith'], MOR: ['Barad-dur', 'Cirith Ungol'] };

/**
 * A gazetteer of a suite's invented countries: of the capitalised words that begin with a code and that no real name
 * has, the most frequent is the country, and what shares its stem the demonyms. So nothing of the suite is copied.
 */
export function inventedStates(rows: readonly GoldRow[]): GazetteerFile {
  const real = loadGazetteer();
  const codes = new Set(
    rows
      .flatMap(({ events }) => events.flatMap(({ source, target }) => [source, target]))
      .map((code) => code?.slice(0, 3) ?? ''),
  );
  const words = rows.flatMap(({ text }) => text.match(/\b[A-Z][a-z]{3,}\b/g) ?? []);
  const counts = Map.groupBy(words, (word) => word);
  const states = [...codes].flatMap((code) => {
    const [name, ...others] = [...counts.keys()]
      .filter((word) => word.slice(0, 3).toUpperCase() === code && real.lookUp(word).length === 0)
      .sort((a, b) => counts.get(b)!.length - counts.get(a)!.length);
    const used = counts.get(name ?? '')?.length ?? 0;
    if (!/^[A-Z]{3}$/.test(code) || name === undefined || used < 2) return [];
    const demonyms = others.filter((word) => word.startsWith(name.slice(0, 5)));
    return [
      {
        code,
        name,
        demonyms: demonyms.length > 0 ? demonyms : undefined,
        capitals: capitals[code],
        unMember: false,
      },
    ];
  });
  return { source: 'derived from the suite', states };
}
