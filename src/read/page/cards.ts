/** Cards: small boxes that lead to other articles, with what they say of them. */
import { type Outline, outwards, type PageBlock, type PageElement } from './outline.js';

/** Blocks of a card: a kicker, a heading, a summary, a date. */
const MAX_BLOCKS = 4;
/** Elements between the heading and its card. */
const MAX_CLIMB = 12;
/** Share of a heading that is link when it leads away. */
const MIN_LINKED = 0.9;
/** Characters of a link that is a title. */
const MIN_TITLE = 20;
/** Cards without a heading that are called the same: one alone may be a paragraph with a link before it. */
const MIN_ALIKE = 3;

/** Indices of the elements that are cards, in the order of the page. */
export function cardsIn({ elements, blocks }: Outline): readonly number[] {
  const cards = new Set<number>();
  const untitled = new Map<string, number[]>();
  for (const block of blocks) {
    if (block.linked < MIN_LINKED * block.text.length) continue;
    const card = boxAround(elements, block.element);
    if (card < 0) continue;
    if (isHeading(elements, block)) cards.add(card);
    else if (block.text.length >= MIN_TITLE) {
      const { name, attributes, parent } = elements[card] ?? {
        name: '',
        attributes: new Map<string, string>(),
        parent: -1,
      };
      const alike = `${parent} ${name} ${attributes.get('class') ?? ''}`;
      const others = untitled.get(alike);
      if (others === undefined) untitled.set(alike, [card]);
      else others.push(card);
    }
  }
  for (const alike of untitled.values()) if (alike.length >= MIN_ALIKE) for (const card of alike) cards.add(card);
  return [...cards].sort((a, b) => a - b);
}

/** The largest element around another one that has no more than the blocks of a card; −1 for none. */
function boxAround(elements: readonly PageElement[], element: number): number {
  let card = -1;
  for (const [index, { firstBlock, endBlock }] of outwards(elements, element, MAX_CLIMB)) {
    if (endBlock - firstBlock > MAX_BLOCKS) break;
    card = index;
  }
  return card;
}

/** Elements between the words of a heading and the heading. */
const MAX_WITHIN = 4;

function isHeading(elements: readonly PageElement[], { inner }: PageBlock): boolean {
  for (const [, { name, attributes }] of outwards(elements, inner, MAX_WITHIN))
    if (/^h[1-6]$/.test(name) || attributes.get('role') === 'heading') return true;
  return false;
}

/** What a card says counts less: it is of another article, unless the page is nothing but cards. */
const CARD_WEIGHT = 0.3;

/** By block: how much of its prose counts. */
export function weightsOf({ elements, blocks }: Outline, cards: readonly number[]): Float64Array {
  const weights = new Float64Array(blocks.length).fill(1);
  for (const card of cards) {
    const { firstBlock, endBlock } = elements[card] ?? { firstBlock: 0, endBlock: 0 };
    weights.fill(CARD_WEIGHT, firstBlock, endBlock);
  }
  return weights;
}
