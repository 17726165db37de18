import type { Token } from '../../language/sentence.ts';

/** Mends what parsers often get wrong around possessors and participles; gives new words where something changed. */
export function mendTree(tokens: readonly Token[]): readonly Token[] {
  return mendVerbs(mendOwners(tokens));
}

/**
 * What bears "'s" owns the noun that follows, whatever the parser made of a long phrase: in "following X's reception of Y"
 * it may take "reception" to be joined to "X".
 */
function mendOwners(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | null = null;
  for (const [at, mark] of tokens.entries()) {
    const owner = mark.xpos === 'POS' ? tokens[mark.head] : undefined;
    if (!owner || mark.deprel !== 'case' || owner.deprel === 'nmod:poss') continue;
    const noun = ownedNoun(tokens, at);
    if (noun < 0 || tokens[noun]!.head !== mark.head) continue;
    mended ??= [...tokens];
    const own = mended[noun]!;
    mended[noun] = { ...own, head: owner.head, deprel: owner.deprel };
    mended[mark.head] = { ...owner, head: noun, deprel: 'nmod:poss' };
    for (const [other, word] of mended.entries()) {
      // What stood around the owner stands around the noun.
      if (
        word.head === mark.head &&
        other !== at &&
        (other < mark.head ? word.deprel === 'case' : other > noun)
      ) {
        mended[other] = { ...word, head: noun };
      }
    }
  }
  return mended ?? tokens;
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

/**
 * "condemned X and imposed sanctions": the parser may read "imposed" as an adjective of what it governs. A participle
 * right after "and" before a noun joined to a finite verb is the second verb.
 */
function mendVerbs(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | null = null;
  for (const [at, word] of tokens.entries()) {
    if (word.deprel !== 'amod' || !/^VB[ND]$/.test(word.xpos)) continue;
    const before = tokens[at - 1];
    const noun = tokens[word.head];
    const verb = noun && tokens[noun.head];
    if (!before || !noun || !verb || verb.upos !== 'VERB') continue;
    if (before.deprel === 'cc' && noun.deprel === 'conj' && /^VB[DZP]$/.test(verb.xpos)) {
      mended ??= [...tokens];
      mended[at] = { ...word, head: noun.head, deprel: 'conj', xpos: 'VBD' };
      mended[word.head] = { ...noun, head: at, deprel: 'obj' };
    } else if (before === verb && verb.lemma === 'have' && noun.deprel === 'obj') {
      // "has broken relations": "has" only helps.
      const have = noun.head;
      mended = (mended ?? tokens).map((token) => (token.head === have ? { ...token, head: at } : token));
      mended[at] = { ...word, head: verb.head, deprel: verb.deprel };
      mended[have] = { ...verb, head: at, deprel: 'aux', upos: 'AUX' };
      mended[word.head] = { ...noun, head: at };
    }
  }
  return mended ?? tokens;
}

/**
 * A finite verb coordinated with an infinitive belongs to the clause above it:
 * in "agreed to send troops and refused …" the parser may hang "refused" on "send".
 */
export function mendedHead(tokens: readonly Token[], index: number, head: number): number {
  const token = tokens[index]!;
  if (token.deprel !== 'conj' || !/^VB[DZP]$/.test(token.xpos)) return head;
  if (tokens.slice(0, index).some((word) => word.head === index && word.deprel === 'mark')) return head;
  let at = head;
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const word = tokens[at];
    if (!word || word.head < 0) break;
    // "condemned the raid … and promised aid": a verb is not joined to a noun.
    const nominal = word.upos === 'NOUN' || word.upos === 'PROPN';
    const infinite =
      word.upos === 'VERB' && ['xcomp', 'advcl', 'acl'].includes(word.deprel) && /^VB$|^VBG$/.test(word.xpos);
    if (!nominal && !infinite) break;
    at = word.head;
  }
  return tokens[at]?.upos === 'VERB' ? at : head;
}
