import { type ClauseIndex, dependents, isVerb, prepositionsOf, withConjuncts } from './clause-index.ts';
import { readRoles, surfaceSubjects } from './clause-roles.ts';
import { governingWords } from './governing-words.ts';
import type { Match } from './match-predicates.ts';
import { actsAsVerb, nominalsBelow, prepositional, unwrap } from './match-predicates.ts';

/** Head words of the phrases that name the parties, before anyone is resolved. */
interface PartyWords {
  initiators: number[];
  recipients: number[];
  /** The verb that carries tense and mood: the trigger, or the verb that supports an event noun. */
  verb: number | null;
}

export function findParties(index: ClauseIndex, match: Match): PartyWords {
  return match.predicate.kind === 'noun' ? nounParties(index, match) : verbParties(index, match);
}

function verbParties(index: ClauseIndex, match: Match): PartyWords {
  const { predicate, trigger, parts, object } = match;
  const roles = readRoles(index, trigger);
  const inside = new Set(parts);
  // In "give aid" the object is part of the predicate, in "engage X in battle" it is the other side.
  const ownObject = predicate.complements.some(({ preposition }) => preposition === null);
  const slotWords = (slot: string): number[] => {
    if (slot === 'subj') return roles.subjects;
    if (slot === 'obj') return ownObject ? roles.indirect : roles.objects;
    if (slot === 'iobj') return roles.indirect;
    // "applied to join X"
    if (slot === 'xobj')
      return dependents(index, trigger, 'xcomp', 'advcl').flatMap((verb) => dependents(index, verb, 'obj'));
    const own = prepositional(index, trigger, slot);
    const nested = [...inside, ...(object === null ? [] : [object])].flatMap((part) =>
      dependents(index, part, 'nmod').filter((child) => prepositionsOf(index, child).includes(slot)),
    );
    return [...own, ...nested];
  };
  const partSlots = predicate.parts.filter((part) => !predicate.to.includes(part));
  const ofParts = partSlots.flatMap((part) => prepositional(index, trigger, part));
  const expand = (words: number[]) =>
    unique(words.flatMap((word) => withConjuncts(index, word)).map((word) => unwrap(index, word))).filter(
      (word) => !inside.has(word),
    );
  const recipients = expand([...predicate.to.flatMap(slotWords), ...ofParts]);
  const named = expand(predicate.from.flatMap(slotWords));
  const initiators = named.length === 0 && roles.passive ? expand(doersIn(index, trigger)) : named;
  if (predicate.mutual && object !== null && recipients.length === 0) {
    // "signed the Russia–Iran treaty": the parties stand inside the object.
    recipients.push(...expand(insideNoun(index, object)));
  }
  return { initiators, recipients: recipients.filter((word) => !initiators.includes(word)), verb: trigger };
}

/** "were killed in an X raid", "in shelling by X": whose the deed was that they were killed in. */
function doersIn(index: ClauseIndex, verb: number): number[] {
  return dependents(index, verb, 'obl')
    .filter((child) => index.tokens[child]!.upos === 'NOUN' && prepositionsOf(index, child).includes('in'))
    .flatMap((child) => [
      ...modifiers(index, child),
      ...dependents(index, child, 'nmod').filter(
        (inner) => index.tokens[inner]!.deprel === 'nmod:poss' || prepositionsOf(index, inner).includes('by'),
      ),
    ]);
}

function nounParties(index: ClauseIndex, match: Match): PartyWords {
  const { predicate, trigger, object } = match;
  const place = climb(index, trigger);
  const support = supportOf(index, place);
  const subjects: number[] = [];
  const objects: number[] = [];
  const nominal = dependents(index, trigger, 'nmod').filter(
    (child) => index.tokens[child]!.deprel !== 'nmod:poss',
  );
  const withPreposition = (word: string) =>
    nominal.filter((child) => prepositionsOf(index, child).includes(word));
  const owners = dependents(index, trigger, 'nmod').filter(
    (child) => index.tokens[child]!.deprel === 'nmod:poss',
  );
  // "the envoy's expulsion", but "Norland's expulsion of the envoy"
  const owned = predicate.of === 'obj' && withPreposition('of').length > 0;
  (predicate.poss === 'subj' || owned ? subjects : objects).push(...owners);
  const doers = withPreposition('by');
  // "the arrest of two men by the police", where the tree has the men's police.
  subjects.push(...(doers.length > 0 ? doers : nominalsBelow(index, trigger, 'by')));
  if (predicate.of === 'subj') subjects.push(...withPreposition('of'));
  if (predicate.of === 'obj') objects.push(...withPreposition('of'));
  subjects.push(...modifiers(index, trigger));
  const apart = predicate.mutual && withPreposition('between').length > 0;
  if (support?.kind === 'agent' && subjects.length === 0 && !apart) subjects.push(...support.subjects);
  else if (support?.kind === 'agent' && predicate.mutual && withPreposition('between').length === 0)
    subjects.push(...support.subjects);
  if (support?.kind === 'patient') objects.push(...support.subjects);
  const asked = predicate.role === 'request' ? askedFor(index, trigger) : [];
  objects.push(...asked);
  if (asked.length > 0 && subjects.length === 0) subjects.push(...withPreposition('of'));
  const slotWords = (slot: string): number[] => {
    if (slot === 'subj') return subjects;
    if (slot === 'obj' || slot === 'iobj') return objects;
    const own = /^(of|by)$/.test(slot) ? withPreposition(slot) : nominalsBelow(index, trigger, slot);
    const ofSupport = support
      ? prepositional(index, support.verb, slot).filter((word) => word !== place)
      : [];
    const ofObject =
      object === null
        ? []
        : dependents(index, object, 'nmod').filter((child) => prepositionsOf(index, child).includes(slot));
    return [...own, ...ofSupport, ...ofObject];
  };
  const expand = (words: number[]) =>
    unique(words.flatMap((word) => withConjuncts(index, word)).map((word) => unwrap(index, word)));
  if (subjects.length === 0 && predicate.mode === 'visit') subjects.push(...travellers(index, place));
  const named = expand(predicate.from.flatMap(slotWords));
  // "the dispatch of Norland's troops": whose they are sends them.
  const initiators =
    named.length === 0 && predicate.objectClass === 'forces' && object !== null ? [object] : named;
  const recipients = expand([...predicate.to.flatMap(slotWords), ...objects]);
  if (predicate.mutual && object !== null) recipients.push(...expand(insideNoun(index, object)));
  return {
    initiators,
    recipients: recipients.filter((word) => !initiators.includes(word)),
    verb: support?.verb ?? null,
  };
}

/** "closed the border at X's request": whoever does what was asked was asked. */
function askedFor(index: ClauseIndex, noun: number): number[] {
  if (!prepositionsOf(index, noun).includes('at')) return [];
  let verb = index.heads[noun] ?? -1;
  if (verb >= 0 && index.relations[verb] === 'obj') verb = index.heads[verb]!;
  return verb >= 0 && isVerb(index.tokens[verb]!) ? surfaceSubjects(index, verb) : [];
}

/** "met X on a visit to Y": the subject of the clause travels. */
function travellers(index: ClauseIndex, noun: number): number[] {
  const verb = index.heads[noun] ?? -1;
  const cases = prepositionsOf(index, noun);
  if (verb < 0 || !isVerb(index.tokens[verb]!) || !cases.some((word) => word === 'on' || word === 'during'))
    return [];
  return surfaceSubjects(index, verb);
}

/** Adjectives and names before a noun; of "Moscow-Beijing talks" both names. */
function modifiers(index: ClauseIndex, noun: number): number[] {
  const own = dependents(index, noun, 'compound', 'amod', 'flat').filter((child) => child < noun);
  const joined = own.flatMap((child) =>
    (index.children[child] ?? []).filter((inner) => {
      const between = index.tokens[Math.max(inner, child) - 1]?.form ?? '';
      return inner < noun && /^[-–—/]$/.test(between) && /^\p{Lu}/u.test(index.tokens[inner]!.form);
    }),
  );
  return [...own, ...joined].filter((child) => /^\p{Lu}/u.test(index.tokens[child]!.form));
}

/** Owners, modifiers and "between" of a noun. */
function insideNoun(index: ClauseIndex, noun: number): number[] {
  const head = index.heads[noun]!;
  const owned = dependents(index, noun, 'nmod').some((child) => index.tokens[child]!.deprel === 'nmod:poss');
  // "X and Y's agreement", which parsers take for X and an agreement.
  const shared = index.relations[noun] === 'conj' && owned && index.tokens[head]?.upos === 'PROPN';
  return [
    ...(shared ? [head] : []),
    ...modifiers(index, noun),
    ...dependents(index, noun, 'nmod').filter(
      (child) =>
        index.tokens[child]!.deprel === 'nmod:poss' ||
        prepositionsOf(index, child).some(
          (word) => word === 'between' || word === 'with' || word === 'among',
        ),
    ),
  ];
}

/** From "talks" in "a round of talks" to "round". */
function climb(index: ClauseIndex, noun: number): number {
  const head = index.heads[noun]!;
  if (head < 0 || index.relations[noun] !== 'nmod') return noun;
  return unwrap(index, head) === noun ? head : noun;
}

/** The verb that carries an event noun, with its subject. */
function supportOf(
  index: ClauseIndex,
  noun: number,
): { verb: number; kind: 'agent' | 'patient'; subjects: number[] } | null {
  const top = index.relations[noun] === 'conj' ? index.heads[noun]! : noun;
  const verb = index.heads[top] ?? -1;
  if (verb < 0 || !(isVerb(index.tokens[verb]!) || actsAsVerb(index, verb))) return null;
  const roles = readRoles(index, verb);
  const lemma = index.tokens[verb]!.lemma.toLowerCase();
  if (!roles.objects.includes(top) && index.relations[top] !== 'obl') return null;
  if (index.relations[top] === 'obl') {
    const under = prepositionsOf(index, top).includes('under') && lemma === 'come';
    const engaged = /^(engage|participate|take)$/.test(lemma) && prepositionsOf(index, top).includes('in');
    if (!under && !engaged) return null;
    return { verb, kind: under ? 'patient' : 'agent', subjects: surfaceSubjects(index, verb) };
  }
  if (governingWords.support.agent.has(lemma)) return { verb, kind: 'agent', subjects: roles.subjects };
  if (governingWords.support.patient.has(lemma)) return { verb, kind: 'patient', subjects: roles.subjects };
  return null;
}

const unique = (words: number[]): number[] => [...new Set(words)];
