/** The entries of a list that is parted by commas and line ends, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}
