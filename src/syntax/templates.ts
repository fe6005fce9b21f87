/**
 * Feature templates as data. A state is described by atoms (numbers that say one thing each: the tag of the word on top
 * of the stack); a template joins some of them into one feature, a 32-bit hash.
 */

/** The most atoms that a template joins. */
const MAX_ATOMS = 5;

/** Templates made ready for {@link hashFeatures}. */
export interface Templates {
  readonly count: number;
  /** By number of atoms less one: for every template its seed and the indices of its atoms. */
  readonly programs: readonly Int32Array[];
}

/**
 * @param atoms the names of the atoms, in the order in which they will be given
 * @param groups templates by group, each the names of its atoms with spaces between; a group can be left out as a whole
 * @param without names of groups to leave out
 * @param isWanted whether a template with these atoms is wanted; the others keep their numbers and thereby their hashes
 * @throws {Error} at a name that is no atom, and at a template of too many
 */
export function compileTemplates(
  atoms: readonly string[],
  groups: { readonly [group: string]: readonly string[] },
  without: ReadonlySet<string> = new Set(),
  isWanted: (names: readonly string[]) => boolean = () => true,
): Templates {
  const programs: number[][] = Array.from({ length: MAX_ATOMS }, () => []);
  let count = 0;
  for (const [group, templates] of Object.entries(groups)) {
    for (const template of templates) {
      count += 1;
      if (without.has(group)) continue;
      const names = template.split(' ');
      if (!isWanted(names)) continue;
      const program = programs[names.length - 1];
      if (program === undefined) throw new Error(`the template "${template}" has more than ${MAX_ATOMS} atoms`);
      program.push(Math.imul(count, 0x2c1b3c6d));
      for (const name of names) {
        const index = atoms.indexOf(name);
        if (index < 0) throw new Error(`the template "${template}" names ${name}, which is no atom`);
        program.push(index);
      }
    }
  }
  return { count, programs: programs.map((program) => Int32Array.from(program)) };
}

/**
 * Writes one hash a template into `features`, which has room for `templates.count`, and returns how many were written.
 * A sum of products with odd constants, one a place in the template (multilinear hashing, Carter and Wegman 1979), then
 * mixed as in MurmurHash3 (Appleby). A loop for every number of atoms, so that no step waits for a decision.
 */
export function hashFeatures({ programs }: Templates, atoms: Int32Array, features: Int32Array): number {
  const [one = NONE, two = NONE, three = NONE, four = NONE, five = NONE] = programs;
  let count = 0;
  for (let at = 0; at < one.length; at += 2) {
    features[count] = mix((one[at] ?? 0) + Math.imul(atoms[one[at + 1] ?? 0] ?? 0, FIRST));
    count += 1;
  }
  for (let at = 0; at < two.length; at += 3) {
    features[count] = mix(
      (two[at] ?? 0) + Math.imul(atoms[two[at + 1] ?? 0] ?? 0, FIRST) + Math.imul(atoms[two[at + 2] ?? 0] ?? 0, SECOND),
    );
    count += 1;
  }
  for (let at = 0; at < three.length; at += 4) {
    features[count] = mix(
      (three[at] ?? 0) +
        Math.imul(atoms[three[at + 1] ?? 0] ?? 0, FIRST) +
        Math.imul(atoms[three[at + 2] ?? 0] ?? 0, SECOND) +
        Math.imul(atoms[three[at + 3] ?? 0] ?? 0, THIRD),
    );
    count += 1;
  }
  for (let at = 0; at < four.length; at += 5) {
    features[count] = mix(
      (four[at] ?? 0) +
        Math.imul(atoms[four[at + 1] ?? 0] ?? 0, FIRST) +
        Math.imul(atoms[four[at + 2] ?? 0] ?? 0, SECOND) +
        Math.imul(atoms[four[at + 3] ?? 0] ?? 0, THIRD) +
        Math.imul(atoms[four[at + 4] ?? 0] ?? 0, FOURTH),
    );
    count += 1;
  }
  for (let at = 0; at < five.length; at += 6) {
    features[count] = mix(
      (five[at] ?? 0) +
        Math.imul(atoms[five[at + 1] ?? 0] ?? 0, FIRST) +
        Math.imul(atoms[five[at + 2] ?? 0] ?? 0, SECOND) +
        Math.imul(atoms[five[at + 3] ?? 0] ?? 0, THIRD) +
        Math.imul(atoms[five[at + 4] ?? 0] ?? 0, FOURTH) +
        Math.imul(atoms[five[at + 5] ?? 0] ?? 0, FIFTH),
    );
    count += 1;
  }
  return count;
}

const NONE = new Int32Array(0);
const FIRST = 0x9e3779b1;
const SECOND = 0xcc9e2d51;
const THIRD = 0x1b873593;
const FOURTH = 0xe6546b65;
const FIFTH = 0x27d4eb2f;

/** @param sum several 32-bit numbers added up */
function mix(sum: number): number {
  const folded = sum ^ (sum >>> 15);
  const mixed = Math.imul(folded, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
