/** What a text calls its names by a noun: the types that its readers share. */
import type { Range, TokenEntity } from '../../document/index.js';
import type { WordMarks } from '../../english/word-set.js';

/** What the text calls by a noun. */
export interface Kind {
  readonly named: Set<TokenEntity>;
  /** Of these the ones whom the text calls something alike only, with the sentences within which this one may mean them. */
  readonly alike: Map<TokenEntity, number>;
  /** Of these whether nothing but a deputy or a former one: "the president" is no vice president. */
  readonly deputies: Map<TokenEntity, boolean>;
  /** Of a noun for people the whole offices that end in it, and who alone has each: `chief executive`. */
  readonly phrases: Map<string, TokenEntity | null>;
  /** Of several towns the one that the text is about; undefined for what is no town. */
  main: TokenEntity | null | undefined;
  /** The last sentence that speaks of one without its name: "a bank". */
  other: number;
  /** Whom it was the last time. */
  last: TokenEntity | null;
}

/** Where a name begins and ends. */
export interface NamePlace {
  readonly entity: TokenEntity;
  readonly end: number;
}

export interface Kinds {
  /** By noun, lower case; initials of an office as capitals. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** What {@link kinds} look like. */
  readonly looks: WordMarks;
  /** By first token. */
  readonly starts: readonly (NamePlace | undefined)[];
  /** Who stands before a court. */
  readonly accused: ReadonlySet<TokenEntity>;
}

export function kindOf(kinds: Map<string, Kind>, word: string): Kind {
  const kind = kinds.get(word) ?? {
    named: new Set(),
    alike: new Map(),
    deputies: new Map(),
    phrases: new Map(),
    main: undefined,
    other: -1,
    last: null,
  };
  kinds.set(word, kind);
  return kind;
}

/** A description, `the` included, and whom it stands for. */
export interface Nominal extends Range {
  readonly entity: TokenEntity;
}
