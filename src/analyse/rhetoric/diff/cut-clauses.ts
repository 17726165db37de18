import type { Clause, TreeSentence, TreeWord } from './clause.ts';
import { lightWords } from './graded-words.ts';
import { negatedWords } from './negated-words.ts';

/** What completes a verb: "carry forward and develop it" is one clause, "carry it forward and develop ties" two. */
const complements = new Set(['obj', 'obl', 'ccomp', 'xcomp', 'iobj']);
/** Telling words a clause needs to stand by itself. */
const leastTelling = 4;
const tellingTags = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV']);

/**
 * Cuts sentences into clauses: coordinated verbs, each with what hangs on it, as far as that stands together in the
 * text; pieces with too little to say go to their neighbour.
 */
export function cutClauses(sentences: readonly TreeSentence[]): Clause[] {
  return sentences.flatMap(({ tokens }, sentence) => {
    const denied = negatedWords(tokens);
    const pieces = joinSmall(cutPieces(tokens));
    return pieces.flatMap((words): Clause[] => {
      const trimmed = trimEdges(words);
      if (!trimmed.some((word) => isTelling(word) && /\p{L}/u.test(word.form))) return [];
      const negated = new Set(
        [...denied].filter(([place]) => trimmed.includes(tokens[place]!)).map(([, meaning]) => meaning),
      );
      return [{ sentence, negated, words: trimmed, start: trimmed[0]!.start, end: trimmed.at(-1)!.end }];
    });
  });
}

/** Whether a word carries meaning by itself. */
export function isTelling({ upos, lemma }: TreeWord): boolean {
  return tellingTags.has(upos) && !lightWords.has(lemma.toLowerCase());
}

function cutPieces(tokens: readonly TreeWord[]): TreeWord[][] {
  const heads = tokens.map((_, index) => clauseHead(tokens, index));
  const pieces: TreeWord[][] = [];
  tokens.forEach((token, index) => {
    if (index > 0 && (heads[index] === heads[index - 1] || token.upos === 'PUNCT'))
      pieces.at(-1)!.push(token);
    else pieces.push([token]);
  });
  return pieces;
}

/** The nearest word above, or the word itself, that heads a clause. */
function clauseHead(tokens: readonly TreeWord[], index: number): number {
  let at = index;
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const token = tokens[at]!;
    if (token.head < 0 || isClauseHead(tokens, at)) return at;
    at = token.head;
  }
  return at;
}

/** What is said ("hoped that …") stays with who said it and how. */
function isClauseHead(tokens: readonly TreeWord[], index: number): boolean {
  const { deprel, upos, head } = tokens[index]!;
  if (deprel === 'parataxis' || deprel === 'list') return true;
  if (deprel !== 'conj' || upos !== 'VERB' || tokens[head]?.upos !== 'VERB') return false;
  const hasOwn = (verb: number, from: number, to: number) =>
    tokens.some(
      (word, at) => word.head === verb && at > from && at < to && complements.has(word.deprel.split(':')[0]!),
    );
  return hasOwn(head, head, index) && hasOwn(index, index, tokens.length);
}

function joinSmall(pieces: readonly TreeWord[][]): TreeWord[][] {
  const joined: TreeWord[][] = [];
  let waiting: TreeWord[] = [];
  for (const piece of pieces) {
    const words = [...waiting, ...piece];
    waiting = [];
    if (words.filter(isTelling).length >= leastTelling) joined.push(words);
    else if (joined.length > 0) joined.at(-1)!.push(...words);
    else waiting = words;
  }
  if (waiting.length > 0) joined.push(waiting);
  return joined;
}

function trimEdges(words: readonly TreeWord[]): TreeWord[] {
  const isEdge = ({ upos }: TreeWord) => upos === 'PUNCT' || upos === 'CCONJ';
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex((word) => !isEdge(word));
  if (first < 0) return [];
  const kept = words.slice(first, last + 1);
  const count = (mark: string) => kept.filter(({ form }) => form === mark).length;
  const closing = words[last + 1];
  return closing?.form === ')' && count('(') > count(')') ? [...kept, closing] : kept;
}
