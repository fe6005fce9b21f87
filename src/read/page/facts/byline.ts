/**
 * Who wrote a page, by what it shows beside its headline.
 *
 *     By Ana Ruiz, Harbour Correspondent · 22 November 2024
 *     <div class="byline">Ana Ruiz and <a href="/authors/tom-bell">Tom Bell</a></div>
 */
import type { Fact } from '../../facts.js';
import { MONTH_NAME, WEEKDAY } from '../../month-names.js';
import { MARKS } from '../marks.js';
import type { PageBlock, PageElement } from '../outline.js';
import { AFTER, BY, BY_ELSEWHERE } from './author-words.js';
import { distinct, isPerson, isRole, keyOf, namesIn } from './authors.js';
import { datesIn } from './dates-in-lines.js';
import { stretchesOf, wordsIn } from './element-words.js';
import { shownIn } from './said.js';
import { isElsewhere, isMarked, type Shown, type Zone } from './zone.js';

/** Characters of a line that is a byline. */
const MAX_LINE = 200;
const MAX_AUTHORS = 12;

export function bylineFacts(shown: Shown, zone: Zone): Fact[] {
  const linked = linkedNames(shown, zone);
  const lined = lineNames(shown, zone).filter((name) => !linked.some((link) => keyOf(name).startsWith(keyOf(link))));
  const names = distinct([...linked, ...lined]);
  return (names.length > 0 ? names : distinct(lineNames(shown, endOf(shown))))
    .slice(0, MAX_AUTHORS)
    .map((name) => shownIn('author', name, 'byline'));
}

/** Blocks at the end of an article, and after it, where it may be signed. */
const SIGNED = 2;

function endOf({ stretch }: Shown): Zone {
  const start = Math.max(stretch.first, stretch.end - SIGNED);
  return { above: start, start, end: stretch.end + SIGNED };
}

/** Links to whoever wrote it. */
function linkedNames(shown: Shown, { above, end }: Zone): string[] {
  const { outline } = shown;
  const names: string[] = [];
  for (const [index, element] of outline.elements.entries()) {
    const { name, firstBlock } = element;
    if (firstBlock >= end || names.length >= MAX_AUTHORS) break;
    if (name !== 'a' || firstBlock < above || !isAuthorLink(element)) continue;
    const isLine = (outline.blocks[firstBlock]?.text.length ?? 0) <= MAX_LINE;
    if (isLine && !isElsewhere(shown, firstBlock)) names.push(...peopleIn(wordsIn(outline, index)));
  }
  return names;
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori?|auteur-e-s|profiles?|by|staff|(?:our-)?team|people|journalists?|journalistes?|reporters?|contributors?|columnists?|writers?|correspondents?|redaktion|redacteurs?|firma|firmas)\/[^/]/i;

function isAuthorLink({ attributes }: PageElement): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '')) return true;
  return AUTHOR_PAGE.test(attributes.get('href')?.slice(0, 500) ?? '');
}

/** Lines that begin with `By`, and those that the page calls a byline. */
function lineNames(shown: Shown, { above, start, end }: Zone): string[] {
  const names: string[] = [];
  for (let index = above; index < end; index += 1) {
    const block = shown.outline.blocks[index];
    if (block === undefined || (index === start - 1 && start === shown.headline + 1) || isElsewhere(shown, index))
      continue;
    const { text } = block;
    if (text.length > MAX_LINE) continue;
    const isByline = isMarked(shown, index, MARKS.byline);
    if (index < start && !isByline) continue;
    const lines = text.split('\n').filter((line) => (isByline || isByLine(line)) && !OTHERS.test(line));
    const found = lines.some((line) => RUN_TOGETHER.test(line)) ? [] : lines.flatMap(peopleIn);
    if (found.length > 0) names.push(...found);
    // `Ana Ruiz Harbour Correspondent`: only its tags tell where the name ends.
    else if (lines.length > 0)
      names.push(
        ...stretchesOf(block)
          .filter((words) => !OTHERS.test(words) && !isRole(words.split(',')[0] ?? ''))
          .flatMap(peopleIn),
      );
    else if (index >= start && isNextToDate(shown, index)) names.push(...namesAlone(block));
  }
  return names;
}

/** `Ana RuizHarbour Correspondent`, of two elements; `McBell` and `MacBell` are names. */
const RUN_TOGETHER = /\p{Ll}{3}\p{Lu}/u;

/** `Ana Ruiz & Tom Bell`, and nothing else on the line. */
function namesAlone({ text, linked }: PageBlock): string[] {
  if (linked > 0 || text.length > MAX_ALONE) return [];
  const names = namesIn(text);
  const isAll =
    names.every(isPerson) && keyOf(text.replace(/&|\s(?:and|und|et|y|e|en)\s/gi, '')) === keyOf(names.join(''));
  return isAll && names.every((name) => /\s/.test(name)) ? names : [];
}

const MAX_ALONE = 80;

function isNextToDate({ outline: { blocks, elements } }: Shown, index: number): boolean {
  const next = blocks[index + 1];
  const parentOf = (block: PageBlock | undefined) => elements[block?.element ?? -1]?.parent;
  return (
    next !== undefined &&
    next.text.length <= MAX_LINE &&
    parentOf(next) === parentOf(blocks[index]) &&
    datesIn(next.text).length > 0
  );
}

/** `By Ana Ruiz`, and no sentence: `By Monday, the port was shut.` */
export function isByLine(line: string): boolean {
  const rest = BY.test(line) ? line.replace(BY, '') : line.replace(BY_ELSEWHERE, '');
  return rest !== line && !/[.!?]["”’]?$/.test(line.replace(DAY, '')) && /^\p{Lu}/u.test(rest);
}

/** Who took the pictures, and who edited it. */
const OTHERS =
  /^(?:photo|photos|photographs?|picture|pictures|image|images|video|illustrations?|graphics?|edit(?:ed|ing|or)|fotos?|credit|additional reporting)\b/i;

/** Where a day begins, or a time: what follows names nobody. */
const DAY = new RegExp(
  String.raw`(?:^|[\s,|·•(–-]+)${WEEKDAY}(?:(?:first |last )?(?:published|updated|posted|modified)\b|${MONTH_NAME}\.?\s+\d|\d).*$`,
  'isu',
);

function peopleIn(line: string): string[] {
  return namesIn(line.replace(DAY, '').replace(AFTER, '')).filter(isPerson);
}
