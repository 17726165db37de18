import type { WordStore } from './word-store.ts';
import type { WordTable } from './word-table.ts';

/** Times two words of a name must stand together, and a word by itself, to be known. */
const knownName = 5;
const knownWord = 20;

/**
 * Names whose last word lost the space after it, as pages stripped of their bold type have it: "the Emir Karim Al
 * Saudvisited". A capitalised word counts as such when its beginning often follows the same word before it and its end
 * is a common word in small letters.
 * @returns the form of the name's last word at a place, mended where need be.
 */
export function mendNames(store: WordStore, table: WordTable): (at: number) => number {
  const pairs = new Map<number, number>();
  const words = new Int32Array(table.formCount);
  const pairAt = (at: number) => {
    const before = at > 0 ? store.formAt(at - 1) : -1;
    const form = store.formAt(at);
    return before < 0 || !table.isCapital(before) || !table.isCapital(form) ? -1 : pairOf(before, form);
  };
  const pairOf = (before: number, form: number) => before * table.formCount + form;
  for (let at = 0; at < store.length; at += 1) {
    const form = store.formAt(at);
    if (form < 0) continue;
    words[form]! += 1;
    const pair = pairAt(at);
    if (pair >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const mended = new Map<number, number>();
  for (const pair of pairs.keys()) {
    const before = Math.floor(pair / table.formCount);
    const form = pair % table.formCount;
    const text = table.formText(form);
    for (let cut = text.length - 2; cut >= 2; cut -= 1) {
      const name = table.formOf(text.slice(0, cut));
      const word = table.formOf(text.slice(cut));
      if (name === undefined || word === undefined || table.isCapital(word)) continue;
      if (words[word]! < knownWord || (pairs.get(pairOf(before, name)) ?? 0) < knownName) continue;
      mended.set(pair, name);
      break;
    }
  }
  return (at) => {
    const form = store.formAt(at);
    return form < 0 ? form : (mended.get(pairAt(at)) ?? form);
  };
}
