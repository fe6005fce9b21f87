/** What the blocks of a page look like: how much of each is prose, and what the elements around it are marked as. */
import { cardsIn, weightsOf } from './cards.js';
import { besidePictures, besideTables } from './figures.js';
import { MARKS, marksOf } from './marks.js';
import type { Outline, PageBlock } from './outline.js';

export interface Features {
  /** By block: characters of prose; 0 for what is none. */
  readonly mass: Float64Array;
  /** By block: sum of the mass before it, and of all at the end. */
  readonly before: Float64Array;
  /** The same, in which cards count less. */
  readonly counted: Float64Array;
  /** By element: marks of it and of what stands around it, without those that would take away too much of the page's prose. */
  readonly marks: Int32Array;
  /** Elements that are cards. */
  readonly cards: readonly number[];
  /** By block: whether it shares a small box with a table. */
  readonly tabled: readonly boolean[];
  /** By block: whether it shares a small box with a picture. */
  readonly pictured: readonly boolean[];
}

export function featuresOf(outline: Outline): Features {
  const { elements, blocks } = outline;
  const mass = Float64Array.from(blocks, massOf);
  const own = Int32Array.from(elements, marksOf);
  const before = sumsOf(mass);
  const cards = cardsIn(outline);
  const weights = weightsOf(outline, cards);
  const pictured = besidePictures(outline);
  const tabled = besideTables(outline);
  // Captions of a gallery may be longer than what it is about.
  for (const [index, isPictured] of pictured.entries()) {
    const element = blocks[index]?.element ?? -1;
    const isCaption = elements[element]?.name !== 'p' || ((own[element] ?? 0) & (MARKS.caption | MARKS.credit)) !== 0;
    if (isPictured && isCaption) weights[index] = CAPTION_WEIGHT;
  }
  const counted = sumsOf(mass.map((own, index) => own * (weights[index] ?? 1)));
  const total = counted[blocks.length] ?? 0;
  const share = sharesOf(outline, counted, own);
  const marks = new Int32Array(elements.length);
  for (const [index, { parent }] of elements.entries()) {
    const inherited = parent < 0 ? 0 : (marks[parent] ?? 0);
    marks[index] = inherited | credible(own[index] ?? 0, total === 0 ? 0 : (share[index] ?? 0) / total);
  }
  return { mass, before, counted, marks, cards, pictured, tabled };
}

const CAPTION_WEIGHT = 0.3;

/** The sum of the values before each, and of all at the end. */
function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) sums[index + 1] = (sums[index] ?? 0) + value;
  return sums;
}

/** Share of the page's prose above which a box is not what it is called. */
const LIMITS: readonly (readonly [marks: number, share: number])[] = [
  [MARKS.comments, 0.9],
  [MARKS.navigation | MARKS.footer | MARKS.consent | MARKS.hidden | MARKS.control, 0.6],
  [MARKS.related | MARKS.share | MARKS.newsletter | MARKS.advertisement, 0.45],
  [MARKS.aside | MARKS.tags | MARKS.player, 0.35],
  [MARKS.caption | MARKS.credit | MARKS.authorBox | MARKS.byline | MARKS.time | MARKS.pullQuote | MARKS.deck, 0.25],
  [MARKS.account, 0.3],
  [MARKS.embed, 0.4],
  [MARKS.figure | MARKS.quotation | MARKS.correction, 0.5],
];

function credible(marks: number, share: number): number {
  let kept = marks;
  for (const [group, limit] of LIMITS) if (share > limit) kept &= ~group;
  return kept;
}

/** By element that is marked: the mass of it and of all elements that are called the same. `<p class="paywall">` is each paragraph of a page. */
function sharesOf({ elements }: Outline, before: Float64Array, own: Int32Array): Float64Array {
  const shares = new Float64Array(elements.length);
  const byName = new Map<string, number>();
  const keys: string[] = [];
  for (const [index, { name, attributes, firstBlock, endBlock }] of elements.entries()) {
    const mass = (before[endBlock] ?? 0) - (before[firstBlock] ?? 0);
    shares[index] = mass;
    const names = attributes.get('class');
    if ((own[index] ?? 0) === 0 || names === undefined || mass === 0) continue;
    const key = `${name} ${names}`;
    keys[index] = key;
    byName.set(key, (byName.get(key) ?? 0) + mass);
  }
  for (const [index, key] of keys.entries()) if (key !== undefined) shares[index] = byName.get(key) ?? 0;
  return shares;
}

/** Characters outside of links that prose has at least, and those that make it prose without the end of a sentence. */
const MIN_PROSE = 25;
const MIN_UNENDED = 100;
const ENDED = /[.!?…。！？।؟:;]["'”’»“)\]]*$/;
/** Scripts that write a word in a sign or two. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;

export function massOf({ text, linked }: PageBlock): number {
  const weight = DENSE.test(text.slice(0, 40)) ? DENSITY : 1;
  const free = (text.length - linked) * weight;
  if (free < MIN_PROSE || linked > 0.6 * text.length) return 0;
  if (free < MIN_UNENDED && !ENDED.test(text)) return 0;
  return free;
}
