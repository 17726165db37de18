import type { Tag } from '../tagger/perceptron-tagger.ts';
import { type CalibrationTable, lookUpConfidence } from './calibration.ts';
import { type Choice, chooseTransition } from './choose-transition.ts';
import { prepareInput } from './parse-input.ts';
import { ParseState } from './parse-state.ts';
import type { ParserNetwork } from './parser-network.ts';
import type { ParserVocabulary } from './parser-vocabulary.ts';

/** A dependency tree over the words of one sentence; all arrays have one place a word. */
export interface ParseTree {
  /** Index of the head, -1 for the root. */
  heads: Int32Array;
  /** Relation to the head, with subtype. */
  relations: string[];
  /** Calibrated probability, 0–1, that head and relation are both right. */
  confidences: Float32Array;
}

/** Finds the dependency tree of a tagged sentence; the same words and tags always give the same tree. */
export interface Parser {
  /** Any number of words, also none; exactly one root, no cycles, projective. Time grows linearly. */
  parse(forms: readonly string[], tags: readonly Tag[]): ParseTree;
}

/** Greedy arc-hybrid transition parser scored by a small feed-forward network. */
export class TransitionParser implements Parser {
  readonly #vocabulary: ParserVocabulary;
  readonly #network: ParserNetwork;
  readonly #calibration: CalibrationTable;

  constructor(vocabulary: ParserVocabulary, network: ParserNetwork, calibration: CalibrationTable) {
    this.#vocabulary = vocabulary;
    this.#network = network;
    this.#calibration = calibration;
  }

  parse(forms: readonly string[], tags: readonly Tag[]): ParseTree {
    if (forms.length !== tags.length) {
      throw new Error(`${forms.length} words but ${tags.length} tags; give one tag a word.`);
    }
    const input = prepareInput(forms, tags, this.#vocabulary);
    const state = new ParseState(forms.length);
    const labelCount = this.#vocabulary.labels.length;
    const confidences = new Float32Array(forms.length);
    const choice: Choice = { transition: -1, margin: 0 };
    while (!state.finished) {
      const scores = this.#network.score(input, state);
      chooseTransition(scores, state.legalKinds(), labelCount, choice);
      const { transition } = choice;
      if (transition === 0) {
        state.shift();
        continue;
      }
      confidences[state.onStack(0)] = lookUpConfidence(this.#calibration, choice.margin);
      if (transition <= labelCount) state.attachLeft(transition - 1);
      else state.attachRight(transition - 1 - labelCount);
    }
    return {
      heads: Int32Array.from({ length: forms.length }, (_, i) =>
        state.heads[i] === forms.length ? -1 : state.heads[i]!,
      ),
      relations: forms.map((_, i) => this.#vocabulary.labels[state.labels[i]!]!),
      confidences,
    };
  }
}
