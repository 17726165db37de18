import type { Sentence, Token } from '../../language/sentence.ts';
import { baseRelation } from '../../language/walk-tree.ts';

/** A sentence's tree with what the event reader asks of it ready to hand. */
export interface ClauseIndex {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Heads; -1 for the root. */
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
  const { tokens } = sentence;
  const relations = tokens.map(({ deprel }) => baseRelation(deprel));
  const heads = tokens.map(({ head }) => head);
  const children: number[][] = tokens.map(() => []);
  heads.forEach((head, index) => {
    if (head >= 0) children[head]?.push(index);
  });
  const index: ClauseIndex = { sentence, tokens, heads, children, relations, agreements: none };
  known.set(sentence, index);
  return index;
}

/** Children of `token` by relation, subtypes included (`nsubj` finds `nsubj:pass`). */
export function dependents(index: ClauseIndex, token: number, ...relations: string[]): number[] {
  return (index.children[token] ?? []).filter((child) => {
    const { deprel } = index.tokens[child]!;
    return relations.includes(deprel) || relations.includes(index.relations[child]!);
  });
}

/** `token` and all coordinated with it, through chains; "A, the B, C and D" too, which parsers take for an apposition. */
export function withConjuncts(index: ClauseIndex, token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < 60; at += 1) {
    const listed = dependents(index, all[at]!, 'appos').filter((child) => isListItem(index, all[at]!, child));
    const joined = dependents(index, all[at]!, 'nmod').filter((child) => isCompanion(index, child));
    for (const child of [...dependents(index, all[at]!, 'conj'), ...listed, ...joined])
      if (!all.includes(child)) all.push(child);
  }
  return all;
}

/** "along with X", "together with X", "alongside X" */
export function isCompanion(index: ClauseIndex, token: number): boolean {
  const marks = dependents(index, token, 'case');
  if (marks.length === 0) return false;
  const words = prepositionsOf(index, token);
  const before = index.tokens[Math.min(...marks) - 1]?.form ?? '';
  if (!words.includes('with')) return words.includes('alongside');
  return words.includes('along') || words.includes('together') || /^(along|together)$/i.test(before);
}

/** A name beside a name that begins a list of names. */
function isListItem(index: ClauseIndex, first: number, second: number): boolean {
  const isName = (token: number) => index.tokens[token]!.upos === 'PROPN';
  const partners = dependents(index, second, 'conj');
  return isName(first) && isName(second) && partners.length > 0 && partners.every(isName);
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

/** True for words that act as predicates of a clause. */
export function isVerb(token: Token): boolean {
  return (
    token.upos === 'VERB' || (token.upos === 'AUX' && token.deprel !== 'aux' && token.deprel !== 'aux:pass')
  );
}
