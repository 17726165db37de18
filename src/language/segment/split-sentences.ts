import { type BoundaryState, boundaryFeatures, canEnd, nextState, wordShape } from './boundary-features.ts';
import { splitterWeights, splitterWords } from './splitter-data.ts';
import type { Word } from './word.ts';

const isKnown = (form: string) => splitterWords.has(form);
const mark = /^(?:[.!?]+|…|["')\]:])$/;

/**
 * How sure (sum of weights, in tenths) the splitter must be to end a sentence: at a mark, where there is none,
 * and where there is none after a plain word, since "by rejecting Western sanctions" is one sentence.
 */
const thresholds = { marked: -3, unmarked: 0, plain: 20 };

/**
 * Cuts the words of one line or paragraph into sentences. What stands before the offset `fixedEnd` (a dateline) is one.
 */
export function splitSentences(words: readonly Word[], fixedEnd = 0): Word[][] {
  const shapes = words.map(({ form }) => wordShape(form, isKnown));
  const sentences: Word[][] = [];
  let state: BoundaryState = { first: 0, insideQuotes: false, insideBrackets: false, previous: 0 };
  for (let index = 0; index < words.length; index += 1) {
    const last = index === words.length - 1;
    const fixed = words[index]!.end <= fixedEnd;
    const ended =
      last || (fixed ? words[index + 1]!.start >= fixedEnd : endsHere(words, shapes, index, state));
    if (ended) sentences.push(words.slice(state.first, index + 1));
    state = nextState(words, index, state, ended);
  }
  return sentences;
}

/** Dots inside quotation marks before a small letter leave words out: "a regime… inspired by others". */
function isOmission(words: readonly Word[], index: number, state: BoundaryState): boolean {
  const next = words[index + 1]?.form ?? '';
  return state.insideQuotes && /^(?:…|\.{3,})$/.test(words[index]!.form) && /^\p{Ll}/u.test(next);
}

function endsHere(
  words: readonly Word[],
  shapes: readonly string[],
  index: number,
  state: BoundaryState,
): boolean {
  if (!canEnd(shapes, index) || isOmission(words, index, state)) return false;
  let sum = 0;
  for (const feature of boundaryFeatures(words, shapes, index, state, isKnown)) {
    sum += splitterWeights.get(feature) ?? 0;
  }
  if (mark.test(words[index]!.form)) return sum > thresholds.marked;
  return sum > (shapes[index] === 'x' ? thresholds.plain : thresholds.unmarked);
}
