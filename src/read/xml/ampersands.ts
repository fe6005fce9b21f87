/**
 * Ampersands that begin no reference, as in `R&D` and in many addresses. Saxes takes all up to the next semicolon for the name of an entity, tags too: so
 * another character stands in for them, of the same length. Texts are taken from the file itself; in attributes the ampersand is put back.
 */

const LONE = /&(?!(?:#x[0-9a-f]{1,8}|#\d{1,9}|[a-z_][\w.-]{0,40});)/gi;
/** A character that no text has. */
const STAND_IN = '\ufdd0';

export function withoutLoneAmpersands(text: string): string {
  return text.includes('&') ? text.replace(LONE, STAND_IN) : text;
}

/** What may be the beginning of a reference, at the end of a piece of a file. */
export function halfReference(text: string): string {
  return /&[#\w.-]*$/.exec(text.slice(-LONGEST_REFERENCE))?.[0] ?? '';
}

const LONGEST_REFERENCE = 43;

export function attributesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | null = null;
  for (const name in given) {
    attributes ??= new Map();
    attributes.set(name, (given[name] ?? '').replaceAll(STAND_IN, '&'));
  }
  return attributes ?? NO_ATTRIBUTES;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
