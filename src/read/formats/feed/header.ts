/** What a feed says of itself: who publishes it, in which language, where its addresses begin. */
import type { Fact } from '../../facts.js';
import { factOf, firstOf } from '../../xml/article.js';
import { attribute, childrenOf, isElement, type XmlElement } from '../../xml/element.js';
import type { XmlItem } from '../../xml/items.js';
import type { Opened } from '../../xml/tree.js';
import { authorsOf, lineIn, linkOf } from './fields.js';

export class FeedHeader {
  /** Elements of the feed that are no items, as far as they came. */
  readonly #own: XmlElement[] = [];
  #language: string | null = null;
  #base: string | null = null;

  add({ element, path }: XmlItem): void {
    this.around(path);
    if (element === null) return;
    // RSS 1.0 has all of it in an element beside the items.
    if (element.name.toLowerCase() === 'channel') this.#own.push(...element.nodes.filter(isElement));
    else if (this.#own.length < MAX_KEPT) this.#own.push(element);
  }

  /** The elements that stand around an item may say it too. */
  around(path: readonly Opened[]): void {
    for (const { attributes } of path.slice(0, -1)) {
      this.#language = attributes.get('xml:lang') ?? this.#language;
      this.#base = attributes.get('xml:base') ?? this.#base;
    }
  }

  /** The address that an item's begin with. */
  get base(): string | null {
    return this.#base ?? linkOf(this.#feed, null);
  }

  /** @param own what the item says itself */
  facts(own: readonly Fact[]): Fact[] {
    const lacks = (field: Fact['field']) => !own.some((fact) => fact.field === field);
    return [
      ...(lacks('publisher')
        ? factOf('publisher', lineIn(this.#feed, 'title') ?? lineIn(this.#feed, 'dc:publisher'), 'feed title')
        : []),
      ...(lacks('language') ? this.#languageFacts() : []),
      ...(lacks('author') && childrenOf(this.#feed, 'author').some((author) => childrenOf(author, 'name').length > 0)
        ? authorsOf(this.#feed, 'feed author')
        : []),
    ];
  }

  #languageFacts(): readonly Fact[] {
    return firstOf(
      factOf('language', lineIn(this.#feed, 'language') ?? lineIn(this.#feed, 'dc:language'), 'feed language'),
      factOf('language', this.#language, 'xml:lang'),
    );
  }

  get #feed(): XmlElement {
    return { name: 'feed', attributes: new Map(), nodes: this.#own, start: 0, end: 0 };
  }
}

/** A file may have anything beside its items. */
const MAX_KEPT = 200;

export function languageOf(item: XmlElement): string | null {
  return lineIn(item, 'dc:language') ?? attribute(item, 'xml:lang');
}
