import type { Sentence } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft, PlacedMention } from '../draft.ts';
import { caseOf, childLists } from './child-lists.ts';
import { mentionsAtToken, mentionsOfSentence } from './mentions-at-token.ts';
import { nameCues } from './name-cues.ts';
import { isMediaNoun } from './organ-words.ts';
import { isRelative } from './pronoun-words.ts';
import { titleAt } from './title-words.ts';

type Read = Pick<Draft, 'sentences' | 'mentions'>;

const DEPTH = 6;

/**
 * The actors meant by the noun phrase headed at `token` of `sentence` (an index into `draft.sentences`), without
 * doubles, in order of the text: mentions there and in its coordination; what an apposition or relative pronoun goes
 * back to; for a noun that names nobody itself ("troops", "a delegation", "representatives") the state it belongs to
 * or speaks for. Places are returned with kind `place`. Empty when nobody is meant.
 */
export function resolveActors(draft: Read, sentence: number, token: number): ActorRef[] {
  const found = phraseActors(draft, sentence, token, DEPTH);
  const seen = new Set<string>();
  return found.filter((ref) => {
    const key = ref.actor ?? `${ref.kind} ${ref.name} ${ref.state}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The ActorRef of a mention, with where it stands. */
export function mentionToRef(mention: PlacedMention): ActorRef {
  const { start, end, name, actor, kind, state } = mention;
  return { start, end, name, actor, kind: kind === 'agreement' ? 'group' : kind, state };
}

function phraseActors(draft: Read, sentence: number, token: number, depth: number): ActorRef[] {
  const tree = draft.sentences[sentence];
  if (tree === undefined || tree.tokens[token] === undefined || depth <= 0) return [];
  const partners = childLists(tree)[token]!.filter(
    (child) => tree.tokens[child]!.deprel === 'conj' && isNominal(tree, child),
  );
  partners.push(...partnersBehindApposition(draft, sentence, token));
  return [token, ...partners].flatMap((head) => ownActors(draft, sentence, head, depth));
}

/** "by X, the envoy, and Y": a second name that the tree coordinates with the apposition of the first. */
function partnersBehindApposition(draft: Read, sentence: number, token: number): number[] {
  const tree = draft.sentences[sentence]!;
  if (tree.tokens[token]!.upos !== 'PROPN') return [];
  const below = childLists(tree);
  return below[token]!.filter(
    (child) => tree.tokens[child]!.deprel === 'appos' && tree.tokens[child]!.upos === 'NOUN',
  )
    .flatMap((child) => below[child]!)
    .filter(
      (child) =>
        tree.tokens[child]!.deprel === 'conj' &&
        tree.tokens[child]!.upos === 'PROPN' &&
        mentionsAtToken(draft.mentions, sentence, child).some(({ kind }) => kind === 'person'),
    );
}

function isNominal(tree: Sentence, token: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM|ADJ|X)$/.test(tree.tokens[token]!.upos);
}

function ownActors(draft: Read, sentence: number, token: number, depth: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  if (depth <= 0) return [];
  const direct = mentionsAtToken(draft.mentions, sentence, token);
  if (direct.length > 0) {
    // "three nations: A, B and C": the names say who the nameless group is.
    const nameless = direct.every(
      ({ kind, actor, state }) => kind === 'group' && actor === null && state === null,
    );
    const listed = nameless ? apposedActors(draft, sentence, token, depth) : [];
    return listed.length > 0 ? listed : direct.map(mentionToRef);
  }
  const word = tree.tokens[token]!;
  // A possessive that the tree made an argument of the verb: "China, whose president visited X".
  if (word.form.toLowerCase() === 'whose' && word.deprel !== 'nmod:poss') return [];
  if (word.upos === 'PRON' && isRelative(word.form)) {
    const noun = relativeNoun(tree, token);
    return noun < 0 ? [] : ownActors(draft, sentence, noun, depth - 1);
  }
  if (!isNominal(tree, token) || word.upos === 'PRON') return [];
  const titled = titledAround(draft, sentence, token);
  if (titled !== null) return [mentionToRef(titled)];
  const below = childLists(tree)[token]!;
  const through = (fits: (child: number) => boolean): ActorRef[] =>
    below.filter(fits).flatMap((child) => phraseActors(draft, sentence, child, depth - 1));
  const relation = (child: number) => tree.tokens[child]!.deprel;
  // "the state news agency BelTA", "spokesman Li Wei": a noun for an outlet or a person and its name.
  const own = ownName(draft, sentence, token);
  if (own.length > 0) return own;
  // "President X" read as title with a flat name; "five nations: A, B and C".
  const named = through(
    (child) =>
      (relation(child) === 'flat' || relation(child) === 'appos') &&
      mentionsAtToken(draft.mentions, sentence, child).length > 0,
  );
  if (named.length > 0) return named;
  const modifiers = ownersAmong(through((child) => /^(?:amod|compound|nmod:desc)$/.test(relation(child))));
  const possessor = below.find((child) => relation(child) === 'nmod:poss');
  // In "their Chilean partners" the adjective says whose they are, in "Chile's arms exports" the possessor.
  const pronoun = possessor !== undefined && tree.tokens[possessor]!.upos === 'PRON';
  const whose = possessor === undefined ? [] : phraseActors(draft, sentence, possessor, depth - 1);
  if (whose.length > 0 && !(pronoun && modifiers.length > 0)) return whose;
  if (modifiers.length > 0) return modifiers;
  const of = through((child) => relation(child) === 'nmod' && nameCues.belonging.has(caseOf(tree, child)));
  if (of.length > 0) return of;
  // "a delegation led by Minister X": whoever leads it.
  return below
    .filter((child) => relation(child) === 'acl')
    .flatMap((verb) =>
      childLists(tree)[verb]!.filter(
        (child) =>
          relation(child) === 'obl:agent' || (relation(child) === 'obl' && caseOf(tree, child) === 'by'),
      ),
    )
    .flatMap((agent) => phraseActors(draft, sentence, agent, depth - 1));
}

/** The person in whose title a word stands: "Secretary" of "Secretary of State Jane Roe". */
function titledAround(draft: Read, sentence: number, token: number): PlacedMention | null {
  const { start, end } = draft.sentences[sentence]!.tokens[token]!;
  for (const list of mentionsOfSentence(draft.mentions, sentence).values())
    for (const mention of list)
      if (mention.form === 'titled' && mention.start <= start && end <= mention.end) return mention;
  return null;
}

/** The actors in apposition to a noun. */
function apposedActors(draft: Read, sentence: number, token: number, depth: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  return childLists(tree)
    [token]!.filter((child) => tree.tokens[child]!.deprel === 'appos')
    .flatMap((child) => phraseActors(draft, sentence, child, depth - 1));
}

/** Without the states of organs that stand there too: "Greek coast guard vessels" are the coast guard's. */
function ownersAmong(refs: ActorRef[]): ActorRef[] {
  const organs = new Set(refs.filter(({ kind }) => kind !== 'state').map(({ state }) => state));
  return refs.filter(({ kind, state }) => kind !== 'state' || !organs.has(state));
}

/** The outlet or person named beside a noun for one. */
function ownName(draft: Read, sentence: number, token: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const kind = isMediaNoun(tree.tokens[token]!.lemma.toLowerCase())
    ? 'outlet'
    : titleAt(tree, token) !== null
      ? 'person'
      : null;
  if (kind === null) return [];
  return childLists(tree)
    [token]!.filter((child) =>
      /^(?:flat|appos|compound|nmod:desc|nmod|dep)$/.test(tree.tokens[child]!.deprel),
    )
    .flatMap((child) => mentionsAtToken(draft.mentions, sentence, child))
    .filter((mention) => mention.kind === kind)
    .slice(0, 1)
    .map(mentionToRef);
}

/** The noun that a relative pronoun's clause hangs on, or -1. */
export function relativeNoun(tree: Sentence, token: number): number {
  let at = token;
  for (let step = 0; step < 5; step++) {
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0) return -1;
    if (deprel === 'acl:relcl' || deprel === 'acl') return head < token ? head : -1;
    at = head;
  }
  return -1;
}
