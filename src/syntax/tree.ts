/** The children of every word of a tree, from its heads. Words count from 1; 0 is no word, and the head of the root. */
export class Tree {
  length = 0;
  heads: Int32Array = new Int32Array(0);
  /** Outermost child to the left and to the right; 0 if there is none. */
  left = new Int32Array(0);
  right = new Int32Array(0);
  /** The next child of the same head on the same side, one step nearer to the head; 0 after the last. */
  inner = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** All words, each after its head, and the children of one head from left to right. */
  order = new Int32Array(0);

  /** @param heads by word, kept and not copied; every word leads to a root */
  read(heads: Int32Array, length: number): void {
    this.heads = heads;
    this.length = length;
    if (this.left.length < length + 2) {
      const capacity = 2 * (length + 2);
      this.left = new Int32Array(capacity);
      this.right = new Int32Array(capacity);
      this.inner = new Int32Array(capacity);
      this.leftCount = new Int32Array(capacity);
      this.rightCount = new Int32Array(capacity);
      this.order = new Int32Array(capacity);
    } else {
      for (const column of [this.left, this.right, this.inner, this.leftCount, this.rightCount]) {
        column.fill(0, 0, length + 2);
      }
    }
    const { left, right, inner, leftCount, rightCount, order } = this;
    // A child that comes later in the loop is further out: from right to left for left children, and the other way round.
    for (let word = length; word >= 1; word -= 1) {
      const head = heads[word] ?? 0;
      if (head <= word) continue;
      inner[word] = left[head] ?? 0;
      left[head] = word;
      leftCount[head] = (leftCount[head] ?? 0) + 1;
    }
    let size = 0;
    for (let word = 1; word <= length; word += 1) {
      const head = heads[word] ?? 0;
      if (head === 0) {
        order[size] = word;
        size += 1;
      } else if (head < word) {
        inner[word] = right[head] ?? 0;
        right[head] = word;
        rightCount[head] = (rightCount[head] ?? 0) + 1;
      }
    }
    for (let at = 0; at < size; at += 1) {
      const head = order[at] ?? 0;
      for (let child = left[head] ?? 0; child !== 0; child = inner[child] ?? 0) {
        order[size] = child;
        size += 1;
      }
      // The chain to the right runs from the outside inwards: filled from after.
      size += rightCount[head] ?? 0;
      let back = size;
      for (let child = right[head] ?? 0; child !== 0; child = inner[child] ?? 0) {
        back -= 1;
        order[back] = child;
      }
    }
  }
}
