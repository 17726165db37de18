import type { Sentence, Token } from '../../language/sentence.ts';
import { baseRelation } from '../../language/walk-tree.ts';

/** A sentence's tree with what the event reader asks of it ready to hand. */
export interface ClauseIndex {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Heads after mending; -1 for the root. */
  heads: readonly number[];
  children: readonly (readonly number[])[];
  /** Relation without its subtype. */
  relations: readonly string[];
  /** Words inside the names of agreements, where these have been read. */
  agreements: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

const known = new WeakMap<Sentence, ClauseIndex>();

/** The index of a sentence; remembered, since several annotators ask. */
export function indexClauses(sentence: Sentence): ClauseIndex {
  const before = known.get(sentence);
  if (before) return before;
  const tokens = mendVerbs(sentence.tokens);
  const relations = tokens.map(({ deprel }) => baseRelation(deprel));
  const heads = tokens.map((token, index) => mendedHead(tokens, index, token.head));
  const children: number[][] = tokens.map(() => []);
  heads.forEach((head, index) => {
    if (head >= 0) children[head]?.push(index);
  });
  const index: ClauseIndex = { sentence, tokens, heads, children, relations, agreements: none };
  known.set(sentence, index);
  return index;
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
function mendedHead(tokens: readonly Token[], index: number, head: number): number {
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

/** Children of `token` by relation, subtypes included (`nsubj` finds `nsubj:pass`). */
export function dependents(index: ClauseIndex, token: number, ...relations: string[]): number[] {
  return (index.children[token] ?? []).filter((child) => {
    const { deprel } = index.tokens[child]!;
    return relations.includes(deprel) || relations.includes(index.relations[child]!);
  });
}

/** `token` and all coordinated with it, through chains. */
export function withConjuncts(index: ClauseIndex, token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < 60; at += 1) {
    for (const child of dependents(index, all[at]!, 'conj')) if (!all.includes(child)) all.push(child);
  }
  return all;
}

/** The prepositions on a noun, lower case: `with`, `against`, `ahead of` also as its words. */
export function prepositionsOf(index: ClauseIndex, token: number): string[] {
  const found: string[] = [];
  for (const child of index.children[token] ?? []) {
    if (index.relations[child] !== 'case') continue;
    found.push(index.tokens[child]!.form.toLowerCase());
    for (const part of dependents(index, child, 'fixed')) found.push(index.tokens[part]!.form.toLowerCase());
  }
  return found;
}

/** Everything below `token`, itself included; bounded by the sentence. */
export function descendants(index: ClauseIndex, token: number, skip?: (child: number) => boolean): number[] {
  const all = [token];
  for (let at = 0; at < all.length; at += 1) {
    for (const child of index.children[all[at]!] ?? []) {
      if (!skip?.(child) && !all.includes(child)) all.push(child);
    }
  }
  return all;
}

/** True when `token` has a dependent of this relation with one of these lower-case forms. */
export function hasWord(
  index: ClauseIndex,
  token: number,
  relation: string,
  forms: ReadonlySet<string>,
): boolean {
  return dependents(index, token, relation).some((child) =>
    forms.has(index.tokens[child]!.form.toLowerCase()),
  );
}

/** True for words that act as predicates of a clause. */
export function isVerb(token: Token): boolean {
  return (
    token.upos === 'VERB' || (token.upos === 'AUX' && token.deprel !== 'aux' && token.deprel !== 'aux:pass')
  );
}
