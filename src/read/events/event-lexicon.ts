import type { EventType } from '../../vocabulary/event-type.ts';
import objectClasses from './data/object-classes.json' with { type: 'json' };
import accuse from './data/predicates/accuse.json' with { type: 'json' };
import agree from './data/predicates/agree.json' with { type: 'json' };
import aid from './data/predicates/aid.json' with { type: 'json' };
import assault from './data/predicates/assault.json' with { type: 'json' };
import coerce from './data/predicates/coerce.json' with { type: 'json' };
import concede from './data/predicates/concede.json' with { type: 'json' };
import consult from './data/predicates/consult.json' with { type: 'json' };
import cooperate from './data/predicates/cooperate.json' with { type: 'json' };
import mobilize from './data/predicates/mobilize.json' with { type: 'json' };
import protest from './data/predicates/protest.json' with { type: 'json' };
import reject from './data/predicates/reject.json' with { type: 'json' };
import request from './data/predicates/request.json' with { type: 'json' };
import retreat from './data/predicates/retreat.json' with { type: 'json' };
import sanction from './data/predicates/sanction.json' with { type: 'json' };
import support from './data/predicates/support.json' with { type: 'json' };
import threaten from './data/predicates/threaten.json' with { type: 'json' };
import { objectClassesSchema, type PredicateGroup, predicateFileSchema } from './lexicon-schema.ts';

/** One predicate of the lexicon: a verb, an event noun or a light-verb construction, with its frame. */
export interface Predicate extends PredicateGroup {
  type: EventType;
  pattern: string;
  /** Verb or noun that the tree is searched for. */
  head: string;
  /** Verbs: particles and the like that must hang on it. Nouns: modifiers before it. */
  parts: readonly string[];
  /** Light-verb constructions: the object and prepositional objects that must hang on the verb. */
  complements: readonly PhraseComplement[];
  kind: 'verb' | 'noun' | 'phrase';
}

export interface PhraseComplement {
  /** Null for the direct object; `xcomp` for what something is called. */
  preposition: string | null;
  /** A word, or `@class`. */
  head: string;
  modifiers: readonly string[];
}

export interface EventLexicon {
  verbs: ReadonlyMap<string, readonly Predicate[]>;
  nouns: ReadonlyMap<string, readonly Predicate[]>;
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many predicates there are. */
  size: number;
}

/** The predicate files that come with Entente. */
export const PREDICATE_FILES: readonly unknown[] = [
  consult,
  agree,
  support,
  cooperate,
  aid,
  concede,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
];

/** Builds the lexicon; throws with zod's account of the fault when a file does not fit the schema. */
export function buildEventLexicon(files: readonly unknown[], classes: unknown): EventLexicon {
  const verbs = new Map<string, Predicate[]>();
  const nouns = new Map<string, Predicate[]>();
  let size = 0;
  for (const file of files) {
    const { type, groups } = predicateFileSchema.parse(file);
    for (const group of groups) {
      for (const predicate of readGroup(type, group)) {
        const table = predicate.kind === 'noun' ? nouns : verbs;
        const row = table.get(predicate.head) ?? [];
        row.push(predicate);
        table.set(predicate.head, row);
        size += 1;
      }
    }
  }
  for (const row of [...verbs.values(), ...nouns.values()]) row.sort((a, b) => rank(b) - rank(a));
  const classTable = new Map(
    Object.entries(objectClassesSchema.parse(classes)).map(([name, words]) => [name, new Set(words)]),
  );
  return { verbs, nouns, classes: classTable, size };
}

/** More demanding predicates are tried first. */
export function rank(predicate: Predicate): number {
  return (
    predicate.complements.reduce((sum, { modifiers }) => sum + 4 + modifiers.length / 2, 0) +
    predicate.parts.length * 3 +
    (predicate.objectClass ? 2 : 0) +
    (predicate.subjectClass ? 1 : 0) +
    (predicate.toClass ? 1 : 0) +
    predicate.certainty
  );
}

function readGroup(type: EventType, group: PredicateGroup): Predicate[] {
  const base = { ...group, type };
  const verbs = (group.verbs ?? []).map((pattern) => {
    const [head = '', ...parts] = pattern.split(' ');
    return { ...base, pattern, head, parts, complements: [], kind: 'verb' as const };
  });
  const nouns = (group.nouns ?? []).map((pattern) => {
    const words = pattern.split(' ');
    return {
      ...base,
      pattern,
      head: words.at(-1)!,
      parts: words.slice(0, -1),
      complements: [],
      kind: 'noun' as const,
    };
  });
  return [...verbs, ...nouns, ...(group.phrases ?? []).map((pattern) => readPhrase(base, pattern))];
}

function readPhrase(base: PredicateGroup & { type: EventType }, pattern: string): Predicate {
  const [verb = '', ...rest] = pattern.split(' ');
  const [head = '', ...parts] = verb.split('+');
  const complements = rest.map((item): PhraseComplement => {
    const colon = item.indexOf(':');
    const words = item.slice(colon + 1).split(item.includes('@') ? ' ' : '-');
    return {
      preposition: colon < 0 ? null : item.slice(0, colon),
      head: words.at(-1)!,
      modifiers: words.slice(0, -1),
    };
  });
  return { ...base, pattern, head, parts, complements, kind: 'phrase' };
}

/** The lexicon that comes with Entente. */
export const eventLexicon: EventLexicon = buildEventLexicon(PREDICATE_FILES, objectClasses);
