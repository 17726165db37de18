import type { Sentence } from '../../language/sentence.ts';
import { ancestorsOf, baseRelation, childrenOf } from '../../language/walk-tree.ts';
import { appointing, deadlines, futureModals, planning } from './tense-words.ts';

export type Tense = 'past' | 'perfect' | 'present' | 'future';

/** Tense of the clause a verb (or a predicate with a copula) heads; null when nothing says. */
export function tenseOf(sentence: Sentence, verb: number): Tense | null {
  const word = sentence.tokens[verb];
  if (word === undefined) return null;
  const helpers = childrenOf(sentence, verb, 'aux', 'cop').map((index) => sentence.tokens[index]!);
  const modal = helpers.find((helper) => helper.xpos === 'MD');
  if (modal) {
    // "Would have signed" and the like look back.
    if (helpers.some((helper) => helper.lemma === 'have')) return 'perfect';
    return futureModals.has(modal.form.toLowerCase()) ? 'future' : null;
  }
  if (helpers.some((helper) => helper.lemma === 'have' && helper.xpos !== 'VB')) return 'perfect';
  if (helpers.some((helper) => helper.xpos === 'VBD'))
    return word.xpos === 'VBG' && word.lemma === 'go' ? 'future' : 'past';
  if (helpers.some((helper) => helper.xpos === 'VBZ' || helper.xpos === 'VBP')) {
    // "Is to resume".
    if (word.xpos === 'VB') return 'future';
    if (word.xpos === 'VBG')
      return word.lemma === 'go' && childrenOf(sentence, verb, 'xcomp').length > 0 ? 'future' : 'present';
    return planning.has(word.lemma) ? 'future' : 'present';
  }
  if (word.xpos === 'VBD') return 'past';
  if (word.xpos === 'VBZ' || word.xpos === 'VBP') return 'present';
  const relation = baseRelation(word.deprel);
  // "The treaty signed in June": a bare participle after a noun looks back.
  const infinitive =
    word.xpos === 'VB' || (word.xpos === 'VBN' && helpers.some((helper) => helper.form === 'be'));
  if (word.xpos === 'VBN' && !infinitive) return 'past';
  if (infinitive && childrenOf(sentence, verb, 'mark').length > 0) {
    const head = sentence.tokens[word.head];
    if (head && (planning.has(head.lemma) || relation === 'acl' || relation === 'advcl')) return 'future';
    return word.head >= 0 ? tenseOf(sentence, word.head) : 'future';
  }
  // Gerunds and joined verbs go with the clause above.
  if (word.head >= 0 && /^(?:conj|xcomp|advcl|acl|parataxis|ccomp)$/.test(relation) && isBare(word.xpos)) {
    return tenseOf(sentence, governorOf(sentence, verb));
  }
  return null;
}

const isBare = (xpos: string) => xpos === 'VBG' || xpos === 'VB';

/** The nearest verb (or predicate with a copula) above `token`; -1 when there is none. */
export function governorOf(sentence: Sentence, token: number): number {
  return ancestorsOf(sentence, token).find((index) => isPredicate(sentence, index)) ?? -1;
}

/** True for verbs and for nouns and adjectives with a copula or a subject of their own. */
export function isPredicate(sentence: Sentence, index: number): boolean {
  const word = sentence.tokens[index]!;
  if (word.upos === 'VERB' && !/^(?:aux|cop|amod|case|compound)$/.test(baseRelation(word.deprel)))
    return true;
  return copulaHeadsOf(sentence.tokens).has(index);
}

const copulaHeads = new WeakMap<Sentence['tokens'], Set<number>>();

/** The words of a tree that have a copula. Kept per tree: this is asked for every word on every path. */
function copulaHeadsOf(tokens: Sentence['tokens']): Set<number> {
  let heads = copulaHeads.get(tokens);
  if (heads === undefined) {
    heads = new Set(tokens.filter(({ deprel }) => deprel === 'cop').map(({ head }) => head));
    copulaHeads.set(tokens, heads);
  }
  return heads;
}

/** Where the clause around `token` points: back, ahead, or nowhere in particular. */
export function directionAt(sentence: Sentence, token: number): 'past' | 'future' | null {
  const governor = governorOf(sentence, token);
  const tense = governor < 0 ? scanTense(sentence, token) : tenseOf(sentence, governor);
  if (governor >= 0 && wasPlanned(sentence, governor)) return 'past';
  if (governor >= 0 && governor < token && isAppointment(sentence, governor, tense)) return 'future';
  // "Until Thursday they had not called": not a deadline.
  const back = governor >= 0 && hasHad(sentence, governor);
  if (!back && isDeadline(sentence, token)) return 'future';
  if (tense === 'perfect') return 'past';
  if (tense === 'past') return 'past';
  // "They will discuss ‖Friday's‖ ruling": the noun's day is not the verb's.
  if (tense === 'future') return sentence.tokens[token]?.deprel === 'nmod:poss' ? null : 'future';
  return null;
}

/** "Had been due to expire ‖Friday‖": the infinitive of a plan that lies back itself. */
function wasPlanned(sentence: Sentence, verb: number): boolean {
  const word = sentence.tokens[verb]!;
  const plan = sentence.tokens[word.head];
  return word.xpos === 'VB' && plan !== undefined && planning.has(plan.lemma) && hasHad(sentence, word.head);
}

function hasHad(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb, 'aux', 'cop').some((index) =>
    /^had$/i.test(sentence.tokens[index]!.form),
  );
}

/** "Scheduled talks ‖for Friday‖": a clause in the past that names a day to come. */
function isAppointment(sentence: Sentence, verb: number, tense: Tense | null): boolean {
  const { lemma, deprel } = sentence.tokens[verb]!;
  const finite = !/^(?:acl|amod|advcl)$/.test(baseRelation(deprel));
  return (
    finite && appointing.has(lemma) && (tense === 'past' || (tense === 'perfect' && !hasHad(sentence, verb)))
  );
}

/** "Effective Feb. 1", "until Friday": words before a time that look ahead from publication. */
function isDeadline(sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 5); at -= 1) {
    const word = sentence.tokens[at]!;
    const form = word.form.toLowerCase();
    if (deadlines.has(form)) return true;
    // "As early as Tuesday", but not "early Tuesday".
    if (form === 'early' && at < token - 1) return true;
    if (/^(?:VERB|AUX)$/.test(word.upos)) return false;
  }
  return false;
}

/** Without a governing verb: the tag of the nearest verb before the time, else after it. */
function scanTense(sentence: Sentence, token: number): Tense | null {
  const tags = sentence.tokens.map((word) => word.xpos);
  const before = tags.slice(0, token).findLast((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  const tag = before ?? tags.slice(token + 1).find((candidate) => /^(?:VBD|VBZ|VBP|MD)$/.test(candidate));
  if (tag === undefined) return null;
  return tag === 'VBD' ? 'past' : tag === 'MD' ? 'future' : 'present';
}
