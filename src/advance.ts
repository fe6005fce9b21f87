/**
 * Loops whose next place a function says. They come to an end whatever it says, so that no text can hold them: a function that
 * answers with its own start would.
 */

/** The next place of a loop that goes to the right: `next`, and if that is no further than `at`, the one after `at`. */
export function onward(at: number, next: number): number {
  return next > at ? next : at + 1;
}

/**
 * Where steps to the right lead, each from where the one before it ended. `step` gives the end of the step that begins at a place, null
 * when none does; a step that leads no further is none.
 */
export function lastStepRight(start: number, step: (at: number) => number | null): number {
  let at = start;
  for (let next = step(at); next !== null && next > at; next = step(at)) at = next;
  return at;
}

/** The same to the left. */
export function lastStepLeft(start: number, step: (at: number) => number | null): number {
  let at = start;
  for (let next = step(at); next !== null && next < at; next = step(at)) at = next;
  return at;
}
