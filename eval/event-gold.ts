import type { GazetteerFile } from '../src/gazetteer/gazetteer-file.ts';
import type { EventType } from '../src/vocabulary/event-type.ts';
import type { ReadEvent } from './read-events.ts';

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

/** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export function fiveClassOf(type: EventType): number {
  if (type === 'AGREE' || type === 'CONSULT' || type === 'SUPPORT') return 1;
  if (type === 'COOPERATE' || type === 'AID' || type === 'CONCEDE' || type === 'RETREAT') return 2;
  if (type === 'REQUEST' || type === 'ACCUSE' || type === 'REJECT' || type === 'THREATEN') return 3;
  return 4;
}

/**
 * A gazetteer of a suite's invented countries: a code's names are the capitalised words that begin with it.
 * So nothing of the suite needs to be copied.
 */
export function inventedStates(rows: readonly GoldRow[]): GazetteerFile {
  const codes = new Set(
    rows
      .flatMap(({ events }) => events.flatMap(({ source, target }) => [source, target]))
      .map((code) => code?.slice(0, 3) ?? ''),
  );
  const words = new Set(rows.flatMap(({ text }) => text.match(/\b[A-Z][a-z]{3,}\b/g) ?? []));
  const states = [...codes].flatMap((code) => {
    const names = [...words]
      .filter((word) => word.slice(0, 3).toUpperCase() === code && !realWords.has(word))
      .sort((a, b) => a.length - b.length);
    const [name, ...others] = names;
    if (!/^[A-Z]{3}$/.test(code) || name === undefined || realStates.has(code)) return [];
    return [{ code, name, demonyms: others.length > 0 ? others : undefined, unMember: false }];
  });
  return { source: 'derived from the suite', states };
}

const realStates = new Set([
  'USA',
  'PHL',
  'RUS',
  'ETH',
  'LBY',
  'KUW',
  'DNK',
  'USS',
  'MED',
  'IGO',
  'NGO',
  'CHN',
  'IND',
  'FRA',
  'GBR',
]);
const realWords = new Set(['Former', 'Foreign', 'Forces', 'Human', 'March', 'International']);

export function errorLine(row: GoldRow, events: readonly ReadEvent[]): string {
  const gold = row.events
    .map(({ source, target, code }) => `${source}>${target} ${code} ${typesOf(code, row.suite).join('/')}`)
    .join('; ');
  const found = events
    .map(
      (event) =>
        `${event.initiators.join('+')}>${event.recipients.join('+')} ${event.type} <${event.pattern}>`,
    )
    .join('; ');
  return `GOLD ${gold}\n  GOT ${found}\n  ${row.text}`;
}
