/** An Int32Array that grows: four bytes a number, whatever the number of texts. */
export class GrowingArray {
  private items = new Int32Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = item;
    this.length += 1;
  }

  at(index: number): number {
    return this.items[index]!;
  }

  /** What has been pushed, without copying; not to be changed. */
  view(): Int32Array {
    return this.items.subarray(0, this.length);
  }
}
