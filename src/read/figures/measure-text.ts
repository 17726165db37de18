import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import type { Amount } from './amount.ts';
import { figureWords } from './figure-words.ts';

const stopWords = new Set(figureWords.measureStopWords);

/**
 * The noun phrase headed at `noun`, lower case, its nouns by lemma, without articles, numbers and names of owners:
 * "high-level delegation", "trade turnover".
 */
export function measureText(tree: Sentence, noun: number, amount: Amount, text: string): string {
  const word = tree.tokens[noun];
  if (word?.upos === 'VERB' && figureWords.moneyVerbs[word.lemma] !== undefined)
    return figureWords.moneyVerbs[word.lemma]!;
  if (amount.unit === 'votes') return 'vote';
  if (word === undefined || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(word.upos)) return '';
  const before = childrenOf(tree, noun, 'amod', 'compound', 'nmod:unmarked')
    .filter(
      (index) =>
        index < noun &&
        !inAmount(tree, index, amount) &&
        !isNameOrNumber(tree, index) &&
        !stopWords.has(tree.tokens[index]!.form.toLowerCase()),
    )
    .map((index) => describe(tree, index, text));
  return [...before, nounForm(tree, noun)].join(' ').replace(/\s+/g, ' ').trim();
}

/** Names and their adjectives ("Indian") are not part of what is measured. */
function isNameOrNumber(tree: Sentence, index: number): boolean {
  const { upos, form } = tree.tokens[index]!;
  return upos === 'PROPN' || upos === 'NUM' || (index > 0 && /^\p{Lu}\p{Ll}/u.test(form));
}

function inAmount(tree: Sentence, index: number, { start, end }: Amount): boolean {
  const word = tree.tokens[index]!;
  return word.start < end && start < word.end;
}

/** A modifier with the parts its hyphens join: "high-level". */
function describe(tree: Sentence, index: number, text: string): string {
  const word = tree.tokens[index]!;
  const joined = tree.tokens.filter(
    (other) =>
      other.head === index &&
      other.end <= word.start &&
      /^(?:compound|amod|advmod|punct|nummod|case|obl|nmod)$/.test(other.deprel.split(':')[0]!),
  );
  const start = Math.min(word.start, ...joined.map((other) => other.start));
  const whole = text.slice(start, word.end).toLowerCase();
  return /^[\p{L}]+-[\p{L}-]+$/u.test(whole)
    ? whole
    : word.upos === 'NOUN'
      ? word.lemma.toLowerCase()
      : word.form.toLowerCase();
}

function nounForm(tree: Sentence, noun: number): string {
  const word = tree.tokens[noun]!;
  return (word.upos === 'NOUN' || word.upos === 'VERB' ? word.lemma : word.form).toLowerCase();
}
