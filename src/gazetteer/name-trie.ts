import { foldToken } from './fold-name.ts';
import type { GazetteerEntry, NameUse } from './gazetteer.ts';
import { type CaseNeed, isDotted, needCase } from './match-case.ts';
import { firstWord, type ScannedWord, scanWords } from './scan-words.ts';

/** A name that ends at a node; `entry` is null for a phrase that must not be read as a name (`Berlin Wall`). */
export interface TrieName {
  entry: GazetteerEntry | null;
  use: NameUse;
  needs: readonly CaseNeed[];
  /** A family name that alone means this person (`Putin`), unless a given name before it says otherwise. */
  mononym: boolean;
}

/** What follows a word of known names. */
export interface TrieNode {
  /** Keyed by gap and folded word. */
  next: Map<string, TrieNode> | null;
  names: TrieName[] | null;
}

interface Pending {
  name: string;
  use: NameUse;
  entry: GazetteerEntry | null;
  mononym: boolean;
}

/** Known names by their first word. */
export interface NameTrie {
  add(name: string, use: NameUse, entry: GazetteerEntry | null, mononym?: boolean): void;
  /** Where names that start with this folded word go on. */
  startOf(folded: string): TrieNode | undefined;
}

export const edgeOf = (gap: string, folded: string): string => `${gap}\t${folded}`;

/** An empty trie. Names are cut into words only when a text first holds their first word: most never occur in one run. */
export function makeNameTrie(): NameTrie {
  const pending = new Map<string, Pending[]>();
  const grown = new Map<string, TrieNode>();
  return {
    add(name, use, entry, mononym = false) {
      const first = firstWord(name);
      if (first === null) return;
      const folded = foldToken(first);
      const waiting = pending.get(folded);
      if (waiting === undefined) pending.set(folded, [{ name, use, entry, mononym }]);
      else waiting.push({ name, use, entry, mononym });
    },
    startOf(folded) {
      const known = grown.get(folded);
      if (known !== undefined) return known;
      const waiting = pending.get(folded);
      if (waiting === undefined) return undefined;
      const node: TrieNode = { next: null, names: null };
      for (const name of waiting) growName(node, name);
      grown.set(folded, node);
      return node;
    },
  };
}

/** Puts a name's words after the first under `start`; a stop after a longer word may be left out in the text (`St. Petersburg`). */
function growName(start: TrieNode, pending: Pending): void {
  const words = scanWords(pending.name, 0, pending.name.length);
  insert(start, words, pending);
  const stopped = words.some((word, at) => at > 0 && word.gap === '.');
  if (stopped && !isDotted(words)) {
    insert(
      start,
      words.map((word) => (word.gap === '.' ? { ...word, gap: ' ' } : word)),
      pending,
    );
  }
}

function insert(start: TrieNode, words: readonly ScannedWord[], { use, entry, mononym }: Pending): void {
  let node = start;
  for (const word of words.slice(1)) {
    const edge = edgeOf(word.gap, foldToken(word.raw));
    node.next ??= new Map();
    let child = node.next.get(edge);
    if (child === undefined) {
      child = { next: null, names: null };
      node.next.set(edge, child);
    }
    node = child;
  }
  node.names ??= [];
  node.names.push({ entry, use, needs: needCase(words), mononym });
}
