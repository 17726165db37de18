import type { Tag } from '../tagger/perceptron-tagger.ts';
import { type Calibration, lookUpProbability, sumSignals } from './calibration.ts';
import { type Choice, chooseTransition } from './choose-transition.ts';
import { type LabelRules, labelRules } from './label-rules.ts';
import { MarginTrace, SIGNALS } from './margin-trace.ts';
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
  readonly #calibration: Calibration;
  readonly #rules: LabelRules;

  constructor(vocabulary: ParserVocabulary, network: ParserNetwork, calibration: Calibration) {
    this.#vocabulary = vocabulary;
    this.#network = network;
    this.#calibration = calibration;
    this.#rules = labelRules(vocabulary.labels);
  }

  parse(forms: readonly string[], tags: readonly Tag[]): ParseTree {
    const { state, signals } = this.trace(forms, tags);
    const calibration = this.#calibration;
    return {
      heads: Int32Array.from({ length: forms.length }, (_, i) =>
        state.heads[i] === forms.length ? -1 : state.heads[i]!,
      ),
      relations: forms.map((_, i) => this.#vocabulary.labels[state.labels[i]!]!),
      confidences: Float32Array.from({ length: forms.length }, (_, i) =>
        lookUpProbability(calibration, sumSignals(calibration, signals, i * SIGNALS, state.labels[i]!)),
      ),
    };
  }

  /** The finished state and the signals of every arc, for measuring a calibration. */
  trace(forms: readonly string[], tags: readonly Tag[]): { state: ParseState; signals: Float64Array } {
    if (forms.length !== tags.length) {
      throw new Error(`${forms.length} words but ${tags.length} tags; give one tag a word.`);
    }
    const input = prepareInput(forms, tags, this.#vocabulary);
    const state = new ParseState(forms.length, this.#rules);
    const margins = new MarginTrace(forms.length);
    const choice: Choice = { transition: 0, margin: 0 };
    while (!state.finished) {
      chooseTransition(this.#network.score(input, state), state, choice);
      margins.note(state, choice);
      state.apply(choice.transition);
    }
    return { state, signals: margins.signals(state) };
  }
}
