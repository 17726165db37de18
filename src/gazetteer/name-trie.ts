import { foldToken } from './fold-name.ts';
import type { GazetteerEntry, NameUse } from './gazetteer.ts';
import { type CaseNeed, needCase } from './match-case.ts';
import { type ScannedWord, scanWords } from './scan-words.ts';

/** A name that ends at a node; `entry` is null for a phrase that must not be read as a name (`Korean War`). */
export interface TrieName {
  entry: GazetteerEntry | null;
  use: NameUse;
  needs: readonly CaseNeed[];
}

export interface TrieNode {
  /** Keyed by gap and folded word. */
  next: Map<string, TrieNode> | null;
  names: TrieName[] | null;
}

export const edgeOf = (gap: string, folded: string): string => `${gap}\t${folded}`;

export function makeNode(): TrieNode {
  return { next: null, names: null };
}

/** Puts a name into the trie under its words; a stop after a longer word may be left out in the text (`St. Petersburg`). */
export function addName(root: TrieNode, name: string, use: NameUse, entry: GazetteerEntry | null): void {
  const words = scanWords(name, 0, name.length);
  if (words.length === 0) return;
  insert(root, words, use, entry);
  if (words.some((word, at) => at > 0 && word.gap === '.') && !isDottedAcronym(words)) {
    insert(
      root,
      words.map((word) => (word.gap === '.' ? { ...word, gap: ' ' } : word)),
      use,
      entry,
    );
  }
}

const isDottedAcronym = (words: readonly ScannedWord[]): boolean =>
  words.every((word) => word.raw.length === 1);

function insert(
  root: TrieNode,
  words: readonly ScannedWord[],
  use: NameUse,
  entry: GazetteerEntry | null,
): void {
  let node = root;
  words.forEach((word, at) => {
    const edge = at === 0 ? foldToken(word.raw) : edgeOf(word.gap, foldToken(word.raw));
    node.next ??= new Map();
    let child = node.next.get(edge);
    if (child === undefined) {
      child = makeNode();
      node.next.set(edge, child);
    }
    node = child;
  });
  node.names ??= [];
  const needs = needCase(words);
  const known = node.names.some(
    (name) => name.entry === entry && JSON.stringify(name.needs) === JSON.stringify(needs),
  );
  if (!known) node.names.push({ entry, use, needs });
}
