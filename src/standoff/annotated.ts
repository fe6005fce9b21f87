/** A text with annotations that stand beside it, as tools for annotators have them: the one shape between their formats and ours. */
import type { Span } from '../document/index.js';
import type { LabelGroup } from './vocabulary.js';

/** All offsets in UTF-16 code units of `text`, half-open. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  /** ISO 8601; null where it is not known. */
  readonly published: string | null;
  /** What else is known of the document, such as its language. */
  readonly details: Values;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  /** Annotations that mean the same, by their ids. */
  readonly groups: readonly Group[];
  /** What was looked for, so that where nothing is, nothing is there; empty where the format has no way to say it. */
  readonly looked: readonly LabelGroup[];
  /** Where it was read: file and line. */
  readonly place: string;
}

export interface Annotation {
  /** One of the document. */
  readonly id: string;
  /** What it is called: `PERSON`, `Content`. `vocabulary.ts` has those of our own exports; other tools have others. */
  readonly label: string;
  /** In order; several where it is discontinuous. */
  readonly spans: readonly Span[];
  /** By name what is said of it: `act`, `value`. */
  readonly values: Values;
  /** What is written beside it without a name. */
  readonly note: string | null;
  /** An identifier of what is named, such as `geonames:2267057`. */
  readonly link: string | null;
  /** File and line. */
  readonly place: string;
}

export interface Relation {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export interface Group {
  readonly ids: readonly string[];
  readonly place: string;
}

export type Values = { readonly [name: string]: string };

/** An annotation with nothing but what is given. */
export function annotation(
  given: Pick<Annotation, 'id' | 'label' | 'spans' | 'place'> & Partial<Annotation>,
): Annotation {
  return { values: {}, note: null, link: null, ...given };
}
