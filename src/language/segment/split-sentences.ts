import { type BoundaryState, boundaryFeatures, nextState, wordShape } from './boundary-features.ts';
import { splitterWeights, splitterWords } from './splitter-data.ts';
import type { Word } from './word.ts';

const isKnown = (form: string) => splitterWords.has(form);
const mark = /^(?:[.!?]+|…|["')\]:])$/;

/**
 * How sure (sum of weights, in tenths) the splitter must be to end a sentence where there is no mark to end it.
 * Higher than at a mark: in edited text a line without one is nearly always one sentence.
 */
const unmarkedThreshold = 10;

/** Cuts the words of one line or paragraph into sentences. */
export function splitSentences(words: readonly Word[]): Word[][] {
  const shapes = words.map(({ form }) => wordShape(form));
  const sentences: Word[][] = [];
  let state: BoundaryState = { first: 0, insideQuotes: false, insideBrackets: false };
  for (let index = 0; index < words.length; index += 1) {
    const last = index === words.length - 1;
    const ended = last || endsHere(words, shapes, index, state);
    if (ended) sentences.push(words.slice(state.first, index + 1));
    state = nextState(words, index, state, ended);
  }
  return sentences;
}

function endsHere(
  words: readonly Word[],
  shapes: readonly string[],
  index: number,
  state: BoundaryState,
): boolean {
  let sum = 0;
  for (const feature of boundaryFeatures(words, shapes, index, state, isKnown))
    sum += splitterWeights.get(feature) ?? 0;
  return sum > (mark.test(words[index]!.form) ? 0 : unmarkedThreshold);
}
