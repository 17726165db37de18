import type { ActorKind } from '../../vocabulary/actor-ref.ts';

/** Someone the report speaks of, with what it has said of them so far. */
export interface KnownActor {
  name: string;
  actor: string | null;
  kind: ActorKind;
  state: string | null;
  gender: 'm' | 'f' | null;
  /** Titles the report or the gazetteer gives them, lower case. */
  titles: Set<string>;
  offices: Set<string>;
  /** How often named in the report. */
  count: number;
}

/** One earlier mention, for recency. */
export interface Trace {
  who: KnownActor;
  sentence: number;
  token: number;
  subject: boolean;
  /** False inside what someone says: who is named there need not be who the report is about. */
  main: boolean;
}

/** Actors named together, by where the first of them stands. */
export interface ActorList {
  sentence: number;
  token: number;
  members: KnownActor[];
  /** True for the subject of the report's own clause, "talks between A and B", a heading, and a plural resolved before. */
  leading: boolean;
}

/** Who a report has spoken of: looked up by name, by word of a name, and by how recently. */
export interface ActorMemory {
  readonly actors: KnownActor[];
  readonly traces: Trace[];
  readonly byKey: Map<string, KnownActor>;
  readonly byWord: Map<string, KnownActor[]>;
  /** Coordinations of two or more actors, in order. */
  readonly lists: ActorList[];
  /** Whom a plural such as "the ministers" meant last, by its noun. */
  readonly together: Map<string, readonly KnownActor[]>;
  /** Listed persons by state. */
  readonly listed: Map<string, KnownActor[]>;
}

export function makeActorMemory(): ActorMemory {
  return {
    actors: [],
    traces: [],
    byKey: new Map(),
    byWord: new Map(),
    lists: [],
    together: new Map(),
    listed: new Map(),
  };
}

type NewActor = Pick<KnownActor, 'name' | 'actor' | 'kind' | 'state'> & { gender?: 'm' | 'f' | null };

/** The actor of that id, or of that name and kind, taken into memory when new; `words` are its later short forms. */
export function rememberActor(
  memory: ActorMemory,
  actor: NewActor,
  words: readonly string[] = [],
): KnownActor {
  const key =
    actor.kind === 'place'
      ? `place ${actor.name}`
      : (actor.actor ??
        `${actor.kind} ${actor.name.toLowerCase()} ${actor.kind === 'person' ? '' : actor.state}`);
  let known = memory.byKey.get(key);
  if (known === undefined) {
    const { name, actor: id, kind, state, gender = null } = actor;
    known = { name, actor: id, kind, state, gender, titles: new Set(), offices: new Set(), count: 0 };
    memory.byKey.set(key, known);
    memory.actors.push(known);
    if (kind === 'person' && id !== null && state !== null)
      memory.listed.set(state, [...(memory.listed.get(state) ?? []), known]);
  }
  known.state ??= actor.state;
  known.gender ??= actor.gender ?? null;
  for (const word of words) {
    const list = memory.byWord.get(word) ?? [];
    if (!list.includes(known)) list.push(known);
    memory.byWord.set(word, list);
  }
  return known;
}

/** Notes that `who` was meant at a word. */
export function leaveTrace(memory: ActorMemory, trace: Trace): void {
  memory.traces.push(trace);
  trace.who.count++;
}

/** Traces of the last `sentences` sentences before and up to `sentence`, nearest first. */
export function* recentTraces(memory: ActorMemory, sentence: number, sentences: number): Generator<Trace> {
  for (let at = memory.traces.length - 1; at >= 0; at--) {
    const trace = memory.traces[at]!;
    if (sentence - trace.sentence > sentences) return;
    yield trace;
  }
}
