/** One way in which a record is not what its fixture says, or what another record does. */
import type { Slice, Span } from '../document/index.js';
import type { DateFact, EntityFact, MentionFact, QuoteFact } from './facts.js';
import { Locator } from './locate.js';

/** What a difference is of, as both sides have it (null where one has nothing), so that one can be taken for the other. */
export type Subject =
  | { readonly of: 'furniture'; readonly part: FurniturePart }
  /** Characters, spaces, ends of sentences and paragraphs, all of which move what stands after them. */
  | { readonly of: 'text' }
  /** Mentions of one entity that stand in another one. */
  | { readonly of: 'gathering' }
  | Whole<'entity', EntityFact>
  | Whole<'date', DateFact>
  | Whole<'statement', QuoteFact>
  | {
      readonly of: 'role';
      readonly entity: EntityFact;
      readonly expected: string | null;
      readonly found: string | null;
    }
  /** One place in two ways, or places that only one side has. */
  | {
      readonly of: 'mentions';
      /** Of the expected side; null for none. */
      readonly entity: EntityFact | null;
      readonly expected: readonly MentionFact[];
      readonly found: readonly MentionFact[];
      readonly property: 'span' | 'kind' | null;
    };

interface Whole<Name, Fact> {
  readonly of: Name;
  readonly expected: Fact | null;
  readonly found: Fact | null;
  /** Null for all of it. */
  readonly property: string | null;
}

export const FURNITURE_PARTS = ['published', 'headline', 'byline', 'dateline', 'agency'] as const;
export type FurniturePart = (typeof FURNITURE_PARTS)[number];

export const LAYERS = ['text', 'sentence', 'furniture', 'entity', 'link', 'date', 'statement'] as const;
export type Layer = (typeof LAYERS)[number];
export type Change = 'missing' | 'unexpected' | 'differs';

export interface Difference {
  /** Says what differs and stays the same as long as it does: `fixtures/known-differences.json` lists it. */
  readonly key: string;
  readonly layer: Layer;
  /** Whether only the expected side has it, only the one that was found, or both, in two ways. */
  readonly change: Change;
  /** What differs, without saying which side has it: `Marta Oliveira: type`. */
  readonly about: string;
  readonly subject: Subject;
  /** Where in the expected text; null for what has no place. */
  readonly at: Span | null;
  /** The values, where the key does not say it all. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** Names places of the expected text so that a person finds them. */
export class Labels {
  readonly #locator: Locator;

  constructor(text: string) {
    this.#locator = new Locator(text);
  }

  /** The words, with their number where they stand in several places: `Oliveira#2`. */
  numbered({ start, end, text }: Slice): string {
    const places = this.#locator.places(text);
    const index = places.findIndex((place) => place.start === start && place.end === end);
    return places.length > 1 && index >= 0 ? `${text}#${index + 1}` : text;
  }

  /** The beginning of a stretch of words: `"“We have waited long enough,” its head …"`. */
  beginning(words: string): string {
    return `"${words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…` : words}"`;
  }

  /** The words on both sides of an offset: `"… the union said. | They agreed …"`. */
  around(offset: number): string {
    const text = this.#locator.text.replaceAll('\n', ' ');
    const before = text.slice(0, offset).trimEnd();
    const after = text.slice(offset).trimStart();
    const from = before.length > SIDE ? before.lastIndexOf(' ', before.length - SIDE) + 1 : 0;
    const to = after.length > SIDE ? after.indexOf(' ', SIDE) : -1;
    const left = `${from > 0 ? '… ' : ''}${before.slice(from)}`;
    const right = to < 0 ? after : `${after.slice(0, to)} …`;
    return `"${left} | ${right}"`;
  }
}

/** UTF-16 units of a label. */
const LONGEST = 48;
const SIDE = 20;
