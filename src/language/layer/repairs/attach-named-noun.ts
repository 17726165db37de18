import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { gapBetween, neighbouringSubjects } from '../find-arguments.ts';
import { roleNouns } from '../word-lists.ts';

/**
 * Two subjects side by side of which the second names the first: "news agency TelPress reported", "the president of
 * the council Anna Petrova said", "the minister, Jan Novak, wrote". With an article or a comma the name is an
 * apposition of the noun, else the noun describes the name, as the treebanks have it.
 */
export const attachNamedNoun: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  for (const [noun, name] of neighbouringSubjects(sentence)) {
    const gap = gapBetween(sentence, noun, name);
    if (tokens[name]!.upos !== 'PROPN' || gap === 'apart' || !mayBeNamed(sentence, noun, gap)) continue;
    if (gap === 'comma' && !endsWithComma(sentence, name)) continue;
    const { head, deprel } = tokens[noun]!;
    const definite = gap === 'comma' || childrenOf(sentence, noun, 'det', 'nmod:poss').length > 0;
    if (definite) changes.set(name, { head: noun, deprel: 'appos' });
    else {
      changes.set(noun, { head: name, deprel: 'nmod:desc' });
      changes.set(name, { head, deprel });
    }
  }
  return changeTokens(sentence, changes);
};

/** Common nouns can be named; a capitalized one ("President") only when it is a role. */
function mayBeNamed(sentence: Sentence, noun: number, gap: string): boolean {
  const { upos, lemma } = sentence.tokens[noun]!;
  const role = roleNouns.has(lemma.toLowerCase());
  if (gap === 'comma' || gap === 'dependents') return role && (upos === 'NOUN' || upos === 'PROPN');
  return upos === 'NOUN' || (upos === 'PROPN' && role);
}

/** True when the phrase of `word` is closed by a comma. */
function endsWithComma({ tokens }: Sentence, word: number): boolean {
  let at = word + 1;
  while (at < tokens.length && tokens[at]!.upos === 'PROPN') at += 1;
  return tokens[at]?.form === ',';
}
