import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Provision } from '../../vocabulary/provision.ts';
import type { Draft, PlacedMention } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, withConjuncts } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';

/** Verbs by which an agreement binds the one who is their object. */
const binding: ReadonlySet<string> = new Set(['oblige', 'obligate', 'require', 'commit', 'bind', 'compel']);

/** Who stands behind these words is the attacker that the duty is meant for. */
const attacker =
  /\b(?:attack|aggression|invasion|invaded|assault|threat|threatened)\p{L}*\s+(?:by|from)\s+(?:the\s+)?$/iu;

/** Verbs by which one party helps another to do something. */
const helping: ReadonlySet<string> = new Set(['help', 'assist', 'support', 'allow', 'enable', 'let', 'aid']);

/**
 * Who owes a duty that a report tells, when it is said of some of the parties only: the states that stand as subject of
 * the verb at or above the words of the duty, or as object of "obliges". `at` is where the duty's words begin.
 */
export function findReportedOwers(
  draft: Draft,
  sentence: number,
  at: number,
): Pick<Provision, 'by' | 'to' | 'against'> {
  const { text } = draft.document;
  const index = indexClauses(draft.sentences[sentence]!);
  const start = index.tokens.findIndex((word) => word.end > at);
  const named = draft.mentions.filter(
    (mention) => mention.sentence === sentence && mention.state !== null && mention.form !== 'pronoun',
  );
  const foes = named.filter(
    (mention) => mention.kind === 'state' && attacker.test(text.slice(0, mention.start).slice(-60)),
  );
  const against = distinct(foes.map(toState));
  for (let token = start, steps = 0; token >= 0 && steps < 6; token = index.heads[token] ?? -1, steps += 1) {
    const word = index.tokens[token]!;
    if (word.upos !== 'VERB') continue;
    const { subjects } = readRoles(index, token);
    const bound = binding.has(word.lemma.toLowerCase()) ? dependents(index, token, 'obj') : [];
    const heads = [...bound, ...(bound.length > 0 ? [] : subjects)].flatMap((head) =>
      withConjuncts(index, head),
    );
    const by = statesAt(named, heads);
    if (by.length === 0 || isHelped(index, token)) continue;
    const rest = named.filter(
      (mention) => mention.start >= word.start && !heads.includes(mention.token) && !foes.includes(mention),
    );
    return { by, to: distinct(rest.filter(({ kind }) => kind === 'state').map(toState)), against };
  }
  return { by: [], to: [], against };
}

/** "helps Togo join": who joins is helped, who helps owes. */
function isHelped(index: ClauseIndex, verb: number): boolean {
  const head = index.heads[verb]!;
  return (
    /^[xc]comp$/.test(index.relations[verb]!) &&
    head >= 0 &&
    helping.has(index.tokens[head]!.lemma.toLowerCase())
  );
}

function statesAt(named: readonly PlacedMention[], heads: readonly number[]): ActorRef[] {
  return distinct(named.filter(({ token, kind }) => heads.includes(token) && kind === 'state').map(toState));
}

function toState({ name, actor, kind, state }: PlacedMention): ActorRef {
  return { name, actor, kind: kind as ActorRef['kind'], state };
}

function distinct(actors: readonly ActorRef[]): ActorRef[] {
  return actors.filter((one, at) => actors.findIndex((other) => other.state === one.state) === at);
}

/** States that promise "each other" something under an agreement are its parties; null when none do. */
export function mutualParties(provisions: readonly Provision[]): ActorRef[] | null {
  const mutual = provisions.find(
    ({ by, action }) => by.length > 1 && /\b(?:each other|one another)\b/i.test(action ?? ''),
  );
  return mutual === undefined
    ? null
    : [...mutual.by].sort((a, b) => ((a.state ?? '') < (b.state ?? '') ? -1 : 1));
}

/** Owers are kept only where they are some of the parties; what all owe, or a stranger is said to, is everybody's. */
export function settleOwers(provision: Provision, parties: readonly ActorRef[]): Provision {
  if (parties.length < 2) return provision;
  const codes = new Set(parties.map(({ state }) => state));
  const isParty = ({ state }: ActorRef) => codes.has(state);
  const by = provision.by.filter(isParty);
  if (by.length === 0 || by.length < provision.by.length || by.length >= codes.size)
    return { ...provision, by: [], to: [] };
  const to = provision.to.filter((one) => isParty(one) && !by.some(({ state }) => state === one.state));
  return { ...provision, by, to };
}
