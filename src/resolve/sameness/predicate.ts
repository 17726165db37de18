import wink from 'wink-lemmatizer';
import { z } from 'zod';
import raw from './data/predicate-classes.json' with { type: 'json' };

const data = z
  .strictObject({
    source: z.string(),
    /** Words that say little of their own. */
    light: z.string(),
    /** Words for one act, verbs and nouns together; of several words a class holds those as written in reports. */
    classes: z.array(z.string()).min(1),
  })
  .parse(raw);

/** The words by which a report tells an act, folded so that verb and noun of one act come together. */
export interface Predicate {
  /** Base forms of the words that carry the act; the light ones only where there are no others. */
  words: ReadonlySet<string>;
  /** Numbers of the classes of like words they are in. */
  classes: ReadonlySet<number>;
  /** Whether none of the words says much of its own. */
  light: boolean;
}

const lightWords = new Set(data.light.split(', '));
const classesOf = new Map<string, number[]>();
data.classes.forEach((words, number) => {
  for (const word of words.split(', ')) {
    const key = foldWords(word).join(' ');
    classesOf.set(key, [...(classesOf.get(key) ?? []), number]);
  }
});

const known = new Map<string, Predicate>();
const longestPhrase = 3;

/** The predicate of the words that trigger an event: "held talks", "signing", "put out". */
export function predicateOf(trigger: string): Predicate {
  const cached = known.get(trigger);
  if (cached !== undefined) return cached;
  const words = foldWords(trigger);
  const telling = words.filter((word) => !lightWords.has(word));
  const classes = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      if (to === from + 1 && lightWords.has(words[from]!) && telling.length > 0) continue;
      for (const number of classesOf.get(words.slice(from, to).join(' ')) ?? []) classes.add(number);
    }
  }
  const predicate = {
    words: new Set(telling.length > 0 ? telling : words),
    classes,
    light: telling.length === 0,
  };
  known.set(trigger, predicate);
  return predicate;
}

/** How two predicates are alike: the same word, words of one class, words of one stem, or not at all. */
export function relatePredicates(a: Predicate, b: Predicate): 'word' | 'class' | 'stem' | null {
  if (meets(a.words, b.words)) return 'word';
  if (meets(a.classes, b.classes)) return 'class';
  return meets(stemsOf(a), stemsOf(b)) ? 'stem' : null;
}

const stemLength = 5;

/** "deploy" and "deployment", which no class lists. */
function stemsOf({ words }: Predicate): Set<string> {
  return new Set(
    [...words].filter((word) => word.length >= stemLength).map((word) => word.slice(0, stemLength)),
  );
}

function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Base forms without regard to what part of speech a word is: "killings" and "killed" are both "kill". */
function foldWords(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).map((word) => {
    const verb = wink.verb(word);
    return verb === word ? wink.verb(wink.noun(word)) : verb;
  });
}
