/** Counts for people: `1 document`, `2 documents`, `1 entity`, `3 failed`. */

/** @param plural what is counted; without an "s" at its end it stays as it is */
export function counted(count: number, plural: string): string {
  return `${count} ${nounFor(count, plural)}`;
}

/** The noun alone, where the number stands in a column of its own. */
export function nounFor(count: number, plural: string): string {
  return count === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural;
}
