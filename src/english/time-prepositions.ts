/** Prepositions that stand before a time, by what they say of it. Written for this project from general knowledge of English. */

/** Where it ends: "until Friday". */
export const UNTIL: readonly string[] = ['until', 'till'];
/** It begins there: "since Friday". */
export const SINCE: readonly string[] = ['since', 'from'];
/** How it is filled: "throughout the winter". */
export const DURING: readonly string[] = ['during', 'through', 'throughout'];
/** Roughly then: "around noon". */
export const AROUND: readonly string[] = ['around', 'about'];
/** On either side of it. */
export const BESIDE: readonly string[] = ['before', 'after'];
