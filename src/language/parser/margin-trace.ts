import type { Choice } from './choose-transition.ts';
import type { ParseState } from './parse-state.ts';

/** How many numbers describe how sure the parser was of an arc. */
export const SIGNALS = 6;

/** Margins are held below this: where there was no choice the margin is infinite. */
const LARGEST_MARGIN = 99;
/** A margin this large counts half of what the largest does. */
const HALF_MARGIN = 3;
const FAR = 20;

/** Remembers how clear each choice was for the words it concerned. */
export class MarginTrace {
  readonly #attached: Float64Array;
  readonly #onTop: Float64Array;
  readonly #concerned: Float64Array;

  constructor(length: number) {
    const size = length + 2;
    this.#attached = new Float64Array(size).fill(LARGEST_MARGIN);
    this.#onTop = new Float64Array(size).fill(LARGEST_MARGIN);
    this.#concerned = new Float64Array(size).fill(LARGEST_MARGIN);
  }

  /** To be called with each choice before it is applied to the state. */
  note(state: ParseState, { transition, margin }: Choice): void {
    const top = state.onStack(0);
    if (transition > 0) this.#attached[top] = Math.min(margin, LARGEST_MARGIN);
    keepLeast(this.#onTop, top, margin);
    keepLeast(this.#concerned, top, margin);
    keepLeast(this.#concerned, state.onStack(1), margin);
    keepLeast(this.#concerned, state.next, margin);
  }

  /**
   * For each word, how clear were: its attachment; every choice while it was on top of the stack; every choice
   * it had a part in; the same for its head; the least clear word of the sentence; and how far its head is.
   * Each is 0–1, SIGNALS numbers a word.
   */
  signals(state: ParseState): Float64Array {
    const { length, heads } = state;
    const out = new Float64Array(length * SIGNALS);
    let least = LARGEST_MARGIN;
    for (let word = 0; word < length; word++) least = Math.min(least, this.#onTop[word]!);
    for (let word = 0; word < length; word++) {
      const head = heads[word]!;
      const isRoot = head === length;
      const at = word * SIGNALS;
      const onTop = this.#onTop[word]!;
      out[at] = share(this.#attached[word]!);
      out[at + 1] = share(onTop);
      out[at + 2] = share(this.#concerned[word]!);
      out[at + 3] = share(isRoot ? onTop : Math.min(onTop, this.#onTop[head]!));
      out[at + 4] = share(least);
      out[at + 5] = isRoot ? 0 : Math.min(FAR, Math.abs(head - word)) / FAR;
    }
    return out;
  }
}

function keepLeast(margins: Float64Array, word: number, margin: number): void {
  if (margin < margins[word]!) margins[word] = margin;
}

const share = (margin: number): number => margin / (margin + HALF_MARGIN);
