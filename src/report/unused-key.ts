/** Keys of documents whose ids may be there twice. */

/** The id, with a number where it is taken: `a`, `a~2`. The key is then taken. */
export function unusedKey(id: string, taken: Map<string, number>): string {
  let number = taken.get(id) ?? 0;
  let key = id;
  do {
    number += 1;
    key = number === 1 ? id : `${id}~${number}`;
  } while (number > 1 && taken.has(key));
  taken.set(id, number);
  if (key !== id) taken.set(key, 1);
  return key;
}
