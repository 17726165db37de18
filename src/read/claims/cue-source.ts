import type { Sentence } from '../../language/sentence.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { cueLexicon } from './cue-lexicon.ts';

/** Where the source of a verb cue stands: a word, nobody (a passive without agent), or not found. */
export type Source = { token: number; passive: boolean } | { token: -1; passive: true } | null;

/** The word that heads the source of a speech verb, following control, coordination and relative clauses. */
export function sourceOfVerb(sentence: Sentence, verb: number, depth = 6): Source {
  const found = sourceInTree(sentence, verb, depth);
  if (found !== null || depth < 6) return found;
  const lost = lostSubject(sentence, verb);
  return lost < 0 ? null : { token: lost, passive: false };
}

/**
 * The subject of a finite verb whose tree lost it: behind the verb ("…, say some members"), before it without a
 * preposition, or, after a comma ("X, whose bid was seen as …, said"), the noun the sentence opens with. Or -1.
 */
function lostSubject(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  const word = tokens[verb]!;
  if (!/^VB[DZP]?$/.test(word.xpos) || childWith(sentence, verb, 'mark') >= 0) return -1;
  const finite = word.xpos !== 'VB';
  const behind = childWith(sentence, verb, 'obj');
  const inverted = /^[,"”]$|^''$/.test(tokens[verb - 1]?.form ?? '') && behind > verb && behind < verb + 6;
  if (inverted && word.deprel === 'parataxis') return behind;
  if (!finite) return -1;
  const bare = childLists(sentence)[verb]!.find(
    (child) => child < verb && tokens[child]!.deprel === 'obl' && childWith(sentence, child, 'case') < 0,
  );
  if (bare !== undefined) return bare;
  const paused =
    /^[,)—–-]$/.test(tokens[verb - 1]?.form ?? '') && /^(?:parataxis|conj|advcl|dep)$/.test(word.deprel);
  if (!paused) return -1;
  const first = tokens.findIndex(({ upos }) => /^(?:NOUN|PROPN|PRON|VERB|AUX|ADP)$/.test(upos));
  if (first < 0 || first >= verb || !/^(?:NOUN|PROPN)$/.test(tokens[first]!.upos)) return -1;
  // The head of the opening phrase: up from its first noun while still before the first comma.
  const comma = tokens.findIndex(({ form }) => form === ',');
  let head = first;
  while (
    tokens[head]!.head > head &&
    tokens[head]!.head < comma &&
    /^(?:NOUN|PROPN)$/.test(tokens[tokens[head]!.head]!.upos)
  )
    head = tokens[head]!.head;
  return comma > 0 && head < comma && comma < verb ? head : -1;
}

function sourceInTree(sentence: Sentence, verb: number, depth: number): Source {
  const { tokens } = sentence;
  if (depth === 0) return null;
  const subject = childWith(sentence, verb, 'nsubj');
  if (subject >= 0) return { token: subject, passive: false };
  // "…, wrote the authors": a subject behind the verb is easily read as its object.
  const before = childWith(sentence, verb, 'ccomp');
  const behind = childWith(sentence, verb, 'obj');
  if (before >= 0 && before < verb && behind > verb) return { token: behind, passive: false };
  const passive = childWith(sentence, verb, 'nsubj:pass', 'csubj:pass', 'expl');
  if (passive >= 0 && isActivePerfect(sentence, verb)) return { token: passive, passive: false };
  const agent = agentOf(sentence, verb);
  if (passive >= 0 || childWith(sentence, verb, 'aux:pass') >= 0)
    return agent >= 0 ? { token: agent, passive: true } : { token: -1, passive: true };
  const word = tokens[verb]!;
  const head = word.head;
  if (head < 0) return null;
  const stranded = strandedSubject(sentence, verb);
  if (stranded >= 0) return { token: stranded, passive: false };
  const as = childLists(sentence)[verb]!.some(
    (child) => tokens[child]!.form.toLowerCase() === 'as' && tokens[child]!.deprel !== 'advmod',
  );
  if (as && cueLexicon.quoting.has(tokens[head]!.lemma)) return quotedPerson(sentence, head);
  switch (word.deprel) {
    case 'conj':
      return sourceInTree(sentence, head, depth - 1);
    case 'xcomp': {
      const object = childWith(sentence, head, 'obj', 'iobj');
      const light = cueLexicon.light.has(tokens[head]!.lemma);
      if (!light && object >= 0 && object < verb && word.xpos === 'VB')
        return { token: object, passive: false };
      return controller(sentence, head, depth);
    }
    case 'advcl':
    case 'ccomp':
    case 'parataxis':
    case 'dep':
      return word.xpos === 'VBG' || (word.xpos === 'VB' && word.deprel === 'advcl')
        ? controller(sentence, head, depth)
        : null;
    case 'acl':
      // "a general accused by Chile of …"
      if (word.xpos === 'VBN' && agent >= 0) return { token: agent, passive: true };
      return word.xpos === 'VBG' ? { token: head, passive: false } : null;
    case 'acl:relcl':
      return null;
    default:
      return null;
  }
}

/**
 * Where the tree made the main verb a modifier of its subject ("polls taken in May found that …"): that noun; else -1.
 */
function strandedSubject(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos) || childWith(sentence, verb, 'mark') >= 0) return -1;
  let at = verb;
  for (let step = 0; step < 3; step++) {
    const { deprel, head } = tokens[at]!;
    if (!/^(?:acl|advcl|conj)$/.test(deprel) || head < 0) return -1;
    at = head;
    if (/^(?:NOUN|PROPN)$/.test(tokens[at]!.upos))
      return at < verb &&
        tokens[at]!.deprel.match(/^(?:root|nsubj|appos)/) &&
        childWith(sentence, at, 'cop') < 0 &&
        isMainless(sentence, at)
        ? at
        : -1;
  }
  return -1;
}

/** True when the noun is the root, or hangs on no verb: nothing else in the clause can be its verb. */
function isMainless(sentence: Sentence, noun: number): boolean {
  const head = sentence.tokens[noun]!.head;
  return head < 0 || !/^(?:VERB|AUX)$/.test(sentence.tokens[head]!.upos);
}

/** The subject of the clause above, passive or not. */
function controller(sentence: Sentence, verb: number, depth: number): Source {
  const passive = childWith(sentence, verb, 'nsubj:pass');
  if (passive >= 0) return { token: passive, passive: false };
  const word = sentence.tokens[verb]!;
  if (/^(?:NOUN|PROPN)$/.test(word.upos) && childWith(sentence, verb, 'nsubj', 'cop') < 0)
    return { token: verb, passive: false };
  const above = sourceInTree(sentence, verb, depth - 1);
  return above !== null && above.token >= 0 ? above : null;
}

/** "X was quoted as saying", "Yonhap quoted X as saying". */
function quotedPerson(sentence: Sentence, verb: number): Source {
  const token = childWith(sentence, verb, 'nsubj:pass', 'obj');
  return token < 0 ? null : { token, passive: false };
}

/** True for "has confirmed", which a tree may call passive: a form of have and no form of be. */
export function isActivePerfect(sentence: Sentence, verb: number): boolean {
  const helpers = childLists(sentence)[verb]!.map((child) => sentence.tokens[child]!);
  return (
    helpers.some(({ deprel, lemma }) => deprel === 'aux' && lemma === 'have') &&
    !helpers.some(({ deprel, lemma }) => deprel === 'aux:pass' || lemma === 'be')
  );
}

/** The by-agent of a passive, or -1. */
export function agentOf(sentence: Sentence, verb: number): number {
  const agent = childWith(sentence, verb, 'obl:agent');
  if (agent >= 0) return agent;
  return (
    childLists(sentence)[verb]!.find(
      (child) =>
        sentence.tokens[child]!.deprel === 'obl' &&
        childLists(sentence)[child]!.some((below) => sentence.tokens[below]!.form.toLowerCase() === 'by') &&
        /^(?:PROPN|PRON)$/.test(sentence.tokens[child]!.upos),
    ) ?? -1
  );
}
