/**
 * Who wrote a page, by what it shows beside its headline.
 *
 *     By Ana Ruiz, Harbour Correspondent · 22 November 2024
 *     <div class="byline">Ana Ruiz and <a href="/authors/tom-bell">Tom Bell</a></div>
 */
import type { Fact } from '../../facts.js';
import { MARKS } from '../marks.js';
import type { PageElement } from '../outline.js';
import { AFTER, BY, BY_ELSEWHERE } from './author-words.js';
import { distinct, isPerson, keyOf, namesIn } from './authors.js';
import { said } from './said.js';
import { wordsIn } from './words.js';
import { isElsewhere, isMarked, type Shown, type Zone } from './zone.js';

/** Characters of a line that is a byline. */
const MAX_LINE = 200;
const MAX_AUTHORS = 12;

export function bylineFacts(shown: Shown, zone: Zone): Fact[] {
  const linked = linkedNames(shown, zone);
  const lined = lineNames(shown, zone).filter((name) => !linked.some((link) => keyOf(name).startsWith(keyOf(link))));
  return distinct([...linked, ...lined])
    .slice(0, MAX_AUTHORS)
    .map((name) => said('author', name, 'byline'));
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
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori?|auteur-e-s|profiles?|by|staff|our-team|people|journalists?|journalistes?|reporters?|contributors?|columnists?|writers?|correspondents?|redaktion|redacteurs?|firma|firmas)\/[^/]/i;

function isAuthorLink({ attributes }: PageElement): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '')) return true;
  return AUTHOR_PAGE.test(attributes.get('href')?.slice(0, 500) ?? '');
}

/** Lines that begin with `By`, and those that the page calls a byline. */
function lineNames(shown: Shown, { above, start, end }: Zone): string[] {
  const names: string[] = [];
  for (let index = above; index < end; index += 1) {
    const text = shown.outline.blocks[index]?.text ?? '';
    if (index === start - 1 || text.length > 2 * MAX_LINE || isElsewhere(shown, index)) continue;
    const isByline = isMarked(shown, index, MARKS.byline);
    if (index < start && !isByline) continue;
    for (const line of text.split('\n')) {
      if (line.length <= MAX_LINE && (isByline || isByLine(line)) && !OTHERS.test(line)) names.push(...peopleIn(line));
    }
  }
  return names;
}

/** `By Ana Ruiz`, and no sentence: `By Monday, the port was shut.` */
function isByLine(line: string): boolean {
  const rest = BY.test(line) ? line.replace(BY, '') : line.replace(BY_ELSEWHERE, '');
  return rest !== line && !/[.!?]["”’]?$/.test(line) && /^\p{Lu}/u.test(rest);
}

/** Who took the pictures, and who edited it. */
const OTHERS =
  /^(?:photo|photos|photographs?|picture|pictures|image|images|video|illustrations?|graphics?|edit(?:ed|ing|or)|fotos?|credit|additional reporting)\b/i;

/** Where a day begins, or a time: what follows names nobody. */
const DAY =
  /(?:^|[\s,|·•(–-]+)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:(?:first |last )?(?:published|updated|posted|modified)\b|\p{L}{3,10}\.?\s+\d|\d).*$/isu;

function peopleIn(line: string): string[] {
  return namesIn(line.replace(DAY, '').replace(AFTER, '')).filter(isPerson);
}
