import { describe, expect, it } from 'vitest';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerEvent } from '../../vocabulary/ledger.ts';
import { unknownWhen, type When } from '../../vocabulary/when.ts';
import { placeEvents } from '../map/place-events.ts';
import { tieEvents } from '../network/tie-events.ts';
import { activeDyads } from './active-dyads.ts';
import { buildOverview } from './build-overview.ts';

const names: Record<string, string> = { KEN: 'Kenya', ETH: 'Ethiopia', SOM: 'Somalia' };
const nameOf = (code: string) => names[code];

function state(code: string): ActorRef {
  return { name: names[code] ?? code, actor: code, kind: 'state', state: code };
}

function day(text: string): When {
  return { text, value: text, earliest: text, latest: text, basis: 'stated' };
}

let made = 0;
function event(from: string[], to: string[], rest: Partial<LedgerEvent> = {}): LedgerEvent {
  made += 1;
  return {
    id: `e-${made}`,
    type: 'CONSULT',
    mode: null,
    initiators: from.map(state),
    recipients: to.map(state),
    when: day('2024-05-02'),
    place: null,
    factuality: 'CT+',
    summary: 'they met',
    agreement: null,
    evidence: [{ document: 'd-1', start: 0, end: 8, quote: 'they met' }],
    sources: 1,
    confidence: 0.8,
    ...rest,
  };
}

describe('the most active dyads', () => {
  it('count what is told as fact by quarter, cooperation and conflict apart', () => {
    const found = activeDyads(
      [
        event(['KEN'], ['ETH']),
        event(['ETH'], ['KEN'], { type: 'SANCTION' }),
        event(['ETH'], ['KEN'], { when: unknownWhen }),
        event(['ETH'], ['KEN'], { factuality: 'Uu' }),
        event(['SOM'], ['KEN']),
      ],
      12,
    );
    expect(found[0]).toEqual({
      pair: ['ETH', 'KEN'],
      events: 3,
      undated: 1,
      quarters: [{ quarter: '2024-Q2', cooperation: 1, conflict: 1 }],
    });
    expect(found).toHaveLength(2);
  });
});

describe('an overview', () => {
  const ledger: Omit<Ledger, '$schema'> = {
    asOf: null,
    documents: [],
    actors: [],
    events: [event(['KEN'], ['ETH']), event(['KEN'], [], { when: unknownWhen })],
    agreements: [],
    claims: [],
    conflicts: [],
    figures: [],
    silences: [],
    proposals: { events: [event(['SOM'], [])], claims: [] },
  };

  it('counts, and tells of which days the dated events are', () => {
    const found = buildOverview(ledger, null, nameOf);
    expect(found.counts).toMatchObject({ events: 2, proposals: 1, reports: 0 });
    expect(found).toMatchObject({ happened: { first: '2024-05-02', last: '2024-05-02' }, undated: 1 });
    expect(found.names).toEqual({ ETH: 'Ethiopia', KEN: 'Kenya' });
  });

  it('of nothing says nothing', () => {
    const found = buildOverview({ ...ledger, events: [] }, null, nameOf);
    expect(found).toMatchObject({ happened: null, dyads: [], outlets: [], latestReports: [] });
  });
});

describe('ties by events', () => {
  it('of contact are between all who meet', () => {
    const { ties } = tieEvents('contact', [event(['KEN', 'ETH'], ['SOM'])], nameOf);
    expect(ties.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'ETH KEN',
      'ETH SOM',
      'KEN SOM',
    ]);
  });

  it('of hostility say who acted, and leave out whom nobody acted against', () => {
    const hostile = [
      event(['KEN', 'ETH'], ['SOM'], { type: 'ASSAULT' }),
      event(['KEN', 'ETH'], [], { type: 'MOBILIZE' }),
      event(['KEN'], ['ETH'], { type: 'SANCTION', factuality: 'CT-' }),
    ];
    const { ties, nodes } = tieEvents('hostility', hostile, nameOf);
    expect(ties.map(({ source, target, events }) => [source, target, events[0]?.by])).toEqual([
      ['ETH', 'SOM', 'source'],
      ['KEN', 'SOM', 'source'],
    ]);
    expect(nodes[0]).toEqual({ code: 'ETH', name: 'Ethiopia' });
  });
});

describe('where things happened', () => {
  const findPlace = (name: string) => (name === 'Nairobi' ? { name, state: 'KEN' } : undefined);
  const visit = { mode: 'visit' } as const;

  it('is by the place told; a visit goes there, and nobody visits its own state', () => {
    const { events, visits } = placeEvents(
      [
        event(['ETH', 'KEN'], [], { ...visit, place: 'Nairobi' }),
        event(['ETH'], ['SOM'], visit),
        event(['ETH'], ['SOM', 'KEN'], visit),
        event(['ETH'], ['SOM'], { ...visit, place: 'a ship' }),
      ],
      findPlace,
      nameOf,
    );
    expect(events.map(({ place, state: within }) => [place, within])).toEqual([
      ['Nairobi', 'KEN'],
      ['a ship', null],
    ]);
    expect(visits.map(({ from, to }) => `${from} ${to}`)).toEqual(['ETH KEN', 'ETH SOM']);
  });
});
