/** A document as its gold has it, and as it was found: the layers that can be compared, all over the text of the gold. */
import type { Span } from '../document/index.js';
import type { QuoteKind } from '../record.js';

/** A temporal expression. `value` and `mod` as TIMEX3 writes them. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
}

/** A name. `label` is a type in the words of its source: PERSON, PER, ORG, GPE, LOC … */
export interface Name extends Span {
  readonly label: string;
}

/** A statement. Spans are empty lists where there is nothing, or nothing is known. */
export interface Statement {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** What the speaker's cue does; null where the gold does not say. */
  readonly act: string | null;
  readonly kind: QuoteKind | null;
}

/** Null layers are not compared. All offsets in UTF-16 code units of `text`, half-open. */
export interface Layers {
  readonly timexes: readonly Timex[] | null;
  readonly names: readonly Name[] | null;
  readonly statements: readonly Statement[] | null;
  /** Mentions of each entity, names and what stands for them. */
  readonly clusters: readonly (readonly Span[])[] | null;
  /** Identifiers of places by the span that names them, such as `geonames:2267057`. */
  readonly links: readonly Link[] | null;
}

/** A mention with the identifier of what it names; {@link NOT_SAID} where the gold leaves it open. */
export interface Link extends Span {
  readonly target: string;
}

export const NOT_SAID = '';

export interface GoldDocument extends Layers {
  readonly id: string;
  readonly text: string;
  /** The day of publication, ISO 8601; null where it is not known. */
  readonly published: string | null;
  /** Documents that are counted apart, such as texts of one condition; the empty string where there are none. */
  readonly group: string;
  readonly sentences: readonly Span[] | null;
  /** Sentence ends whose space was lost; a measure of their own. */
  readonly glued: readonly number[] | null;
  /** The very sentences that a short text must give, right as a whole or wrong. */
  readonly expected: readonly string[] | null;
  /** Which mentions the gold has: with `names`, what stands for a name is not compared. */
  readonly mentions: 'all' | 'names';
  /** The file that the text was taken from, where it is not the text itself: a fixture has it as a reader would clean it. */
  readonly input: string | null;
  /** Where it was read: file and line. */
  readonly place: string;
}

/** A document with nothing in its layers but what is given. */
export function goldDocument(given: Pick<GoldDocument, 'id' | 'text' | 'place'> & Partial<GoldDocument>): GoldDocument {
  return { ...NOTHING, ...given };
}

const NOTHING: Omit<GoldDocument, 'id' | 'text' | 'place'> = {
  published: null,
  group: '',
  timexes: null,
  names: null,
  statements: null,
  clusters: null,
  links: null,
  sentences: null,
  glued: null,
  expected: null,
  mentions: 'all',
  input: null,
};

/** What was found in the text of a gold document. */
export interface FoundDocument extends Layers {
  readonly id: string;
  /** The words of each sentence in the clean text, which need not be those of the gold. */
  readonly sentences: readonly string[];
  readonly confidences: Confidences;
}

/** Of each timex and statement, in their order. */
export interface Confidences {
  readonly timexes: readonly number[];
  readonly statements: readonly number[];
}
