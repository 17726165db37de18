import { classOfWord } from '../phrase-words.ts';
import type { Clause, KnownName, TreeWord } from './clause.ts';
import { isTelling } from './cut-clauses.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import { numberOf } from './find-numbers.ts';
import { findGrades, type Grade, meaningOf } from './graded-words.ts';

/** What a clause says, ready to be held against another. */
export interface ClauseMeaning {
  clause: Clause;
  /** Telling words by what they mean, numbers, dates, and the scales touched on → weight. */
  features: ReadonlyMap<string, number>;
  /** What is named: id → name. */
  names: ReadonlyMap<string, string>;
  /** Value → as written. */
  numbers: ReadonlyMap<string, string>;
  dates: readonly WrittenDate[];
  /** Meanings of what is denied. */
  negated: ReadonlySet<string>;
  grades: readonly (Grade & { words: string })[];
  /** Base form of adjectives and adverbs → degree 0–2 with the word. */
  degrees: ReadonlyMap<string, { degree: number; word: string }>;
}

const gradeWeight = 1;
const adverbWeight = 0.5;

/** Reads names, numbers, dates, grades and telling words of a clause. `names` are those of the whole text. */
export function readMeaning(clause: Clause, names: readonly KnownName[]): ClauseMeaning {
  const { words, negated } = clause;
  const inside = names.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const dates = findDates(words);
  const dated = new Set(dates.flatMap(({ places }) => places));
  const isNamed = ({ start, end }: TreeWord) => inside.some((name) => start < name.end && name.start < end);
  const rest = words.map((word, place) => (dated.has(place) || isNamed(word) ? null : word));
  const features = new Map<string, number>();
  for (const { parts } of dates) for (const part of parts) features.set(`date ${part}`, adverbWeight);
  const numbers = new Map<string, string>();
  for (const word of rest) {
    if (word === null) continue;
    const number = numberOf(word);
    if (number !== null) {
      numbers.set(number, word.form);
      features.set(`number ${number}`, 1);
    } else if (isTelling(word)) {
      features.set(meaningOf(word.lemma.toLowerCase()), word.upos === 'ADV' ? adverbWeight : 1);
    }
  }
  const grades = readGrades(words);
  for (const { scale } of grades) features.set(`scale ${scale}`, gradeWeight);
  const known = inside.map(({ id, name }) => [id, name] as const);
  return {
    clause,
    features,
    names: new Map([...known, ...unknownNames(rest)]),
    numbers,
    dates,
    negated,
    grades,
    degrees: degreesOf(words),
  };
}

/** Several clauses as one. */
export function joinMeanings(meanings: readonly ClauseMeaning[]): Omit<ClauseMeaning, 'clause'> {
  const maps = <V>(of: (one: ClauseMeaning) => ReadonlyMap<string, V>) =>
    new Map(meanings.flatMap((one) => [...of(one)]));
  return {
    features: maps(({ features }) => features),
    names: maps(({ names }) => names),
    numbers: maps(({ numbers }) => numbers),
    dates: meanings.flatMap(({ dates }) => dates),
    negated: new Set(meanings.flatMap(({ negated }) => [...negated])),
    grades: meanings.flatMap(({ grades }) => grades),
    degrees: maps(({ degrees }) => degrees),
  };
}

/** Runs of proper nouns the gazetteer does not know; bare titles name nobody. */
function unknownNames(words: readonly (TreeWord | null)[]): [string, string][] {
  const names: [string, string][] = [];
  let run: string[] = [];
  for (const word of [...words, null]) {
    if (word?.upos === 'PROPN') run.push(word.form);
    else {
      const name = run.join(' ');
      if (run.some((form) => classOfWord(form.toLowerCase()) === 'content'))
        names.push([`word ${name.toLowerCase()}`, name]);
      run = [];
    }
  }
  return names;
}

function readGrades(words: readonly TreeWord[]): ClauseMeaning['grades'] {
  // The superlative is on a scale by itself: "warmest" is more than "warm".
  const lemmas = words.map(({ lemma, form, xpos }) =>
    (xpos === 'JJS' || xpos === 'RBS' ? form : lemma).toLowerCase(),
  );
  return findGrades(lemmas)
    .filter(({ scale, start }) => scale !== 'modality' || words[start]!.upos !== 'PROPN')
    .map(({ start, end, ...grade }) => {
      const forms = words.slice(start, end).map(({ form }) => form);
      return { ...grade, words: forms.join(' ') };
    });
}

const degreeOfTag: Readonly<Record<string, number>> = { JJ: 0, RB: 0, JJR: 1, RBR: 1, JJS: 2, RBS: 2 };

function degreesOf(words: readonly TreeWord[]): Map<string, { degree: number; word: string }> {
  const degrees = new Map<string, { degree: number; word: string }>();
  for (const { lemma, form, xpos, upos } of words) {
    const degree = upos === 'ADJ' || upos === 'ADV' ? degreeOfTag[xpos] : undefined;
    const key = lemma.toLowerCase();
    if (degree !== undefined && degree >= (degrees.get(key)?.degree ?? 0))
      degrees.set(key, { degree, word: form });
  }
  return degrees;
}
