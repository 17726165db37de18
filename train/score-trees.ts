import type { Parser } from '../src/language/parser/transition-parser.ts';
import type { Tagger } from '../src/language/tagger/perceptron-tagger.ts';
import type { TreebankSentence } from './treebank.ts';

/** One arc's confidence and whether head and relation are right. */
export interface ScoredArc {
  confidence: number;
  right: boolean;
}

/** Counts over the words of a treebank, with its own words and predicted tags. */
export interface TreeScores {
  sentences: number;
  words: number;
  upos: number;
  xpos: number;
  /** Heads right; with the relation right; with the relation right up to its subtype. */
  heads: number;
  arcs: number;
  arcsWithoutSubtype: number;
  roots: number;
  scored: ScoredArc[];
}

/** Tags and parses every sentence and counts what is right. */
export function scoreTrees(
  sentences: readonly TreebankSentence[],
  tagger: Tagger,
  parser: Parser,
): TreeScores {
  const scores: TreeScores = {
    sentences: sentences.length,
    words: 0,
    upos: 0,
    xpos: 0,
    heads: 0,
    arcs: 0,
    arcsWithoutSubtype: 0,
    roots: 0,
    scored: [],
  };
  for (const { forms, tags, heads, relations } of sentences) {
    const given = tagger.tag(forms);
    const tree = parser.parse(forms, given);
    for (let i = 0; i < forms.length; i++) {
      const [upos, xpos] = tags[i]!.split('|');
      const hasHead = tree.heads[i] === heads[i];
      const right = hasHead && tree.relations[i] === relations[i];
      scores.words++;
      if (given[i]!.upos === upos) scores.upos++;
      if (given[i]!.xpos === xpos) scores.xpos++;
      if (hasHead) scores.heads++;
      if (right) scores.arcs++;
      if (hasHead && withoutSubtype(tree.relations[i]!) === withoutSubtype(relations[i]!)) {
        scores.arcsWithoutSubtype++;
      }
      if (hasHead && heads[i] === -1) scores.roots++;
      scores.scored.push({ confidence: tree.confidences[i]!, right });
    }
  }
  return scores;
}

const withoutSubtype = (relation: string): string => relation.split(':')[0]!;
