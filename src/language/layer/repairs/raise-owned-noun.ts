import type { Token } from '../../sentence.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * What bears "'s" owns the noun that follows, whatever the parser made of a long phrase: in "following X's reception of Y"
 * it may take "reception" to be joined to "X".
 */
export const raiseOwnedNoun: Repair = (sentence) =>
  sentence.tokens.reduce((mended, _, at) => raise(mended, at), sentence);

function raise(sentence: Parameters<Repair>[0], at: number): ReturnType<Repair> {
  const { tokens } = sentence;
  const mark = tokens[at]!;
  const owner = mark.xpos === 'POS' && mark.deprel === 'case' ? tokens[mark.head] : undefined;
  if (!owner || owner.deprel === 'nmod:poss') return sentence;
  const noun = ownedNoun(tokens, at);
  if (noun < 0 || tokens[noun]!.head !== mark.head) return sentence;
  const changes = new Map<number, TokenChange>([
    [noun, { head: owner.head, deprel: owner.deprel }],
    [mark.head, { head: noun, deprel: 'nmod:poss' }],
  ]);
  tokens.forEach((word, other) => {
    if (word.head !== mark.head || other === at || other === noun) return;
    // What stood around the owner stands around the noun.
    if (other < mark.head ? word.deprel === 'case' : other > noun) changes.set(other, { head: noun });
  });
  return changeTokens(sentence, changes);
}

/** The last of the nouns that follow "'s" after its adjectives; -1 when none does. */
function ownedNoun(tokens: readonly Token[], mark: number): number {
  let at = mark + 1;
  while (['ADJ', 'ADV', 'NUM'].includes(tokens[at]?.upos ?? '') || /^VB[GN]$/.test(tokens[at]?.xpos ?? ''))
    at += 1;
  const isNoun = (index: number) => tokens[index]?.upos === 'NOUN' || tokens[index]?.upos === 'PROPN';
  if (!isNoun(at)) return -1;
  while (isNoun(at + 1)) at += 1;
  return at;
}
