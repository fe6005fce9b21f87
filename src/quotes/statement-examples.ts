/** What an example of this stage looks like; the examples stand beside the patterns, and one test runs them all. */

/**
 * A text and its statements in text order, each `kind | speaker | cue | content`; `-` for no speaker or cue, ` … `
 * between the parts of an interrupted content. A text without statements is a negative example.
 */
export type Example = readonly [text: string, ...statements: string[]];
