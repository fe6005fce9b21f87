/** What may be wrong with gold, said with file, line and span. */
import { InputError } from '../errors.js';
import type { Annotation, Group, Relation } from './annotated.js';

/** @param place file and line */
export function invalid(place: string, what: string, cause?: unknown): InputError {
  return new InputError({
    code: 'gold-format',
    message: `${place}: ${what}`,
    hint: 'docs/evaluate.md says what gold of each format holds, docs/exports.md what comes back of an export. Mend it: nothing of it is guessed or left out.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** @param length of the text, in the units of the span */
export function outside(place: string, start: number, end: number, length: number, unit = 'characters'): InputError {
  return invalid(place, `the span ${start} to ${end} is not within its text of ${length} ${unit}`);
}

/** What a span holds, and what its gold says that it holds. */
export function otherWords(place: string, start: number, end: number, holds: string, said: string): InputError {
  return invalid(
    place,
    `the span ${start} to ${end} holds ${shown(holds)}, but is said to hold ${shown(said)}: gold of another text?`,
  );
}

function shown(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

const MOST_SHOWN = 60;

/** @throws {InputError} `gold-format` for a relation or a group with an annotation that is not there */
export function checkReferences(
  annotations: readonly Annotation[],
  relations: readonly Relation[],
  groups: readonly Group[],
): void {
  const ids = new Set(annotations.map(({ id }) => id));
  for (const { from, to, place } of relations) {
    for (const id of [from, to]) if (!ids.has(id)) throw invalid(place, `a relation with ${id}, which is not there`);
  }
  for (const { ids: listed, place } of groups) {
    for (const id of listed) if (!ids.has(id)) throw invalid(place, `${id} is not there`);
  }
}
