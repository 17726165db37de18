import { type ClauseIndex, dependents, isCompanion, isVerb, prepositionsOf } from './clause-index.ts';
import { factualityCues } from './factuality-cues.ts';
import { governingWords } from './governing-words.ts';

/** Who stands where around a verb once passives, relatives, control and coordination are undone; head words. */
interface ClauseRoles {
  subjects: number[];
  objects: number[];
  indirect: number[];
  passive: boolean;
}

const MAX_DEPTH = 12;

/** Reads the roles around a verb. Empty lists where the text does not say. */
export function readRoles(index: ClauseIndex, verb: number): ClauseRoles {
  const passive = isPassive(index, verb);
  const surface = surfaceSubjects(index, verb, 0);
  const indirect = dependents(index, verb, 'iobj');
  const objects = dependents(index, verb, 'obj');
  if (passive) {
    return { subjects: byAgents(index, verb), objects: [...surface, ...objects], indirect, passive };
  }
  const gap = objects.length === 0 ? relativeObject(index, verb) : [];
  const shared = objects.length === 0 && gap.length === 0 ? sharedObject(index, verb) : [];
  const subjects = surface.length > 0 ? [...surface, ...companionsOf(index, verb)] : [];
  return { subjects, objects: [...objects, ...gap, ...shared], indirect, passive };
}

/** "A, along with B, imposed sanctions": who acts with the subject. */
function companionsOf(index: ClauseIndex, verb: number): number[] {
  return [verb, ...dependents(index, verb, 'advmod')]
    .flatMap((token) => dependents(index, token, 'obl'))
    .filter((child) => isCompanion(index, child));
}

/** True for "was signed", "signed by", "the treaty signed in May", and verbs coordinated with such. */
export function isPassive(index: ClauseIndex, verb: number): boolean {
  const token = index.tokens[verb];
  if (token?.xpos === 'VBD') return isClippedPassive(index, verb);
  if (token?.xpos !== 'VBN') return false;
  const below = index.children[verb] ?? [];
  if (below.some((child) => /:pass$/.test(index.tokens[child]!.deprel))) return true;
  if (below.some((child) => index.tokens[child]!.deprel === 'aux')) return false;
  // "whose parliament condemned X", tagged as a participle
  const has = (relation: string) => below.some((child) => index.tokens[child]!.deprel === relation);
  if (has('nsubj') && has('obj')) return false;
  if (below.some((child) => index.tokens[child]!.deprel === 'obl:agent')) return true;
  const relation = index.relations[verb];
  if (relation === 'acl' && opensClause(index, verb)) return false;
  if (relation === 'acl' || relation === 'amod') return true;
  if (relation === 'advcl' || relation === 'xcomp')
    return !below.some((child) => index.relations[child] === 'obj');
  if (relation === 'conj') return isPassive(index, index.heads[verb]!);
  // A headline drops the auxiliary: "Treaty signed in Minsk".
  return index.heads[verb]! < 0 && !below.some((child) => index.relations[child] === 'obj');
}

/** "since its jets bombed what …", where the parser took the subject for the object of "since". */
function opensClause(index: ClauseIndex, verb: number): boolean {
  const noun = index.heads[verb]!;
  const next = index.tokens[verb + 1];
  return (
    noun === verb - 1 &&
    index.tokens[verb]!.form.endsWith('ed') &&
    next !== undefined &&
    /^(DET|PROPN|PRON|NUM)$/.test(next.upos) &&
    prepositionsOf(index, noun).some((word) => /^(since|after|before|until)$/.test(word))
  );
}

/** A headline's "Norland accused of arming rebels", "envoy expelled by Norland". */
function isClippedPassive(index: ClauseIndex, verb: number): boolean {
  const { tokens } = index;
  if (index.heads[verb]! >= 0 || tokens.length > 25 || /^[.!?…]$/.test(tokens.at(-1)!.form)) return false;
  if (!/(ed|n)$/.test(tokens[verb]!.form)) return false;
  if (dependents(index, verb, 'obj', 'iobj', 'ccomp').length > 0) return false;
  const next = tokens[verb + 1]?.form.toLowerCase();
  return (
    next === 'by' || (next === 'of' && governingWords.objectControl.has(tokens[verb]!.lemma.toLowerCase()))
  );
}

function byAgents(index: ClauseIndex, verb: number): number[] {
  const agents = dependents(index, verb, 'obl').filter(
    (child) => index.tokens[child]!.deprel === 'obl:agent' || prepositionsOf(index, child).includes('by'),
  );
  if (agents.length > 0 || index.relations[verb] !== 'conj') return agents;
  const head = index.heads[verb]!;
  return isPassive(index, head) ? byAgents(index, head) : [];
}

/** The words standing as grammatical subject, found through relatives, control and coordination. */
export function surfaceSubjects(index: ClauseIndex, verb: number, depth = 0): number[] {
  if (depth > MAX_DEPTH || verb < 0) return [];
  const own = dependents(index, verb, 'nsubj', 'csubj').filter(
    (child) => !isVerb(index.tokens[child]!) || isBareName(index, child),
  );
  const head = index.heads[verb]!;
  const relation = index.relations[verb]!;
  if (own.length > 0) return own.flatMap((child) => antecedent(index, child, verb));
  if (head < 0) return bareSubject(index, verb);
  if (relation === 'conj' || relation === 'parataxis') {
    if (!isVerb(index.tokens[head]!) && index.tokens[head]!.upos !== 'ADJ') return [];
    // "met A, visited B and condemned C": parsers hang the second beside the first.
    const listed = relation === 'conj' || (head < verb && dependents(index, verb, 'conj').length > 0);
    return listed ? surfaceSubjects(index, head, depth + 1) : [];
  }
  if (relation === 'xcomp' || relation === 'csubj') return controllers(index, head, depth);
  if (relation === 'advcl') {
    const controlled =
      governingWords.objectControl.has(index.tokens[head]!.lemma.toLowerCase()) &&
      dependents(index, verb, 'mark').some((mark) => /^(of|from|into|to)$/i.test(index.tokens[mark]!.form));
    if (controlled) return controllers(index, head, depth);
    if (dependents(index, verb, 'mark').some((mark) => index.tokens[mark]!.form.toLowerCase() === 'for'))
      return [];
    return surfaceSubjects(index, head, depth + 1);
  }
  if (relation === 'ccomp') return isFiniteClause(index, verb) ? [] : controllers(index, head, depth);
  if (relation === 'acl') return aclSubjects(index, verb, head, depth);
  return [];
}

/** A name at the head of a sentence that the tagger took for a verb ("Belgrade accuses …"). */
function isBareName(index: ClauseIndex, token: number): boolean {
  return /^\p{Lu}/u.test(index.tokens[token]!.form) && (index.children[token] ?? []).length === 0;
}

/** "Peruvian FM arrives in Quito": what a parser hung before a headline's verb as if that were a noun. */
function bareSubject(index: ClauseIndex, verb: number): number[] {
  if (!/^VB[DZP]$/.test(index.tokens[verb]!.xpos)) return [];
  return dependents(index, verb, 'compound', 'amod').filter(
    (child) => child < verb && !index.tokens[child]!.deprel.startsWith('compound:'),
  );
}

/** Who does the act of an infinitive under `head`: its object where the verb says so ("urged X to leave"), else its subject. */
function controllers(index: ClauseIndex, head: number, depth: number): number[] {
  const objects = dependents(index, head, 'obj', 'iobj');
  if (governingWords.objectControl.has(index.tokens[head]!.lemma.toLowerCase())) {
    if (objects.length > 0) return objects;
    const called = dependents(index, head, 'obl').filter((child) =>
      prepositionsOf(index, child).some((word) => word === 'on' || word === 'upon' || word === 'to'),
    );
    if (called.length > 0) return called;
    // "wants to help": nobody else is named.
    return surfaceSubjects(index, head, depth + 1);
  }
  return surfaceSubjects(index, head, depth + 1);
}

function aclSubjects(index: ClauseIndex, verb: number, noun: number, depth: number): number[] {
  const token = index.tokens[verb]!;
  if (token.deprel === 'acl:relcl') return isPassive(index, verb) || !hasObjectGap(index, verb) ? [noun] : [];
  if (token.xpos === 'VBG' || token.xpos === 'VBN') {
    const marked = dependents(index, verb, 'mark').length > 0;
    if (!marked) return [noun];
  }
  // "accused its neighbour of sheltering rebels", which parsers hang on the noun: the neighbour does.
  const above = index.heads[noun]!;
  const charged =
    above >= 0 &&
    index.relations[noun] === 'obj' &&
    governingWords.objectControl.has(index.tokens[above]!.lemma.toLowerCase()) &&
    dependents(index, verb, 'mark').some((mark) => /^(of|from|into)$/i.test(index.tokens[mark]!.form));
  if (charged) return [noun];
  // "its decision to send", "an agreement to build": the owner of the noun acts
  const owners = dependents(index, noun, 'nmod:poss');
  if (owners.length > 0) return owners;
  const head = index.heads[noun]!;
  if (isHeadlineInfinitive(index, verb)) return [noun];
  if (head >= 0 && isVerb(index.tokens[head]!) && ['obj', 'obl', 'xcomp'].includes(index.relations[noun]!)) {
    return surfaceSubjects(index, head, depth + 1);
  }
  return [];
}

/** A headline's "envoy to visit A": an infinitive on the root of a text without a finite verb. */
export function isHeadlineInfinitive(index: ClauseIndex, verb: number): boolean {
  const noun = index.heads[verb]!;
  return (
    noun >= 0 &&
    index.heads[noun]! < 0 &&
    index.relations[verb] === 'acl' &&
    index.tokens[verb]!.xpos === 'VB' &&
    factualityCues.nouns[index.tokens[noun]!.lemma.toLowerCase()] === undefined &&
    !/^[.!?…]$/.test(index.tokens.at(-1)!.form) &&
    !index.tokens.some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos))
  );
}

/** A relative pronoun stands for the noun its clause hangs on. */
function antecedent(index: ClauseIndex, subject: number, verb: number): number[] {
  const { lemma, form } = index.tokens[subject]!;
  const word = (form || lemma).toLowerCase();
  if (word !== 'who' && word !== 'which' && word !== 'that') return [subject];
  let at = verb;
  for (let steps = 0; steps < MAX_DEPTH; steps += 1) {
    if (index.tokens[at]?.deprel === 'acl:relcl') return [index.heads[at]!];
    if (index.relations[at] !== 'conj') break;
    at = index.heads[at]!;
  }
  return [];
}

function hasObjectGap(index: ClauseIndex, verb: number): boolean {
  return dependents(index, verb, 'nsubj').length > 0 && dependents(index, verb, 'obj').length === 0;
}

/** "the treaty (that) they signed": the noun is the object. */
function relativeObject(index: ClauseIndex, verb: number): number[] {
  if (index.tokens[verb]!.deprel !== 'acl:relcl') return [];
  const subjects = dependents(index, verb, 'nsubj');
  const pronoun = subjects.some((child) => /^(who|which|that)$/i.test(index.tokens[child]!.form));
  return subjects.length > 0 && !pronoun ? [index.heads[verb]!] : [];
}

/** "condemned and rejected the plan": the first verb shares the object of the last, wherever the tree hangs it. */
function sharedObject(index: ClauseIndex, verb: number): number[] {
  const head = index.heads[verb]!;
  if (index.relations[verb] === 'conj' && head >= 0 && isVerb(index.tokens[head]!)) {
    const after = dependents(index, head, 'obj').filter((child) => child > verb);
    if (after.length > 0) return after;
  }
  for (const child of dependents(index, verb, 'conj')) {
    if (!isVerb(index.tokens[child]!) || dependents(index, child, 'nsubj').length > 0) continue;
    const own = dependents(index, child, 'obj');
    const between = (index.children[verb] ?? []).some(
      (other) => other > verb && other < child && index.relations[other] === 'obl',
    );
    if (own.length > 0 && !between && child - verb <= 4) return own;
  }
  return [];
}

function isFiniteClause(index: ClauseIndex, verb: number): boolean {
  if (/^VB[DZP]$|^MD$/.test(index.tokens[verb]!.xpos)) return true;
  return dependents(index, verb, 'aux').some((child) => index.tokens[child]!.form.toLowerCase() !== 'to');
}
