import { z } from 'zod';
import data from './data/meanings.json' with { type: 'json' };
import { dutyWords } from './duty-rules.ts';

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));

/** Words of one meaning: general ones ("disaster") cover the specific ones ("flood"), which do not cover each other. */
const classes = z
  .object({ classes: z.array(z.strictObject({ name: z.string(), general: list, specific: list })) })
  .parse(data).classes;

const empty = new Set(dutyWords.emptyWords);

/** The words that tell what a clause is about, by their first letters: "attacked" and "attack" are one. */
export function contentOf(words: string): Map<string, string> {
  const found = words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Map(found.filter((word) => !empty.has(word)).map((word) => [stemOf(word), word]));
}

/** A word asked for that a clause tells in another word of its meaning. */
export interface Likeness {
  asked: string;
  told: string;
}

/**
 * Whether all that `asked` is about stands in `told`, in the same words or in words that cover it or that it covers; the
 * words that are not the same, or null when something is missing.
 */
export function tells(told: string, asked: string): Likeness[] | null {
  const known = contentOf(told);
  const wanted = contentOf(asked);
  if (wanted.size === 0) return null;
  const likenesses: Likeness[] = [];
  for (const [stem, word] of wanted) {
    if (known.has(stem)) continue;
    const like = [...known].find(([other]) => isLike(stem, other));
    if (like === undefined) return null;
    likenesses.push({ asked: word, told: like[1] });
  }
  return likenesses;
}

const stems = classes.map(({ general, specific }) => ({
  general: stemsOf(general),
  all: new Set([...stemsOf(general), ...stemsOf(specific)]),
}));

function isLike(asked: string, told: string): boolean {
  return stems.some(
    ({ general, all }) => all.has(asked) && all.has(told) && (general.has(asked) || general.has(told)),
  );
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => word.split(/[^\p{L}]+/u)).map(stemOf));
}

/** A word without its usual endings; crude, but the same for both sides compared. */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ings?|ions?|ers?|ies|ed|es|s|e|y)$/, (ending) =>
    word.length - ending.length >= 4 ? '' : ending,
  );
}
