/** What a format can hold of a document, and what it cannot, counted by kind. */
import type { NewsRecord } from '../record.js';
import { type AnnotatedDocument, type Annotation, groupOf, type Relation, type Values } from '../standoff/index.js';

/** What is left out, by kind: `Sentence`, `value confidence`, `relation anchor`. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  add(kind: string, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  addAll(other: LeftOut): void {
    for (const [kind, count] of other.#counts) this.add(kind, count);
  }

  /** In the order of kinds. */
  get counts(): { readonly [kind: string]: number } {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** What a format can hold. */
export interface Capacity {
  holdsAnnotation(one: Annotation): boolean;
  holdsValue(name: string): boolean;
  readonly holdsLinks: boolean;
  readonly holdsGroups: boolean;
  holdsRelation(label: string): boolean;
}

export const EVERYTHING: Capacity = {
  holdsAnnotation: () => true,
  holdsValue: () => true,
  holdsLinks: true,
  holdsGroups: true,
  holdsRelation: () => true,
};

/** Sentences, paragraphs and blocks lie over everything else, and many tools draw them so: there they are only written when asked for. */
export const WITHOUT_TEXT: Capacity = { ...EVERYTHING, holdsAnnotation: ({ label }) => groupOf(label) !== 'text' };

/** A document without what the format has no way to say. What hangs on an annotation that is left out goes with it, and is counted. */
export function heldBy(capacity: Capacity, document: AnnotatedDocument, left: LeftOut): AnnotatedDocument {
  const annotations = document.annotations.flatMap((one) => {
    if (capacity.holdsAnnotation(one)) return [heldOf(one, capacity, left)];
    left.add(one.label);
    for (const name of Object.keys(one.values)) left.add(`value ${name}`);
    if (one.link !== null) left.add('link');
    return [];
  });
  const ids = new Set(annotations.map(({ id }) => id));
  const isHeld = ({ label, from, to }: Relation) => capacity.holdsRelation(label) && ids.has(from) && ids.has(to);
  for (const relation of document.relations) if (!isHeld(relation)) left.add(`relation ${relation.label}`);
  const groups = document.groups.map((group) => ({ ...group, ids: group.ids.filter((id) => ids.has(id)) }));
  const heldGroups = groups.filter(({ ids: members }) => capacity.holdsGroups && members.length > 1);
  left.add('group', groups.length - heldGroups.length);
  return { ...document, annotations, relations: document.relations.filter(isHeld), groups: heldGroups };
}

function heldOf(one: Annotation, { holdsValue, holdsLinks }: Capacity, left: LeftOut): Annotation {
  const names = Object.keys(one.values);
  for (const name of names) if (!holdsValue(name)) left.add(`value ${name}`);
  if (!holdsLinks && one.link !== null) left.add('link');
  const values: Values = names.every(holdsValue)
    ? one.values
    : Object.fromEntries(Object.entries(one.values).filter(([name]) => holdsValue(name)));
  return { ...one, values, link: holdsLinks ? one.link : null };
}

/**
 * The same text with U+FFFD for each unit that the files cannot have, so that all offsets stand.
 *
 * @param pattern units that a format cannot have; halves of surrogate pairs no file in UTF-8 has
 */
export function withoutUnits(document: AnnotatedDocument, pattern: RegExp, left: LeftOut): AnnotatedDocument {
  let count = 0;
  const text = document.text.replaceAll(pattern, () => {
    count += 1;
    return '\ufffd';
  });
  const clean = (words: string) => words.replaceAll(pattern, '\ufffd');
  const annotations = document.annotations.map((one) => {
    const values = Object.entries(one.values);
    if (values.every(([, value]) => clean(value) === value)) return one;
    left.add('character');
    return { ...one, values: Object.fromEntries(values.map(([name, value]) => [name, clean(value)])) };
  });
  left.add('character', count);
  return { ...document, text, annotations };
}

export const HALF_PAIRS = /\p{Surrogate}/gu;

/** What no format of annotations has a place for, since it does not speak of the clean text. */
export function leaveOutOfRecord({ cleaning, quality, warnings, metadata, source }: NewsRecord, left: LeftOut): void {
  left.add('cleaning edit', cleaning.edits.length);
  left.add('quality flag', quality.flags.length);
  left.add('warning', warnings.length);
  const { title, authors, modified, section, keywords, url, publisher, language, extra } = metadata;
  left.add(
    'field of metadata',
    [title, modified, section, url, publisher, language].filter((one) => one !== null).length,
  );
  left.add('field of metadata', authors.length + keywords.length + Object.keys(extra).length);
  left.add('run of the map to the source', source.map?.length ?? 0);
}
