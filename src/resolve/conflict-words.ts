import { z } from 'zod';
import { contentWords } from './content-words.ts';
import data from './data/conflict-words.json' with { type: 'json' };

const words = z
  .strictObject({
    source: z.string(),
    families: z.array(z.array(z.string()).min(1)),
    accounts: z.array(z.string()),
    pointers: z.array(z.string()),
    untrue: z.array(z.string()),
    unsure: z.array(z.string()),
  })
  .parse(data);

const accounts = new Set(words.accounts);
const pointers = new Set(words.pointers);
const untrue = new RegExp(
  `\\b(?:is|are|was|were|as|be|been|being|,)\\s+(?:\\w+ly\\s+|simply\\s+)?(?:${words.untrue.join('|')})\\b.*$`,
  'iu',
);
const unsure = new RegExp(`\\b(?:${words.unsure.join('|')})\\b`, 'iu');
/** A negation further on is of a part of the clause. */
const openingWords = 8;
const negated = /\b(?:not|never|no|nor|neither|cannot)\b|n[’']t\b/iu;

const exact = new Map<string, string>();
const beginnings: [string, string][] = [];
for (const [first, ...rest] of words.families)
  for (const word of [first!, ...rest]) {
    if (word.endsWith('-')) beginnings.push([word.slice(0, -1), `family of ${first}`]);
    else exact.set(word, `family of ${first}`);
  }

/** The words of a clause that carry its matter, each word of a family by the family. */
export function matterWords(clause: string): Set<string> {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => matterWord(word) ?? []));
}

/** A ledger has many claims and, next to them, few different words. */
const known = new Map<string, string | null>();

function matterWord(word: string): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const family = exact.get(word) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
  const [bare] = accounts.has(word) ? [] : contentWords(word);
  const matter = family ?? bare ?? null;
  known.set(word, matter);
  return matter;
}

/** Whether a word of `matterWords` stands for a family of words of the field. */
export function isFamily(word: string): boolean {
  return word.startsWith('family of ');
}

/** What a speaker calls untrue: "the account of a raid was false" → "the account of a raid"; null when nothing is. */
export function calledUntrue(clause: string): string | null {
  const found = untrue.exec(clause);
  return found === null || found.index === 0 ? null : clause.slice(0, found.index).trim();
}

/** Whether a clause says that something is not so, or not known: it holds nothing that could be denied. */
export function isNegated(clause: string): boolean {
  return negated.test(clause.split(/\s+/).slice(0, openingWords).join(' ')) || unsure.test(clause);
}

/**
 * How a denied clause points back: `all` when it is nothing but a pointer ("it", "these accusations"), `account` when
 * it names an account of something or "such" things, whose matter the report told before.
 */
export function pointsBack(clause: string): 'all' | 'account' | null {
  const told: string[] = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (told.length > 0 && told.every((word) => pointers.has(word) || accounts.has(word))) return 'all';
  const opening = told.slice(0, 4);
  return opening.some((word) => accounts.has(word)) || told.includes('such') ? 'account' : null;
}
