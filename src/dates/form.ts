/** A form of temporal expression: what words it begins with, and how it is read from there. */
import type { Syntax } from '../document/index.js';
import type { DateMod } from '../record.js';
import type { Expression, Meaning } from './meaning.js';
import type { Words } from './words.js';

/** Stands in {@link Form.starts} for every word of digits. */
export const DIGITS = '#';

/** Stands in {@link Form.triggers} for those of the expression that the form takes in. */
export const EXPRESSION = '…';

/** The starts of expressions that have an article: "last" makes "the last". */
export function afterThe(words: Iterable<string>): string[] {
  return Array.from(words, (word) => `the ${word}`);
}

/** In "the not too distant | future" the trigger is the fifth word. */
export const MAX_TO_TRIGGER = 7;

export interface Form {
  readonly name: string;
  /**
   * The words, in lower case, that an expression of this form can begin with. After "the", which every third noun
   * phrase begins with, the next word as well: "the last", "the #" ({@link afterThe}).
   */
  readonly starts: readonly string[];
  /**
   * Words in lower case of which every expression of this form has at least one among its first {@link MAX_TO_TRIGGER}
   * words. Where no trigger of any form is near, no form is asked, which is most of a text.
   */
  readonly triggers: readonly string[];
  /** Reads the expression that begins at word `at`, or null. Looks at a bounded number of words. */
  readonly read: (reader: Reader, at: number) => Match | null;
}

export interface Match {
  /** Index of the first word after the expression. */
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: DateMod | null;
  /** Expressions that share words with this one and were read along with it: the "17" of "1915-17". */
  readonly followers?: readonly Follower[];
}

export interface Follower {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
}

export interface Reader {
  readonly words: Words;
  readonly syntax: Syntax;
  /** Whether numbers such as 03/04 are day first; null when neither the text nor the configuration tells. */
  readonly dayFirst: boolean | null;
  /** The longest expression that begins at the word, of any form but those that only modify others. */
  readonly expression: (at: number) => (Expression & { readonly followers?: readonly Follower[] }) | null;
}
