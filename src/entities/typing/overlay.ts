/** Names that are certain, laid over those that were found before. */
import type { TypedName } from '../mention.js';

/** Both in text order and disjoint; so is the result: a certain name takes the place of those that it overlaps, unless one is the same. */
export function overlaid(names: readonly TypedName[], certain: readonly TypedName[]): TypedName[] {
  const all: TypedName[] = [];
  let next = 0;
  for (const one of certain) {
    const near: TypedName[] = [];
    for (let name = names[next]; name !== undefined && name.first < one.end; name = names[next]) {
      (name.end <= one.first ? all : near).push(name);
      next += 1;
    }
    all.push(near.find(({ first, end, type }) => first === one.first && end === one.end && type === one.type) ?? one);
  }
  return all.concat(names.slice(next));
}
