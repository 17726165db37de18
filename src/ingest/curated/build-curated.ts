import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, LedgerAgreement } from '../../vocabulary/ledger.ts';
import { curatedDate } from './curated-date.ts';
import type { Curated } from './curated-schema.ts';

/** A curated agreement, and the text that tells it: what its evidence quotes. */
export interface CuratedAgreement {
  agreement: LedgerAgreement;
  document: { id: string; title: string; url: string; text: string };
  /** The last day up to which it is complete; null when what it does not tell is not known. */
  completeTo: string | null;
}

/** Writes one statement a line, and gives each back as evidence. */
class Statements {
  readonly id: string;
  text = '';

  constructor(id: string) {
    this.id = id;
  }

  add(statement: string): Evidence[] {
    const start = this.text.length;
    this.text += `${statement}\n`;
    return [{ document: this.id, start, end: start + statement.length, quote: statement }];
  }
}

type Actors = ReadonlyMap<string, ActorRef>;

/** A curated entry as an agreement of the ledger, with evidence in the statements made of it. */
export function buildCurated(entry: Curated): CuratedAgreement {
  const statements = new Statements(`curated/${entry.id}`);
  const [source] = entry.sources;
  const evidence = statements.add(
    `${entry.names.join('; ')} (${entry.kind}). Curated, checked to ${entry.checked}. Source: ${source!.title}, ${source!.url}`,
  );
  const actors: Actors = new Map(
    entry.parties.map(({ state, name }) => [state, { name, actor: state, kind: 'state', state }]),
  );
  const steps = buildSteps(entry, actors, statements);
  return {
    agreement: {
      id: `curated-${entry.id}`,
      names: entry.names,
      kind: entry.kind,
      parties: [...actors.values()],
      status: statusOf(entry, steps),
      steps,
      provisions: entry.provisions.map((provision) => buildProvision(provision, actors, statements)),
      terms: entry.terms.map(({ kind, value, article }) => ({
        kind,
        value,
        evidence: statements.add(`${placeOf(article)}${kind}: ${value}.`),
      })),
      confidence: 1,
      succeeds: entry.succeeds === null ? null : `curated-${entry.succeeds}`,
      evidence,
    },
    document: { id: statements.id, title: entry.names[0]!, url: source!.url, text: statements.text },
    completeTo: entry.complete ? entry.checked : null,
  };
}

type LedgerStep = LedgerAgreement['steps'][number];

function buildSteps(entry: Curated, actors: Actors, statements: Statements): LedgerStep[] {
  const named = entry.steps.map(({ step, by, on, place, note }) => ({
    step,
    by,
    on,
    place,
    note: note === null ? '' : ` ${note}`,
  }));
  const ofParties = [
    ...groupByDate(entry, 'in force', ({ inForce }) => inForce),
    ...groupByDate(entry, 'terminated', ({ left }) => left),
  ];
  return [...named, ...ofParties]
    .map(({ step, by, on, place, note }) => {
      const takers = (by.length === 0 ? [...actors.keys()] : by).map((state) => actorOf(state, actors));
      const all = takers.length === actors.size;
      const who = all ? '' : ` for ${takers.map(({ name }) => name).join(', ')}`;
      return {
        step,
        by: takers,
        body: null,
        when: curatedDate(on),
        place,
        factuality: 'CT+' as const,
        evidence: statements.add(`${step}${who}: ${on}${place === null ? '' : `, ${place}`}.${note}`),
      };
    })
    .sort((a, b) => (a.when.earliest! < b.when.earliest! ? -1 : a.when.earliest! > b.when.earliest! ? 1 : 0));
}

/** One step for all parties to which it happened on the same date. */
function groupByDate(
  { parties }: Curated,
  step: 'in force' | 'terminated',
  datesOf: (party: Curated['parties'][number]) => readonly string[],
) {
  const groups = new Map<string, string[]>();
  for (const party of parties)
    for (const on of datesOf(party)) groups.set(on, [...(groups.get(on) ?? []), party.state]);
  return [...groups].map(([on, by]) => ({ step, by, on, place: null, note: '' }));
}

/** Over when every party that was bound has left for good; else in force, else the last step told. */
function statusOf({ parties }: Curated, steps: readonly LedgerStep[]): LedgerAgreement['status'] {
  const bound = parties.filter(({ inForce }) => inForce.length > 0);
  if (bound.length === 0) return steps.at(-1)?.step ?? null;
  return bound.every(({ inForce, left }) => left.length >= inForce.length) ? 'terminated' : 'in force';
}

function buildProvision(
  provision: Curated['provisions'][number],
  actors: Actors,
  statements: Statements,
): LedgerAgreement['provisions'][number] {
  const { article, obligation, trigger, action, qualifiers, area, timing } = provision;
  const words = [trigger, action, timing, area === null ? null : `within ${area}`, ...qualifiers];
  const list = (states: readonly string[]) => states.map((state) => actorOf(state, actors));
  return {
    ...provision,
    conditional: qualifiers.length > 0 || area !== null,
    by: list(provision.by),
    to: list(provision.to),
    against: list(provision.against),
    evidence: statements.add(
      `${placeOf(article)}${obligation}: ${words.filter((word) => word !== null).join('; ')}.`,
    ),
  };
}

function actorOf(state: string, actors: Actors): ActorRef {
  return actors.get(state) ?? { name: state, actor: state, kind: 'state', state };
}

function placeOf(article: string | null): string {
  return article === null ? '' : `Article ${article}, `;
}
