/** What two lists have in common, in order: sentences of two versions, words of two sentences. */
export interface Step {
  /** Places in both lists; null where only the other has it. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Beyond this many steps both are taken for all different: time grows with items times differences. */
const MOST_DIFFERENCES = 500;

/** Myers' way, with the ends that both have in common set aside first. */
export function difference(before: readonly string[], after: readonly string[]): Step[] {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > first && endAfter > first && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  const same = (from: number, to: number, shift: number): Step[] =>
    Array.from({ length: to - from }, (_, index) => ({ before: from + index, after: from + index + shift }));
  return [
    ...same(0, first, 0),
    ...middle(before.slice(first, endBefore), after.slice(first, endAfter)).map((step) => ({
      before: step.before === null ? null : step.before + first,
      after: step.after === null ? null : step.after + first,
    })),
    ...same(endBefore, before.length, endAfter - endBefore),
  ];
}

function middle(before: readonly string[], after: readonly string[]): Step[] {
  const most = Math.min(before.length + after.length, MOST_DIFFERENCES);
  const trace: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let depth = 0; depth <= most; depth++) {
    const next = new Map<number, number>();
    trace.push(reached);
    for (let line = -depth; line <= depth; line += 2) {
      const down = line === -depth || (line !== depth && (reached.get(line - 1) ?? -1) < (reached.get(line + 1) ?? -1));
      let x = down ? (reached.get(line + 1) ?? 0) : (reached.get(line - 1) ?? 0) + 1;
      let y = x - line;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      next.set(line, x);
      if (x >= before.length && y >= after.length) return walkedBack(trace, before.length, after.length);
    }
    reached = next;
  }
  return [
    ...before.map((_, index) => ({ before: index, after: null })),
    ...after.map((_, index) => ({ before: null, after: index })),
  ];
}

function walkedBack(trace: readonly Map<number, number>[], width: number, height: number): Step[] {
  const steps: Step[] = [];
  let [x, y] = [width, height];
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const reached = trace[depth];
    const line = x - y;
    const down = line === -depth || (line !== depth && (reached?.get(line - 1) ?? -1) < (reached?.get(line + 1) ?? -1));
    const from = down ? line + 1 : line - 1;
    const fromX = depth === 0 ? 0 : (reached?.get(from) ?? 0);
    const fromY = depth === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x--;
      y--;
      steps.push({ before: x, after: y });
    }
    if (depth === 0) break;
    if (down) steps.push({ before: null, after: --y });
    else steps.push({ before: --x, after: null });
  }
  return steps.reverse();
}
