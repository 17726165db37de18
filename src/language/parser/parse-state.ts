import type { LabelRules } from './label-rules.ts';

/** Kinds of transition as bits: which are legal in a state. */
export const SHIFT = 1;
export const LEFT = 2;
export const RIGHT = 4;

/**
 * The arc-hybrid state of a sentence of n words (Kuhlmann et al. 2011). Words are 0 … n-1, the root is n and
 * stands at the end of the buffer, n+1 is "nothing". Labels are ids, -1 when there is none yet.
 */
export class ParseState {
  readonly length: number;
  readonly nothing: number;
  readonly stack: Int32Array;
  depth = 0;
  /** The first word of the buffer. */
  next = 0;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The outermost and second outermost child on either side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly rules: LabelRules;

  constructor(length: number, rules: LabelRules) {
    this.rules = rules;
    const size = length + 2;
    this.length = length;
    this.nothing = length + 1;
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size).fill(-1);
    this.labels = new Int32Array(size).fill(-1);
    this.left1 = new Int32Array(size).fill(this.nothing);
    this.left2 = new Int32Array(size).fill(this.nothing);
    this.right1 = new Int32Array(size).fill(this.nothing);
    this.right2 = new Int32Array(size).fill(this.nothing);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }

  get finished(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** The legal kinds of transition. Only the last word on the stack may go to the root, so there is one root. */
  legalKinds(): number {
    let kinds = 0;
    if (this.next < this.length) kinds |= SHIFT;
    if (this.depth >= 1 && (this.next < this.length || this.depth === 1)) kinds |= LEFT;
    if (this.depth >= 2) kinds |= RIGHT;
    return kinds;
  }

  /** The word on top of the stack at `below` places down, or "nothing". */
  onStack(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : this.nothing;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Makes the top of the stack a child of the first word of the buffer. */
  attachLeft(label: number): void {
    this.#attach(this.next, label);
  }

  /** Makes the top of the stack a child of the word below it. */
  attachRight(label: number): void {
    this.#attach(this.stack[this.depth - 2]!, label);
  }

  /** Does a class: 0 shift, then left with each label, then right with each label. */
  apply(transition: number): void {
    const labelCount = this.rules.count;
    if (transition === 0) this.shift();
    else if (transition <= labelCount) this.attachLeft(transition - 1);
    else this.attachRight(transition - 1 - labelCount);
  }

  #attach(head: number, label: number): void {
    const child = this.stack[--this.depth]!;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]! += 1;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]! += 1;
    }
  }
}
