import type { PhraseLevel } from './count-phrases.ts';
import {
  chanceOfRatio,
  clumpedLikelihoodRatio,
  falseDiscoveryLimit,
  likelihoodRatio,
} from './likelihood-ratio.ts';
import { classOfWord } from './phrase-words.ts';
import type { WordTable } from './word-table.ts';

/** A phrase that passed every test, still as numbers. */
export interface Candidate {
  /** Keys of its words. */
  keys: readonly number[];
  count: number;
  reports: number;
  restCount: number;
  restReports: number;
  /** G² against the rest. */
  keyness: number;
  chance: number;
}

export interface Choice {
  candidates: Candidate[];
  /** Phrases tested. */
  tested: number;
}

/** Expected share of false ones among the phrases shown. */
const falseShare = 0.01;
/** G² above which the parts of a phrase belong together (chance 1 in 1,000). */
const bound = 10.83;
/** A phrase is only a piece of a longer one when the longer makes up so much of its uses. */
const pieceShare = 0.75;

/**
 * Of counted phrases those that are set: more used than in the rest beyond chance, corrected for the number of tests;
 * their parts belonging together; whole (no piece of a longer one with nearly the same uses); not bare names,
 * titles, dates or attributions.
 */
export function choosePhrases(
  levels: readonly PhraseLevel[],
  table: WordTable,
  names: ReadonlySet<number>,
  words: { own: number; rest: number },
): Choice {
  const longer = countLonger(levels, table, names);
  const passed: Candidate[] = [];
  const chances: number[] = [];
  let tested = 0;
  for (const level of levels.slice(1)) {
    const above = longer[level.length - 1]!;
    tested += level.size;
    for (let id = 0; id < level.size; id += 1) {
      const { own, rest } = level;
      const keyness = clumpedLikelihoodRatio(
        { count: own.count[id]!, squares: own.squares[id]!, words: words.own },
        { count: rest.count[id]!, squares: rest.squares[id]!, words: words.rest },
      );
      if (keyness <= 0) continue;
      const chance = chanceOfRatio(keyness);
      chances.push(chance);
      if (above[id]! >= pieceShare * own.count[id]!) continue;
      const keys = keysOf(levels, level.length, id);
      if (!isSetWording(keys, table, names) || !belongsTogether(levels, level, id, words.own)) continue;
      passed.push({
        keys,
        count: own.count[id]!,
        reports: own.reports[id]!,
        restCount: rest.count[id]!,
        restReports: rest.reports[id]!,
        keyness,
        chance,
      });
    }
  }
  const limit = falseDiscoveryLimit(chances, tested, falseShare);
  const candidates = passed
    .filter(({ chance }) => chance <= limit)
    .sort((a, b) => b.keyness - a.keyness || b.count - a.count || compareKeys(a.keys, b.keys, table));
  return { candidates, tested };
}

/** Order by wording, so that equal scores stand alike whatever the order of the reports. */
function compareKeys(a: readonly number[], b: readonly number[], table: WordTable): number {
  const [left, right] = [a, b].map((keys) => keys.map((key) => table.keyText(key)).join(' '));
  return left! < right! ? -1 : 1;
}

/** For each phrase the uses of the most used longer phrase that holds it and could be shown. */
function countLonger(
  levels: readonly PhraseLevel[],
  table: WordTable,
  names: ReadonlySet<number>,
): Int32Array[] {
  const longer = levels.map(({ size }) => new Int32Array(size));
  for (let at = levels.length - 1; at > 0; at -= 1) {
    const level = levels[at]!;
    const below = longer[at - 1]!;
    for (let id = 0; id < level.size; id += 1) {
      const shown = isSetWording(keysOf(levels, level.length, id), table, names) ? level.own.count[id]! : 0;
      const most = Math.max(shown, longer[at]![id]!);
      for (const part of [level.prefix[id]!, level.suffix[id]!]) {
        if (most > below[part]!) below[part] = most;
      }
    }
  }
  return longer;
}

/** The words of a phrase, from its beginnings down to one word and the last word of each. */
function keysOf(levels: readonly PhraseLevel[], length: number, id: number): number[] {
  const keys: number[] = [];
  let prefix = id;
  for (let at = length; at >= 1; at -= 1) {
    let last = prefix;
    for (let down = at; down > 1; down -= 1) last = levels[down - 1]!.suffix[last]!;
    keys.unshift(levels[0]!.prefix[last]!);
    if (at > 1) prefix = levels[at - 1]!.prefix[prefix]!;
  }
  return keys;
}

/**
 * Begins and ends with a word that carries meaning, and is no more name, title or date than telling words: two with a
 * light word first ("take decisive measures").
 */
function isSetWording(keys: readonly number[], table: WordTable, names: ReadonlySet<number>): boolean {
  const classes = keys.map((key) => classOfWord(table.keyText(key)));
  const isName = (at: number) => names.has(keys[at]!);
  const isEdge = (at: number) => isName(at) || classes[at] === 'content' || classes[at] === 'office';
  const last = keys.length - 1;
  if (!(isEdge(0) || classes[0] === 'light') || !isEdge(last)) return false;
  const telling = keys.filter((_, at) => classes[at] === 'content' && !isName(at)).length;
  const naming = keys.filter((_, at) => isName(at) || classes[at] === 'office').length;
  const light = classes[0] === 'light' ? 1 : 0;
  return telling > light ? telling >= naming : telling > 0 && naming === 0 && light === 0;
}

/** Whether the phrase comes more often than its parts would by chance, wherever its first or last word is cut off. */
function belongsTogether(
  levels: readonly PhraseLevel[],
  level: PhraseLevel,
  id: number,
  words: number,
): boolean {
  const below = levels[level.length - 2]!.own.count;
  const single = levels[0]!.own.count;
  let first = level.prefix[id]!;
  let last = level.suffix[id]!;
  const counts = { prefix: below[first]!, suffix: below[last]! };
  for (let at = level.length - 1; at > 1; at -= 1) {
    first = levels[at - 1]!.prefix[first]!;
    last = levels[at - 1]!.suffix[last]!;
  }
  const uses = level.own.count[id]!;
  const isBound = (part: number, word: number) =>
    likelihoodRatio(uses, part, word - uses, Math.max(1, words - part)) >= bound;
  return isBound(counts.prefix, single[last]!) && isBound(counts.suffix, single[first]!);
}
