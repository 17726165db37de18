import { type ClauseIndex, dependents, prepositionsOf, withConjuncts } from './clause-index.ts';
import { readRoles } from './clause-roles.ts';
import type { EventLexicon, PhraseComplement, Predicate } from './event-lexicon.ts';
import { governingWords } from './governing-words.ts';

/** A predicate of the lexicon found at a word; its parties are not looked for yet. */
export interface Match {
  predicate: Predicate;
  /** The verb or event noun. */
  trigger: number;
  /** Words that belong to the predicate besides the trigger: particle, light-verb object. */
  parts: number[];
  /** The object the frame asks for ("sign" a treaty), when there is one. */
  object: number | null;
}

/** Lower-case forms a word may be listed under. */
function wordKeys(index: ClauseIndex, token: number): string[] {
  const { lemma, form, xpos } = index.tokens[token]!;
  const word = lemma.toLowerCase();
  const keys = [word];
  // The lemmatiser keeps "troops", "talks" and plural names; the lexicon lists the singular.
  if (word.endsWith('s')) keys.push(word.slice(0, -1));
  // Unknown to the lemmatiser: "cordoned", "blacklisting".
  else if (/^VB[DNG]$/.test(xpos)) keys.push(...stems(word));
  const written = form.toLowerCase();
  if (written !== word) keys.push(written);
  return keys;
}

function stems(word: string): string[] {
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || stem.length < 3) return [];
  const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

/** Everything in the lexicon that could stand at `token`, the most demanding first. */
export function matchPredicates(index: ClauseIndex, token: number, lexicon: EventLexicon): Match[] {
  const word = index.tokens[token]!;
  if (actsAsVerb(index, token)) {
    const table = wordKeys(index, token)
      .map((key) => lexicon.verbs.get(key))
      .find((row) => row !== undefined);
    return (table ?? []).flatMap((predicate) => matchVerb(index, token, predicate, lexicon));
  }
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return [];
  if (index.relations[token] === 'compound' || index.relations[token] === 'flat') return [];
  const table = new Set(wordKeys(index, token).flatMap((key) => lexicon.nouns.get(key) ?? []));
  return [...table].flatMap((predicate) => matchNoun(index, token, predicate, lexicon));
}

/**
 * A verb, or what a tagger took for an adjective although it has an object ("would free prisoners"), or for a noun
 * although it has a subject too ("A, B sign pact").
 */
export function actsAsVerb(index: ClauseIndex, token: number): boolean {
  const { upos } = index.tokens[token]!;
  if (upos === 'VERB') return true;
  const object = dependents(index, token, 'obj').length > 0;
  return object && (upos === 'ADJ' || (upos === 'NOUN' && dependents(index, token, 'nsubj').length > 0));
}

function matchVerb(index: ClauseIndex, verb: number, predicate: Predicate, lexicon: EventLexicon): Match[] {
  const parts: number[] = [];
  for (const part of predicate.parts) {
    const found = findPart(index, verb, part);
    if (found < 0) return [];
    parts.push(found);
  }
  if (hasForeignParticle(index, verb, predicate)) return [];
  if (predicate.object && !fitsObject(index, verb, predicate.object, lexicon)) return [];
  let object: number | null = null;
  for (const complement of predicate.complements) {
    const found = findComplement(index, verb, complement, lexicon);
    if (found < 0) return [];
    object ??= found;
    parts.push(found);
  }
  if (!fitsQualifier(index, verb, object, predicate)) return [];
  if (predicate.role === 'refusal' && dependents(index, verb, 'xcomp').some((child) => isIdle(index, child)))
    return [];
  if (predicate.objectClass) {
    object = findClassObject(index, verb, predicate, lexicon);
    if (object === null) return [];
  }
  if (predicate.subjectClass) {
    const subjects = readRoles(index, verb).subjects;
    if (
      !subjects.some((subject) => isListed(index, unwrap(index, subject), predicate.subjectClass!, lexicon))
    )
      return [];
  }
  return [{ predicate, trigger: verb, parts, object }];
}

function isIdle(index: ClauseIndex, verb: number): boolean {
  return governingWords.idle.has(index.tokens[verb]!.lemma.toLowerCase());
}

function fitsObject(
  index: ClauseIndex,
  verb: number,
  wanted: NonNullable<Predicate['object']>,
  lexicon: EventLexicon,
): boolean {
  const { objects, indirect } = readRoles(index, verb);
  const clauses = dependents(index, verb, 'xcomp', 'ccomp', 'advcl').filter(
    (clause) =>
      index.relations[clause] !== 'advcl' ||
      dependents(index, clause, 'mark').some((mark) => /^to$/i.test(index.tokens[mark]!.form)),
  );
  if (wanted === 'none') return objects.length === 0;
  if (wanted === 'only') return objects.length === 1 && indirect.length === 0 && clauses.length === 0;
  if (clauses.length > 0) return true;
  if (wanted === 'some') return objects.length > 0;
  return objects.some((object) =>
    ['act', 'aid', 'arms'].some((name) => isListed(index, unwrap(index, object), name, lexicon)),
  );
}

function matchNoun(index: ClauseIndex, noun: number, predicate: Predicate, lexicon: EventLexicon): Match[] {
  const parts: number[] = [];
  for (const part of predicate.parts) {
    const found = (index.children[noun] ?? []).find(
      (child) => child < noun && wordKeys(index, child).includes(part),
    );
    if (found === undefined) return [];
    parts.push(found);
  }
  if (!fitsQualifier(index, noun, null, predicate)) return [];
  let object: number | null = null;
  if (predicate.objectClass) {
    const found = nounObjects(index, noun, predicate.objectSlots).find((child) =>
      inClass(index, child, predicate.objectClass!, lexicon),
    );
    if (found === undefined) return [];
    object = found;
  }
  return [{ predicate, trigger: noun, parts, object }];
}

/**
 * A verb with a particle the lexicon does not know with it is another verb ("break down", "take off"); "up" often only
 * strengthens ("took up arms") but makes another phrase ("took up the issue").
 */
function hasForeignParticle(index: ClauseIndex, verb: number, { kind, parts }: Predicate): boolean {
  if (parts.length > 0) return false;
  return dependents(index, verb, 'compound').some(
    (child) =>
      index.tokens[child]!.deprel === 'compound:prt' &&
      (kind === 'phrase' || index.tokens[child]!.form.toLowerCase() !== 'up'),
  );
}

/** A particle, adverb, adjective or bare object of the verb, or the preposition of what follows it. */
function findPart(index: ClauseIndex, verb: number, part: string): number {
  // "hands back four villages": wherever the tree hangs it.
  const next = index.tokens[verb + 1];
  if (next && /^R[BP]$/.test(next.xpos) && next.form.toLowerCase() === part) return verb + 1;
  for (const child of index.children[verb] ?? []) {
    const keys = wordKeys(index, child);
    if (child > verb && keys.includes(part)) return child;
    // "took place in X" is no "took in".
    if (child > verb && index.relations[child] === 'obl' && !hasObjectBefore(index, verb, child)) {
      const preposition = (index.children[child] ?? []).find(
        (word) => index.relations[word] === 'case' && index.tokens[word]!.form.toLowerCase() === part,
      );
      if (preposition !== undefined) return preposition;
    }
  }
  return -1;
}

function hasObjectBefore(index: ClauseIndex, verb: number, word: number): boolean {
  return dependents(index, verb, 'obj').some((object) => verb < object && object < word);
}

function findComplement(
  index: ClauseIndex,
  verb: number,
  complement: PhraseComplement,
  lexicon: EventLexicon,
): number {
  const roles = complement.preposition === null ? readRoles(index, verb).objects : [];
  const candidates =
    complement.preposition === null
      ? roles
      : complement.preposition === 'xcomp'
        ? dependents(index, verb, 'xcomp', 'obj')
        : prepositional(index, verb, complement.preposition);
  for (const candidate of candidates.flatMap((head) => withConjuncts(index, head))) {
    const noun = unwrap(index, candidate);
    const fits = complement.head.startsWith('@')
      ? inClass(index, noun, complement.head.slice(1), lexicon)
      : wordKeys(index, noun).includes(complement.head);
    if (fits && complement.modifiers.every((word) => hasModifier(index, noun, word))) return noun;
  }
  return -1;
}

/** Nouns that only measure or group ("a series of talks") stand for what they hold. */

export function unwrap(index: ClauseIndex, token: number): number {
  if (!wordKeys(index, token).some((key) => governingWords.containers.has(key))) return token;
  const held = dependents(index, token, 'nmod').find((child) => prepositionsOf(index, child).includes('of'));
  return held ?? token;
}

function hasModifier(index: ClauseIndex, noun: number, word: string): boolean {
  return (index.children[noun] ?? []).some(
    (child) =>
      wordKeys(index, child).includes(word) ||
      (index.children[child] ?? []).some((below) => wordKeys(index, below).includes(word)),
  );
}

/** Prepositional dependents of a verb and of its direct object, where parsers often hang them. */
export function prepositional(index: ClauseIndex, verb: number, preposition: string): number[] {
  const own = dependents(index, verb, 'obl', 'nmod').filter((child) =>
    prepositionsOf(index, child).includes(preposition),
  );
  return [
    ...own,
    ...dependents(index, verb, 'obj').flatMap((object) => nominalsBelow(index, object, preposition)),
  ];
}

/** "a shipment of wheat from X": dependents with the preposition, however deep in the phrase the parser put them. */
export function nominalsBelow(index: ClauseIndex, noun: number, preposition: string, depth = 3): number[] {
  if (depth === 0) return [];
  return dependents(index, noun, 'nmod').flatMap((child) =>
    prepositionsOf(index, child).includes(preposition)
      ? [child]
      : nominalsBelow(index, child, preposition, depth - 1),
  );
}

function findClassObject(
  index: ClauseIndex,
  verb: number,
  predicate: Predicate,
  lexicon: EventLexicon,
): number | null {
  for (const slot of predicate.objectSlots) {
    const heads = slot === 'obj' ? readRoles(index, verb).objects : prepositional(index, verb, slot);
    for (const head of heads.flatMap((token) => withConjuncts(index, token))) {
      const noun = unwrap(index, head);
      if (inClass(index, noun, predicate.objectClass!, lexicon)) return noun;
      if (inClass(index, head, predicate.objectClass!, lexicon)) return head;
    }
  }
  return null;
}

function nounObjects(index: ClauseIndex, noun: number, slots: readonly string[]): number[] {
  return slots.flatMap((slot) =>
    slot === 'compound' || slot === 'obj'
      ? dependents(index, noun, 'compound')
      : dependents(index, noun, 'nmod')
          .filter((child) => prepositionsOf(index, child).includes(slot))
          .flatMap((child) => withConjuncts(index, child)),
  );
}

/** True when the word, alone or with "of" and what follows, is listed in the class. */
export function isListed(index: ClauseIndex, token: number, name: string, lexicon: EventLexicon): boolean {
  const members = lexicon.classes.get(name);
  if (!members) return false;
  const keys = wordKeys(index, token);
  if (keys.some((key) => members.has(key))) return true;
  return dependents(index, token, 'nmod').some((child) =>
    wordKeys(index, child).some((inner) => keys.some((key) => members.has(`${key} of ${inner}`))),
  );
}

/** As `isListed`; besides, named and counted people are people, and a named agreement is a treaty. */
function inClass(index: ClauseIndex, token: number, name: string, lexicon: EventLexicon): boolean {
  if (name === 'treaty' && index.agreements.has(token)) return true;
  // "the treaty … and ratified it"
  if (name === 'treaty' && /^(it|them)$/i.test(index.tokens[token]!.form))
    return index.tokens.some(
      ({ upos }, at) => at < token && upos === 'NOUN' && isListed(index, at, name, lexicon),
    );
  if (
    (name === 'people' || name === 'traveller') &&
    ['PROPN', 'NUM', 'PRON'].includes(index.tokens[token]!.upos)
  )
    return true;
  return isListed(index, token, name, lexicon);
}

function fitsQualifier(
  index: ClauseIndex,
  head: number,
  object: number | null,
  predicate: Predicate,
): boolean {
  if (!predicate.qualifier) return true;
  const nouns = object === null ? [head] : [object];
  const joint = nouns.some((noun) =>
    (index.children[noun] ?? []).some((child) =>
      governingWords.joint.has(index.tokens[child]!.form.toLowerCase()),
    ),
  );
  const withOther = [head, ...nouns].some((token) =>
    dependents(index, token, 'obl', 'nmod').some((child) =>
      prepositionsOf(index, child).some((word) => word === 'with' || word === 'between'),
    ),
  );
  return predicate.qualifier === 'joint' ? joint || withOther : !(joint || withOther);
}
