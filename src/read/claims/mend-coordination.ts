import type { Sentence } from '../../language/sentence.ts';
import { childLists } from '../mentions/child-lists.ts';
import { cueLexicon } from './cue-lexicon.ts';

/**
 * "said that exports had doubled and appealed for calm": a second verb of speech that the tree coordinates with a verb
 * inside what was said. Where its tense is that of the first verb of speech and not that of its neighbour, it is
 * coordinated with the first. The same sentence when nothing is mended.
 */
export function mendCoordination(sentence: Sentence): Sentence {
  const mended = new Map<number, number>();
  sentence.tokens.forEach((_, verb) => {
    const head = rightHead(sentence, verb);
    if (head < 0) return;
    mended.set(verb, head);
    // What the tree hung on the neighbour behind the second verb is the second verb's: "urged them to leave".
    if (sentence.tokens[verb]!.deprel !== 'conj') return;
    for (const child of childLists(sentence)[sentence.tokens[verb]!.head]!)
      if (child > verb) mended.set(child, verb);
  });
  if (mended.size === 0) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) => ({ ...token, head: mended.get(at) ?? token.head })),
  };
}

/** The verb of speech that a misplaced one belongs with, or -1. */
function rightHead(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  if (tokens[verb]!.xpos === 'VBG') return speechAround(sentence, verb);
  const { xpos, deprel, head, lemma } = tokens[verb]!;
  if (deprel !== 'conj' || !/^VB[DZ]$/.test(xpos) || head < 0 || head > verb) return -1;
  const known = cueLexicon.framesOf(lemma.toLowerCase()) ?? cueLexicon.prepositionsOf(lemma.toLowerCase());
  if (known === undefined || hasChild(sentence, verb, /^(?:nsubj|csubj|expl|aux)/)) return -1;
  const neighbour = tokens[head]!;
  const backshifted = hasChild(sentence, head, /^(?:aux|cop)/);
  if (neighbour.xpos === xpos && !backshifted && !insideRelative(sentence, head)) return -1;
  for (let at = neighbour.head, steps = 0; at >= 0 && steps < 5; at = tokens[at]!.head, steps++) {
    const above = tokens[at]!;
    if (above.xpos !== xpos || above.upos !== 'VERB' || at > head) continue;
    const speaks = cueLexicon.framesOf(above.lemma.toLowerCase()) !== undefined;
    return speaks && hasChild(sentence, at, /^nsubj/) ? at : -1;
  }
  return -1;
}

/** "said exports would go on, adding that …": the verb of speech whose clause took in the participle, or -1. */
function speechAround(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  const { deprel, head, lemma } = tokens[verb]!;
  if (deprel !== 'advcl' || head < 0 || head > verb || tokens[verb - 1]?.form !== ',') return -1;
  const clause = tokens[head]!;
  const above = tokens[clause.head];
  if (clause.deprel !== 'ccomp' || clause.head > head || above === undefined) return -1;
  const speaks = cueLexicon.core.has(lemma.toLowerCase()) && cueLexicon.core.has(above.lemma.toLowerCase());
  return speaks && hasChild(sentence, verb, /^ccomp$/) ? clause.head : -1;
}

function insideRelative(sentence: Sentence, verb: number): boolean {
  return /^acl/.test(sentence.tokens[verb]!.deprel);
}

function hasChild(sentence: Sentence, verb: number, relation: RegExp): boolean {
  return childLists(sentence)[verb]!.some((child) => relation.test(sentence.tokens[child]!.deprel));
}
