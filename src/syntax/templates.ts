/**
 * Feature templates as data. A state is described by atoms (numbers that say one thing each: the tag of the word on top
 * of the stack); a template joins some of them into one feature, a 32-bit hash.
 */

/** Templates made ready for {@link hashFeatures}: for each its seed, its number of atoms, their indices. */
export interface Templates {
  readonly count: number;
  readonly program: Int32Array;
}

/**
 * @param atoms the names of the atoms, in the order in which they will be given
 * @param groups templates by group, each the names of its atoms with spaces between; a group can be left out as a whole
 * @param without names of groups to leave out
 * @throws {Error} at a name that is no atom
 */
export function compileTemplates(
  atoms: readonly string[],
  groups: { readonly [group: string]: readonly string[] },
  without: ReadonlySet<string> = new Set(),
): Templates {
  const program: number[] = [];
  let count = 0;
  for (const [group, templates] of Object.entries(groups)) {
    for (const template of templates) {
      count += 1;
      if (without.has(group)) continue;
      const names = template.split(' ');
      program.push(Math.imul(count, 0x9e3779b1), names.length);
      for (const name of names) {
        const index = atoms.indexOf(name);
        if (index < 0) throw new Error(`the template "${template}" names ${name}, which is no atom`);
        program.push(index);
      }
    }
  }
  return { count, program: Int32Array.from(program) };
}

/**
 * Writes one hash a template into `features`, which has room for `templates.count`, and returns how many were written.
 * The mixing is that of MurmurHash3 (Appleby).
 */
export function hashFeatures({ program }: Templates, atoms: Int32Array, features: Int32Array): number {
  let count = 0;
  let at = 0;
  while (at < program.length) {
    let hash = program[at] ?? 0;
    const end = at + 2 + (program[at + 1] ?? 0);
    for (at += 2; at < end; at += 1) {
      hash = Math.imul(hash ^ Math.imul(atoms[program[at] ?? 0] ?? 0, 0xcc9e2d51), 0x1b873593);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    features[count] = hash ^ (hash >>> 13);
    count += 1;
  }
  return count;
}
