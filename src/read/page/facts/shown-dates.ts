/** When a page was published, by what it shows beside its headline: elements of times, and dates in lines. */
import type { Fact, FactField } from '../../facts.js';
import { readDate } from '../../row-dates.js';
import { MARKS } from '../marks.js';
import type { Outline, PageElement } from '../outline.js';
import { isByLine } from './byline.js';
import { beginsWithDate, datesIn, isLabelled, saysModified, saysPublished } from './dates-in-lines.js';
import { plain, wordsIn } from './element-words.js';
import type { Scopes } from './microdata.js';
import { said, shownIn } from './said.js';
import { isElsewhere, isInBox, isMarked, type Shown, type Zone } from './zone.js';

/** Of a time that is said to be it; those within something that the page describes are said to be that of it. */
export function markedTimes({ elements }: Outline, { scopeOf }: Scopes): Fact[] {
  const own = elements.find(
    ({ name, attributes, parent }) =>
      name === 'time' &&
      (attributes.get('datetime') ?? '').trim() !== '' &&
      (attributes.has('pubdate') || /(?:^|\s)datepublished(?:\s|$)/i.test(attributes.get('itemprop') ?? '')) &&
      scopeOf(parent) < 0,
  );
  return own === undefined ? [] : [said('published', own.attributes.get('datetime') ?? '', 'time element')];
}

/** The only day that any time of the page is of: it may have those of other articles, too. */
export function onlyDay({ elements }: Outline): Fact[] {
  let first: { readonly value: string; readonly day: string } | null = null;
  for (const { name, attributes } of elements) {
    const value = name === 'time' ? attributes.get('datetime') : undefined;
    if (value === undefined) continue;
    const day = readDate(value)?.slice(0, 10);
    if (day === undefined || (first !== null && first.day !== day)) return [];
    first ??= { value, day };
  }
  return first === null ? [] : [said('published', first.value, 'time element')];
}

interface Seen {
  readonly value: string;
  readonly isModified: boolean;
  readonly from: string;
}

/** Characters of a line beside its date, and of one that is marked as a time or a byline. */
const MAX_REST = 40;
const MAX_LINE = 300;

export function shownDates(shown: Shown, zone: Zone): Fact[] {
  const below = seenIn(shown, zone.start, zone.end, true);
  const seen = below.length > 0 ? below : seenIn(shown, zone.above, zone.start - 1, false);
  // Without a headline nobody knows whose the times of several days are.
  const days = new Set(seen.flatMap(({ value, isModified }) => (isModified ? [] : [value.slice(0, 10)])));
  const published = shown.headline < 0 && days.size > 1 ? undefined : seen.find(({ isModified }) => !isModified);
  const modified = seen.find(({ isModified }) => isModified);
  return [
    ...(published === undefined ? [] : [factOf('published', published)]),
    ...(modified === undefined ? [] : [factOf('modified', modified)]),
  ];
}

function factOf(field: FactField, { value, from }: Seen): Fact {
  return from === 'time element' ? said(field, value, from) : shownIn(field, value, from);
}

function seenIn(shown: Shown, start: number, end: number, isBelow: boolean): Seen[] {
  const times = timesIn(shown.outline, start, end);
  const seen: Seen[] = [];
  for (let index = start; index < end; index += 1) {
    const text = shown.outline.blocks[index]?.text ?? '';
    if (isElsewhere(shown, index) || text.length > MAX_LINE) continue;
    const own = times.filter(({ firstBlock }) => firstBlock === index);
    if (own.length > 0) {
      seen.push(...own.map((time) => ofElement(time, text, shown.outline)));
      continue;
    }
    const isTime = isMarked(shown, index, MARKS.time | MARKS.byline);
    const isAbove = !isBelow && !isLabelled(text) && !(index === end - 1 && isInBox(shown, index, end));
    if (!isTime && isAbove) continue;
    for (const line of text.split('\n')) {
      // A sentence that holds a day is not about the page.
      if (!isTime && (shown.features.mass[index] ?? 0) > 0 && !beginsWithDate(line) && !isByLine(line)) continue;
      const dates = datesIn(line).filter(({ rest }) => isTime || rest <= MAX_REST || isByLine(line));
      seen.push(...dates.map(({ value, isModified }) => ({ value, isModified, from: 'visible date' })));
    }
  }
  return seen;
}

interface TimeElement extends Pick<PageElement, 'attributes' | 'firstBlock'> {
  readonly index: number;
}

const MAX_TIMES = 20;

function timesIn({ elements, blocks }: Outline, start: number, end: number): TimeElement[] {
  const times: TimeElement[] = [];
  for (const [index, { name, attributes, firstBlock }] of elements.entries()) {
    if (name !== 'time' || firstBlock < start || firstBlock >= Math.min(end, blocks.length)) continue;
    if (readDate(attributes.get('datetime') ?? '') !== null) times.push({ attributes, firstBlock, index });
    if (times.length === MAX_TIMES) break;
  }
  return times;
}

/** Names of elements are words of English, or of what the page is made with. */
const NAMED_CHANGED = /updat|modif|edited|revised/i;

/** What the element is called, or the words before it, say whether it is the time of a change. */
function ofElement({ attributes, index }: TimeElement, text: string, outline: Outline): Seen {
  const words = wordsIn(outline, index);
  const at = words === '' ? -1 : text.indexOf(words);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - 30), at);
  const names = `${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''} ${attributes.get('data-testid') ?? ''}`;
  const isPublished = /\bpublished\b|datepublished/i.test(names) && !/\bupdated\b/i.test(names);
  const isModified =
    !isPublished &&
    (NAMED_CHANGED.test(names) ||
      saysModified(before.slice(before.search(/[^|·•–—]*$/))) ||
      (saysModified(words) && !saysPublished(words)));
  return { value: plain(attributes.get('datetime') ?? ''), isModified, from: 'time element' };
}
