import type { Token } from '../../language/sentence.ts';
import { elements } from './grammar/elements.ts';
import { type Scan, typeOf } from './grammar/time-element.ts';
import type { FoundTime } from './time-expression.ts';
import { dayPartSource, readDayPart } from './time-names.ts';
import { wordPattern } from './word-pattern.ts';

/** How many times may stand in one another: "early on the morning of the first day of the last week of May". */
const DEEPEST = 6;
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|['’](?=\d)/gu;
const suffix = wordPattern(`\\s+(?:in\\s+the\\s+)?(?:early\\s+|late\\s+)?(?<part>${dayPartSource})s?`);
const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/uy;

/**
 * Time expressions in `text`, in order and not overlapping; offsets point into `text`. `tokens` (their offsets less
 * `offset`) help with words that are only sometimes times ("May", "fall"); without them the words around decide.
 */
export function findTimes(text: string, tokens: readonly Token[] = [], offset = 0): FoundTime[] {
  const scan = createScan(text, tokens, offset);
  const times: FoundTime[] = [];
  let from = 0;
  for (const match of text.matchAll(wordStart)) {
    if (match.index < from) continue;
    const group = scan.groupAt(match.index);
    if (group === null) continue;
    times.push(...group);
    from = group.at(-1)!.end;
  }
  return times;
}

interface GroupScan extends Scan {
  /** The longest match at `position`; a range gives two expressions. */
  groupAt(position: number): FoundTime[] | null;
}

function createScan(text: string, tokens: readonly Token[], offset: number): GroupScan {
  const known = new Map<number, FoundTime[] | null>();
  let depth = 0;
  const tokenByChar = new Map<number, Token>();
  for (const token of tokens) {
    for (let at = token.start - offset; at < token.end - offset; at += 1) tokenByChar.set(at, token);
  }
  const scan: GroupScan = {
    text,
    groupAt: (position) => longest(position, false),
    at: (position, definite = false) => {
      if (depth >= DEEPEST) return null;
      depth += 1;
      const group = longest(position, definite);
      depth -= 1;
      // A range is not one time: whoever builds on it takes what comes first.
      return group?.[0] ?? null;
    },
    wordBefore(position) {
      const before = text.slice(Math.max(0, position - 30), position);
      return /([\p{L}\p{N}]+(?:['’]\p{L}+)?)[\s"“‘(-]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    },
    wordAfter(position) {
      word.lastIndex = position + (/^\s*/.exec(text.slice(position, position + 8))?.[0].length ?? 0);
      return word.exec(text)?.[0].toLowerCase() ?? '';
    },
    tokenAt: (position) => tokenByChar.get(position),
  };
  return scan;

  function longest(position: number, definite: boolean): FoundTime[] | null {
    const key = position * 2 + (definite ? 1 : 0);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    // Elements may ask again for the same place; they get nothing rather than a loop.
    known.set(key, null);
    let best: FoundTime[] | null = null;
    for (const element of elements) {
      if (element.definite && !definite) continue;
      element.pattern.lastIndex = position;
      const match = element.pattern.exec(text);
      if (match === null || match[0] === '') continue;
      const read = element.read(match, scan);
      if (read === null) continue;
      const group = Array.isArray(read) ? read : [read];
      if (best === null || group.at(-1)!.end > best.at(-1)!.end) best = group;
    }
    if (best !== null && best.length === 1) best = [extend(best[0]!)];
    known.set(key, best);
    return best;
  }

  /** A day takes the part of the day behind it: "Tuesday night". */
  function extend(time: FoundTime): FoundTime {
    const { meaning } = time;
    const isDay =
      (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
      (meaning.kind === 'shift' && meaning.unit === 'day');
    if (!isDay || meaning.dayPart !== undefined || meaning.clock !== undefined) return time;
    suffix.lastIndex = time.end;
    const match = suffix.exec(text);
    if (!match) return time;
    const extended = { ...meaning, dayPart: readDayPart(match.groups!.part!)! };
    return { start: time.start, end: time.end + match[0].length, meaning: extended, type: typeOf(extended) };
  }
}
