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
    const agent =
      isPassive(sentence, head) && !isMeasure(sentence, index) && isActor(sentence, index, deprel);
    const told = agent ? 'obl:agent' : 'obl';
    if (told !== deprel) changes.set(index, { deprel: told });
  });
  return changeTokens(sentence, changes);
};

function isPassive(sentence: Parameters<Repair>[0], verb: number): boolean {
  const { xpos, upos } = sentence.tokens[verb]!;
  if (upos !== 'VERB' || xpos !== 'VBN')
    return childrenOf(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0;
  // A perfect ("had risen by") has an auxiliary that is not of the passive.
  return (
    childrenOf(sentence, verb, 'aux:pass').length > 0 ||
    childrenOf(sentence, verb, 'aux', 'nsubj').length === 0
  );
}

/** An amount: a number that counts a unit or stands alone, a year, a fraction. */
function isMeasure(sentence: Parameters<Repair>[0], word: number): boolean {
  const { upos, lemma } = sentence.tokens[word]!;
  if (upos === 'NUM' || upos === 'SYM') return true;
  return measureNouns.has(lemma.toLowerCase());
}

/** What the parser called an agent stays one; else only a name or pronoun becomes one. */
function isActor(sentence: Parameters<Repair>[0], word: number, deprel: string): boolean {
  return (
    deprel === 'obl:agent' || sentence.tokens[word]!.upos === 'PROPN' || sentence.tokens[word]!.xpos === 'PRP'
  );
}
