import { mendNames } from './mend-names.ts';
import { classOfWord } from './phrase-words.ts';
import { marks, type WordStore } from './word-store.ts';
import type { WordTable } from './word-table.ts';

/** Words with names of several words joined to one, as phrases are counted over them. */
export interface Units {
  /** Key of each unit; -1 where no phrase goes across, which also ends each report. */
  keys: Int32Array;
  /** Where each unit begins in the store. */
  words: Int32Array;
  /** Where each unit ends in the report's text. */
  ends: Int32Array;
  /** Where each report ends. */
  reportEnds: Int32Array;
  /** Keys that are names. */
  names: ReadonlySet<number>;
}

/** Words that may stand inside a name. */
const links = new Set(['of', 'the', 'de', 'al', 'el', 'bin']);
const longestName = 12;

/**
 * Joins the words of a name to one unit: a run of words with capitals, "of" and "of the" inside it allowed, as in "the
 * Ministry of Culture of Ruritania". The first word of a sentence belongs to a name when it is written with a capital
 * inside sentences too. So a phrase never ends in the middle of a name.
 */
export function joinNames(store: WordStore, table: WordTable): Units {
  // A mended name takes two places: itself and the cut after it.
  const most = 2 * store.length;
  const keys = new Int32Array(most);
  const words = new Int32Array(most);
  const ends = new Int32Array(most);
  const formAt = mendNames(store, table);
  const reportEnds = new Int32Array(store.reports.length);
  const names = new Set<number>();
  let units = 0;
  let report = 0;
  let isFirst = true;
  const push = (key: number, at: number, length: number) => {
    keys[units] = key;
    words[units] = at;
    const last = at + length - 1;
    ends[units] = length === 0 ? -1 : store.startAt(last) + table.formText(formAt(last)).length;
    units += 1;
  };
  for (let at = 0; at < store.length; ) {
    const form = store.formAt(at);
    if (form < 0) {
      if (form !== marks.comma) push(-1, at, 0);
      if (form === marks.sentence) isFirst = true;
      at += 1;
      if (report < store.reports.length && at >= store.endOfReport(report)) {
        reportEnds[report] = units;
        report += 1;
      }
      continue;
    }
    const length = nameLength(store, table, at, isFirst);
    const key = length < 2 ? table.keyOfForm(form) : table.addKey(nameOf(formAt, table, at, length));
    const isWord = classOfWord(table.keyText(key)) !== 'function';
    if (length > 1 || (isWord && table.isName(key))) names.add(key);
    push(key, at, Math.max(1, length));
    at += Math.max(1, length);
    // What a mended name ran into is cut off with it.
    if (length > 1 && formAt(at - 1) !== store.formAt(at - 1)) push(-1, at - 1, 0);
    isFirst = false;
  }
  return {
    keys: keys.slice(0, units),
    words: words.slice(0, units),
    ends: ends.slice(0, units),
    reportEnds,
    names,
  };
}

/** Words of the name that begins here; 0 when none does. */
function nameLength(store: WordStore, table: WordTable, at: number, isFirst: boolean): number {
  const isPart = (index: number) => {
    const form = index < store.length ? store.formAt(index) : -1;
    if (form < 0 || !table.isCapital(form)) return false;
    if (classOfWord(table.keyText(table.keyOfForm(form))) === 'function') return false;
    return index > at || !isFirst || table.isName(table.keyOfForm(form));
  };
  if (!isPart(at)) return 0;
  let end = at + 1;
  for (let next = end; next < at + longestName; next += 1) {
    if (isPart(next)) end = next + 1;
    else if (next >= store.length || store.formAt(next) < 0 || next - end >= 2) break;
    else if (!links.has(table.formText(store.formAt(next)))) break;
  }
  return end - at;
}

function nameOf(formAt: (at: number) => number, table: WordTable, at: number, length: number): string {
  const forms = Array.from({ length }, (_, offset) => table.formText(formAt(at + offset)));
  return forms.join(' ').toLowerCase();
}
