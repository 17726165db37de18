import type { Candidate } from './choose-phrases.ts';
import type { Units } from './join-names.ts';
import { classOfWord } from './phrase-words.ts';
import type { WordTable } from './word-table.ts';

/** Where a candidate stands. */
export interface Located extends Candidate {
  /** First unit of each use, in order. */
  places: number[];
  /** Number of the report of each use. */
  placeReports: number[];
  /** How many different stretches it stands in, names, dates and numbers taken as alike, as a share of its uses. */
  variety: number;
  /** Share of uses after which the noun phrase does not go on: a break or a function word follows. */
  complete: number;
}

interface Node {
  next: Map<number, Node>;
  found: Located | null;
}

/** Finds all uses of the candidates in one pass over the units. */
export function locatePhrases(candidates: readonly Candidate[], units: Units, table: WordTable): Located[] {
  const located = candidates.map(
    (one) => ({ ...one, places: [], placeReports: [], variety: 0, complete: 0 }) as Located,
  );
  const root: Node = { next: new Map(), found: null };
  for (const one of located) {
    let node = root;
    for (const key of one.keys) {
      const child = node.next.get(key) ?? { next: new Map(), found: null };
      node.next.set(key, child);
      node = child;
    }
    node.found = one;
  }
  const stretches = hashStretches(units, table);
  const contexts = new Map<Located, Set<number>>(located.map((one) => [one, new Set()]));
  const goesOn = (at: number) => {
    const key = units.keys[at] ?? -1;
    return key >= 0 && classOfWord(table.keyText(key)) !== 'function';
  };
  let report = 0;
  for (let at = 0; at < units.keys.length; at += 1) {
    while (at >= units.reportEnds[report]!) report += 1;
    let node = root.next.get(units.keys[at]!);
    for (let end = at + 1; node !== undefined; end += 1) {
      if (node.found !== null) {
        node.found.places.push(at);
        node.found.placeReports.push(report);
        contexts.get(node.found)!.add(stretches[at]!);
        if (!goesOn(end)) node.found.complete += 1;
      }
      node = end < units.keys.length ? node.next.get(units.keys[end]!) : undefined;
    }
  }
  for (const one of located) {
    const uses = Math.max(1, one.places.length);
    one.variety = contexts.get(one)!.size / uses;
    one.complete /= uses;
  }
  return located;
}

/** For each unit a hash of the stretch between breaks it stands in (FNV-1a), with names, dates and numbers as one. */
function hashStretches(units: Units, table: WordTable): Int32Array {
  const { keys, names } = units;
  const slot = new Map<number, boolean>();
  const isSlot = (key: number) => {
    const known = slot.get(key);
    if (known !== undefined) return known;
    const found = names.has(key) || classOfWord(table.keyText(key)) === 'date';
    slot.set(key, found);
    return found;
  };
  const hashes = new Int32Array(keys.length);
  let hash = 0x811c9dc5;
  let first = 0;
  for (let at = 0; at <= keys.length; at += 1) {
    const key = at < keys.length ? keys[at]! : -1;
    if (key >= 0) hash = Math.imul(hash ^ (isSlot(key) ? 0 : key + 1), 0x01000193);
    else {
      hashes.fill(hash, first, at);
      first = at;
      hash = 0x811c9dc5;
    }
  }
  return hashes;
}
