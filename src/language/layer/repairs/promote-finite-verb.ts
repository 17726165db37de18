import type { Sentence } from '../../sentence.ts';
import { ancestorsOf, childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

const nonFinite = /^VB[NG]?$/;
const joined = /^(?:conj|parataxis|acl|appos|dep|list)$/;

/**
 * "This agreement, signed in May, introduces …", "On Tuesday, envoys from five states — … — convened": a noun or a
 * participle became the root and the finite verb was hung below it. The verb becomes the root, the noun its subject.
 */
export const promoteFiniteVerb: Repair = (sentence) => {
  const { tokens, kind } = sentence;
  if (kind !== 'prose') return sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !isNoPredicate(sentence, root)) return sentence;
  const subject = childrenOf(sentence, root, 'nsubj')[0];
  // A noun with a subject but no copula is surely wrong, so that even a participle may be the verb.
  const sure = subject !== undefined && tokens[root]!.upos !== 'VERB';
  const verb = tokens.findIndex((_, index) => index > root && isHiddenVerb(sentence, index, root, sure));
  if (verb < 0 || (subject !== undefined && subject > verb)) return sentence;
  const promotion = promote(sentence, root, verb, subject);
  if (!promotion) return sentence;
  const changes = new Map<number, TokenChange>([[verb, { head: -1, deprel: 'root' }], ...promotion]);
  if (tokens[verb]!.xpos === 'VBN' && childrenOf(sentence, verb, 'aux').length === 0) {
    changes.set(verb, { head: -1, deprel: 'root', xpos: 'VBD' });
  }
  for (const mark of childrenOf(sentence, root, 'punct')) if (mark > verb) changes.set(mark, { head: verb });
  return changeTokens(sentence, changes);
};

/** How the old root and its subject hang on the verb; undefined when the verb has a subject of its own. */
function promote(
  sentence: Sentence,
  root: number,
  verb: number,
  subject: number | undefined,
): [number, TokenChange][] | undefined {
  const { tokens } = sentence;
  const passive = childrenOf(sentence, verb, 'aux:pass').length > 0;
  const asSubject: TokenChange = { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' };
  const changes: [number, TokenChange][] = [];
  const own = childrenOf(sentence, verb, 'nsubj').find((child) => child < verb);
  if (own !== undefined) {
    if (tokens[own]!.upos === 'PRON') return undefined;
    const joint = coordination(sentence, verb, own);
    if (joint === undefined) return undefined;
    changes.push([own, { head: joint.partner, deprel: 'conj' }], [joint.and, { head: own }]);
  }
  if (tokens[root]!.upos === 'VERB') {
    return subject === undefined
      ? undefined
      : [...changes, [root, { head: subject, deprel: 'acl', xpos: 'VBN' }], [subject, asSubject]];
  }
  if (subject !== undefined) {
    return [
      ...changes,
      [subject, asSubject],
      [root, { head: verb, deprel: isOblique(sentence, root) ? 'obl' : 'dislocated' }],
    ];
  }
  const comma = tokens.slice(root, verb).some(({ form }) => form === ',');
  // A tense can not be coordinated with an infinitive, so then no comma is needed to tell.
  const mismatched =
    nonFinite.test(tokens[tokens[verb]!.head]!.xpos) && childrenOf(sentence, verb, 'cc').length === 0;
  return !(comma || mismatched) || isOblique(sentence, root) ? undefined : [...changes, [root, asSubject]];
}

/** In "signed by Varga and President Novak, introduces": the "and" before what was taken for the subject, and its partner. */
function coordination(
  sentence: Sentence,
  verb: number,
  own: number,
): { and: number; partner: number } | undefined {
  const { tokens } = sentence;
  const and = [...childrenOf(sentence, own, 'cc'), ...childrenOf(sentence, verb, 'cc')].find(
    (child) => child < own,
  );
  if (and === undefined) return undefined;
  let partner = and - 1;
  while (partner >= 0 && tokens[partner]!.deprel === 'flat') partner = tokens[partner]!.head;
  return /^(?:NOUN|PROPN)$/.test(tokens[partner]?.upos ?? '') ? { and, partner } : undefined;
}

/** A noun without copula, or a bare participle after a comma: neither can be what the sentence says. */
function isNoPredicate(sentence: Sentence, root: number): boolean {
  const { upos, xpos } = sentence.tokens[root]!;
  if (childrenOf(sentence, root, 'cop', 'aux', 'expl').length > 0) return false;
  if (/^(?:NOUN|PROPN)$/.test(upos)) return true;
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  const before = sentence.tokens[root - 1];
  return before?.form === ',';
}

/** A finite verb that is in no subordinate clause and not coordinated, hung under the root. */
function isHiddenVerb(sentence: Sentence, index: number, root: number, sure: boolean): boolean {
  const { tokens } = sentence;
  const { upos, deprel } = tokens[index]!;
  if (upos !== 'VERB' || !joined.test(deprel)) return false;
  const [helper] = childrenOf(sentence, index, 'aux', 'aux:pass');
  const tense = tokens[helper ?? index]!.xpos;
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tense) && !(sure && tense === 'VBN' && deprel === 'conj')) return false;
  if (childrenOf(sentence, index, 'mark', 'expl').length > 0) return false;
  const subject = childrenOf(sentence, index, 'nsubj')[0] ?? -1;
  if (childrenOf(sentence, index, 'cc').some((and) => and > subject)) return false;
  const children = childrenOf(sentence, index);
  if (children.some((child) => child < index && /^(?:WDT|WP|WP\$|WRB)$/.test(tokens[child]!.xpos)))
    return false;
  return ancestorsOf(sentence, index).every(
    (above) =>
      above === root || !/^(?:VERB|AUX)$/.test(tokens[above]!.upos) || nonFinite.test(tokens[above]!.xpos),
  );
}

function isOblique(sentence: Sentence, word: number): boolean {
  return childrenOf(sentence, word, 'case').length > 0;
}
