import type { Span } from '../vocabulary/span.ts';
import { foldToken } from './fold-name.ts';
import type { NameMatch } from './gazetteer.ts';
import { dropForeignBodies, keepCandidates } from './judge-context.ts';
import { goesOn, hasJoinedFamily, isInsideName, standsAlone } from './judge-person.ts';
import { suitsCase } from './match-case.ts';
import { edgeOf, type NameTrie, type TrieName, type TrieNode } from './name-trie.ts';
import { BREAK, type ScannedWord, scanWords } from './scan-words.ts';

const ARTICLE = /^the$/i;
const CACHE_LIMIT = 50_000;

/** A function that finds the longest known names in a text, left to right, without overlap. */
export function makeNameFinder(trie: NameTrie): (text: string, within?: Span) => NameMatch[] {
  // Words repeat: what a raw word leads to is kept, so that folding is done once a word form.
  const starts = new Map<string, TrieNode | null>();
  const startOf = (raw: string): TrieNode | null => {
    const cached = starts.get(raw);
    if (cached !== undefined) return cached;
    const node = trie.startOf(foldToken(raw)) ?? null;
    if (starts.size >= CACHE_LIMIT) starts.clear();
    starts.set(raw, node);
    return node;
  };

  return (text, within = { start: 0, end: text.length }) => {
    const words = scanWords(text, Math.max(0, within.start), Math.min(text.length, within.end));
    const matches: NameMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const node = startOf(words[at]!.raw);
      const found = node === null ? null : longestFrom(node, words, at);
      const next = found !== null && ARTICLE.test(words[at]!.raw) ? startOf(words[at + 1]?.raw ?? '') : null;
      // `the West Bank` is not `the West`: what follows the article goes further.
      const further = next === null ? null : longestFrom(next, words, at + 1);
      if (found === null || (further !== null && further.length >= found.length)) {
        at += 1;
        continue;
      }
      const match = toMatch(text, words, at, found, within.end);
      if (match !== null) matches.push(match);
      at += found.length;
    }
    return dropForeignBodies(matches, text);
  };
}

interface Found {
  /** In words. */
  length: number;
  names: readonly TrieName[];
}

function longestFrom(start: TrieNode, words: readonly ScannedWord[], first: number): Found | null {
  let best: Found | null = null;
  let node = start;
  for (let at = first; ; at += 1) {
    const names = node.names?.filter((name) => suits(name, words, first)) ?? [];
    if (names.length > 0) best = { length: at - first + 1, names };
    const following = words[at + 1];
    if (following === undefined || following.gap === BREAK || node.next === null) return best;
    const child = node.next.get(edgeOf(following.gap, foldToken(following.raw)));
    if (child === undefined) return best;
    node = child;
  }
}

function suits(name: TrieName, words: readonly ScannedWord[], first: number): boolean {
  if (!suitsCase(name.needs, words, first) || isInsideHangul(words, first, name.needs.length)) return false;
  if (name.mononym) return standsAlone(words, first);
  const { length } = name.needs;
  if (name.entry?.kind === 'person') {
    return !goesOn(name.entry, words, first, length) && !hasJoinedFamily(name.entry, words, first, length);
  }
  return name.entry?.kind !== 'state' || name.use !== 'alias' || !isInsideName(words, first, length);
}

const HANGUL = /^[\uac00-\ud7a3]$/;

/** A Korean name of one or two letters inside a longer word is most often no name: India (`인도`) in `한국인도`. */
function isInsideHangul(words: readonly ScannedWord[], first: number, length: number): boolean {
  const word = words[first]!;
  return length <= 2 && word.gap === '' && HANGUL.test(word.raw) && HANGUL.test(words[first - 1]?.raw ?? '');
}

function toMatch(
  text: string,
  words: readonly ScannedWord[],
  first: number,
  found: Found,
  limit: number,
): NameMatch | null {
  if (found.names.some((name) => name.entry === null)) return null;
  const start = words[first]!.start;
  const last = words[first + found.length - 1]!;
  const dotted = found.length > 1 && last.raw.length === 1 && last.gap === '.';
  const end = dotted && last.end < limit && text[last.end] === '.' ? last.end + 1 : last.end;
  const seen = new Set<string>();
  const candidates: { entry: NonNullable<TrieName['entry']>; use: TrieName['use'] }[] = [];
  // A spelling that only a rule gives yields to one that the data list.
  const ranked = [...found.names].sort((a, b) => Number(a.use === 'variant') - Number(b.use === 'variant'));
  for (const { entry, use } of ranked) {
    if (entry === null || seen.has(entry.id)) continue;
    seen.add(entry.id);
    candidates.push({ entry, use });
  }
  const kept = keepCandidates(candidates, words, first, found.length);
  return kept.length === 0 ? null : { start, end, text: text.slice(start, end), candidates: kept };
}
