import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { caseOf } from '../find-arguments.ts';
import { measureNouns } from '../word-lists.ts';

/**
 * "By" names who did it only after a passive, and never when a measure follows: "rose by 54 percent",
 * "was cut by a third", "approved by 85 votes" have no agent; "signed by the ministers" has.
 */
export const tellAgentFromMeasure: Repair = (sentence) => {
  const changes = new Map<number, TokenChange>();
  sentence.tokens.forEach(({ deprel, head }, index) => {
    if (
      head < 0 ||
      !deprel.startsWith('obl') ||
      deprel === 'obl:unmarked' ||
      caseOf(sentence, index) !== 'by'
    )
      return;
    if (deprel === 'obl:agent') {
      // What the parser calls an agent stays one unless it can not be.
      if (isMeasure(sentence, index) || isActive(sentence, head)) changes.set(index, { deprel: 'obl' });
    } else if (isPassive(sentence, head) && isActor(sentence, index) && !isMeasure(sentence, index)) {
      changes.set(index, { deprel: 'obl:agent' });
    }
  });
  return changeTokens(sentence, changes);
};

/** A verb with a subject that acts: an intransitive past tense or perfect. */
function isActive(sentence: Sentence, verb: number): boolean {
  const active = childrenOf(sentence, verb, 'nsubj').some(
    (child) => sentence.tokens[child]!.deprel === 'nsubj',
  );
  return active && childrenOf(sentence, verb, 'aux:pass').length === 0;
}

function isPassive(sentence: Sentence, verb: number): boolean {
  const { xpos, upos } = sentence.tokens[verb]!;
  if (childrenOf(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  // A perfect ("had risen by") has an auxiliary that is not of the passive.
  return upos === 'VERB' && xpos === 'VBN' && childrenOf(sentence, verb, 'aux', 'nsubj').length === 0;
}

/** An amount: a number that counts a unit or stands alone, a year, a fraction; but not "one of the envoys". */
function isMeasure(sentence: Sentence, word: number): boolean {
  const { upos, lemma } = sentence.tokens[word]!;
  if (upos === 'NUM' || upos === 'SYM') return childrenOf(sentence, word, 'nmod').length === 0;
  return measureNouns.has(lemma.toLowerCase());
}

/** Only a name or a pronoun becomes an agent where the parser saw none. */
function isActor(sentence: Sentence, word: number): boolean {
  const { upos, xpos } = sentence.tokens[word]!;
  return upos === 'PROPN' || xpos === 'PRP';
}
