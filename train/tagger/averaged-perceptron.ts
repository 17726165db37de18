const NEW_ROW_ROOM = 2;
const SEEN_SLOTS = 1 << 25;

/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features, rows kept sparse.
 * A feature gets a row the second time it is wanted, which keeps words seen once out of the model.
 */
export class AveragedPerceptron {
  readonly classes: number;
  /** Updates and correct answers seen; the average is over these. */
  time = 0;
  rows = 0;
  #slotKeys = new Int32Array(1 << 20);
  #slotRows = new Int32Array(1 << 20);
  #rowStart = new Int32Array(1 << 19);
  #rowLength = new Uint8Array(1 << 19);
  #rowRoom = new Uint8Array(1 << 19);
  #used = 0;
  #class = new Uint8Array(1 << 22);
  #weight = new Float32Array(1 << 22);
  #total = new Float64Array(1 << 22);
  #changed = new Int32Array(1 << 22);
  readonly #seen = new Uint8Array(SEEN_SLOTS);
  readonly #scores: Float64Array;

  constructor(classes: number) {
    this.classes = classes;
    this.#scores = new Float64Array(classes);
  }

  /** The best class by the weights of now (not the average); the lowest id wins a tie. */
  best(features: Int32Array, count: number): number {
    const scores = this.#scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#find(features[i]! || 1);
      if (row < 0) continue;
      const start = this.#rowStart[row]!;
      const end = start + this.#rowLength[row]!;
      for (let j = start; j < end; j++) scores[this.#class[j]!]! += this.#weight[j]!;
    }
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }

  /** Moves the weights of the features towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const key = features[i]! || 1;
      let row = this.#find(key);
      if (row < 0) {
        const slot = Math.imul(key, 0x9e3779b1) >>> 7;
        this.#seen[slot]! += 1;
        if (this.#seen[slot]! < 2) continue;
        row = this.#make(key);
      }
      this.#add(row, right, 1);
      this.#add(row, wrong, -1);
    }
  }

  /** Every averaged weight: rows by rising unsigned key, classes as they came. */
  *averages(): Generator<{ key: number; entries: [number, number][] }> {
    const keys: number[] = [];
    for (const key of this.#slotKeys) if (key !== 0) keys.push(key);
    keys.sort((a, b) => (a >>> 0) - (b >>> 0));
    for (const key of keys) {
      const row = this.#find(key);
      const start = this.#rowStart[row]!;
      const entries: [number, number][] = [];
      for (let j = start; j < start + this.#rowLength[row]!; j++) {
        const total = this.#total[j]! + (this.time - this.#changed[j]!) * this.#weight[j]!;
        entries.push([this.#class[j]!, total / (this.time || 1)]);
      }
      yield { key, entries };
    }
  }

  #find(key: number): number {
    const mask = this.#slotKeys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slotKeys[slot]!;
      if (found === key) return this.#slotRows[slot]!;
      if (found === 0) return -1;
    }
  }

  #make(key: number): number {
    if (this.rows * 2 > this.#slotKeys.length) this.#growSlots();
    const row = this.rows++;
    this.#place(key, row);
    if (row >= this.#rowStart.length) {
      this.#rowStart = doubled(this.#rowStart);
      this.#rowLength = doubled(this.#rowLength);
      this.#rowRoom = doubled(this.#rowRoom);
    }
    this.#rowStart[row] = this.#reserve(NEW_ROW_ROOM);
    this.#rowRoom[row] = NEW_ROW_ROOM;
    this.#rowLength[row] = 0;
    return row;
  }

  #place(key: number, row: number): void {
    const mask = this.#slotKeys.length - 1;
    let slot = key & mask;
    while (this.#slotKeys[slot] !== 0) slot = (slot + 1) & mask;
    this.#slotKeys[slot] = key;
    this.#slotRows[slot] = row;
  }

  #growSlots(): void {
    const keys = this.#slotKeys;
    const rows = this.#slotRows;
    this.#slotKeys = new Int32Array(keys.length * 2);
    this.#slotRows = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#place(keys[i]!, rows[i]!);
  }

  #reserve(count: number): number {
    if (this.#used + count > this.#class.length) {
      this.#class = doubled(this.#class);
      this.#weight = doubled(this.#weight);
      this.#total = doubled(this.#total);
      this.#changed = doubled(this.#changed);
    }
    const start = this.#used;
    this.#used += count;
    return start;
  }

  #add(row: number, c: number, value: number): void {
    let start = this.#rowStart[row]!;
    const length = this.#rowLength[row]!;
    for (let j = start; j < start + length; j++) {
      if (this.#class[j] !== c) continue;
      this.#total[j]! += (this.time - this.#changed[j]!) * this.#weight[j]!;
      this.#changed[j] = this.time;
      this.#weight[j]! += value;
      return;
    }
    if (length === this.#rowRoom[row]) {
      const room = Math.min(255, length * 2);
      const moved = this.#reserve(room);
      for (const column of [this.#class, this.#weight, this.#total, this.#changed]) {
        column.copyWithin(moved, start, start + length);
      }
      this.#rowStart[row] = moved;
      this.#rowRoom[row] = room;
      start = moved;
    }
    const j = start + length;
    this.#class[j] = c;
    this.#weight[j] = value;
    this.#total[j] = 0;
    this.#changed[j] = this.time;
    this.#rowLength[row] = length + 1;
  }
}

function doubled<T extends Int32Array | Uint8Array | Float32Array | Float64Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
