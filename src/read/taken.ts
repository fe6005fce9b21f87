/** Says once a file which fields of its rows were taken for what, and once more for rows that differ. */

/** Kinds of rows in one file that are told; a file of rows that all differ would fill the log. */
const MAX_KINDS = 5;

export function takenOnce(tell: (message: string) => void): (taken: readonly string[]) => void {
  const told = new Set<string>();
  return (taken) => {
    if (taken.length === 0 || told.size >= MAX_KINDS) return;
    const message = taken.join(', ');
    if (told.has(message)) return;
    told.add(message);
    tell(message);
  };
}
