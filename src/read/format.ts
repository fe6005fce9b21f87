/** What a format is: how its files are told, and the reader that makes articles of them. */
import type { MarkedBlock, Part, ReadWarning, Run } from '../document/index.js';
import type { WirecopyError } from '../errors.js';
import type { Declared } from './decode.js';
import type { Fact } from './facts.js';
import type { FieldNames } from './field-names.js';
import type { LabelledBlock } from './page/index.js';

/** The kinds of files that hold news, one a file of `formats/`. `index.ts` there is the table of them, for everything that asks. */
export interface Format {
  /** For `--as`. */
  readonly name: string;
  /** For people: `plain text`. */
  readonly label: string;
  /** Lower case, each with its dot. */
  readonly extensions: readonly string[];
  /** The name of a format that this one is a kind of: a file whose extension says that one is asked by its first bytes whether it is this one. */
  readonly closerThan?: string;
  readonly mediaTypes: readonly string[];
  /** What an article of a file of several is called: `line`, `row`, `item`, `message`; null where a file holds one. */
  readonly unit: string | null;
  /** The reader never looks at the head: a stream of this format is not held up until there is one. */
  readonly needsNoHead?: boolean;
  /** Whether a file begins so. Asked in the order of the table, of files whose names do not tell the format. */
  readonly begins: (head: Head) => boolean;
  /** Yields as it reads; throws {@link WirecopyError} for what is wrong with the file as a whole, after what could be read. */
  readonly articles: (file: SourceFile, options: FormatOptions) => AsyncIterable<Found>;
}

/** The reader of a format, which is loaded when the first file of it comes: the table of formats is read at every start. */
export function loaded(load: () => Promise<Pick<Format, 'articles'>>): Format['articles'] {
  return async function* (file, options) {
    yield* (await load()).articles(file, options);
  };
}

/** The first bytes of a file, unpacked. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as characters, without a byte-order mark and the white space before the first other character; half characters at the end are cut off. */
  readonly text: string;
}

/** A file on its way in: its bytes can be taken once. */
export interface SourceFile {
  /** As errors name it: the path, or `standard input`. */
  readonly place: string;
  readonly head: Head;
  /** What came with the file says of its encoding: an HTTP header. */
  readonly declared: Declared | null;
  /** Unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** All bytes. @throws {InputError} `input-too-large` */
  whole(): Promise<Uint8Array>;
}

export interface FormatOptions {
  /** An article of more bytes is refused. */
  readonly maxBytes: number;
  readonly fields: FieldNames;
  /** For what is packed in a file: the format of a media type, such as `text/html`; null for what is not read. */
  readonly formatOfMedia: (mediaType: string) => Format | null;
  /** Is told once a file what was taken for what, in words: `text from body, title from headline`. */
  readonly tell: (message: string) => void;
  /** Is told of each part of a file that is no news, and not read: `image/jpeg`, `packageItem`. */
  readonly leaveOut: (reason: string) => void;
  /** Is told, before the article of a page, of all that the page has, and why what is no part of the article was left out. */
  readonly explain?: Explain | undefined;
}

export type Explain = (stretches: readonly LabelledBlock[]) => void;

/** An article, or the reason why there is none, in the place of it. */
export type Found = {
  /** Number of the line, row, item … from 1; null where the file is one article. */
  readonly number: number | null;
  /** The item's own id, if it has one. */
  readonly id: string | null;
} & (
  | { readonly article: Article; readonly error?: never }
  | { readonly error: WirecopyError; readonly article?: never }
);

export interface Article {
  /** Its words; title and authors only where they stand before them in the file. */
  readonly text: string;
  /** Where the characters of the text stand in the decoded file: `same` when it is the file; null when nobody can say. */
  readonly map: readonly Run[] | 'same' | null;
  /** What the markup of the file says of stretches of the text; none where left out. */
  readonly markup?: readonly MarkedBlock[];
  /** What the article was made of, and what its SHA-256 is taken of. */
  readonly bytes: Uint8Array;
  readonly part: Part | null;
  readonly mediaType: string;
  readonly encoding: string;
  readonly facts: readonly Fact[];
  /** Fields that were asked for by name. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly warnings: readonly ReadWarning[];
}
