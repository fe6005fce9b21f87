/**
 * Titles of works between quotation marks, by the noun beside them.
 *
 *     the film “| Seven Notes |”, author of “| The Sleeping Otter |,”, “| A Breath Between |”, a biography
 *     called it “A Great Day”, the song of “the people”        no title
 */
import type { Quotation, Range } from '../../document/index.js';
import { MAKERS_OF_WORKS, PLAYING_IN, RECORDED, TITLING, WORKS } from '../../english/works.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withQuotedWorks(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { view } = layers;
  let before = -1;
  const found = view.quotations.flatMap((quotation): TypedName[] => {
    const isShort = quotation.closed && quotation.end - quotation.first <= MAX_TOKENS;
    const title = isShort ? titleIn(layers, quotation, before) : null;
    if (title !== null) before = quotation.end;
    return title === null ? [] : [certainName(layers, title, view.sentenceIndex(title.first), 'WORK')];
  });
  return found.length === 0 ? names : overlaid(withoutArticles(names, found), found);
}

/** `Review: | Salt House |`, of “The Salt House”: its title without the article. */
function withoutArticles(names: readonly TypedName[], works: readonly TypedName[]): readonly TypedName[] {
  const titles = new Set(works.flatMap(({ text }) => (text.startsWith('The ') ? [text.slice(ARTICLE)] : [])));
  return titles.size === 0
    ? names
    : names.map((name) => (titles.has(name.text) && name.type !== 'PERSON' ? changed(name, { type: 'WORK' }) : name));
}

/** `The `: code units. */
const ARTICLE = 4;

/** With both marks. */
const MAX_TOKENS = 12;

/** What is written as a title, and stands by a word for one or after one. @param before the end of the title before */
function titleIn(layers: Layers, { first: open, end: after }: Quotation, before: number): Range | null {
  const { tokens } = layers;
  let end = after - 1;
  while (/^[,.;]$/.test(tokens.text(end - 1))) end -= 1;
  const title = { first: open + 1, end };
  if (title.end <= title.first || !isWrittenAsTitle(layers, title)) return null;
  const isNext = before === open || (before === open - 1 && /^(?:and|,|or)$/.test(tokens.text(before)));
  return isNext || isWorkBefore(layers, open) || isWorkAfter(layers, after) ? title : null;
}

/** All but small words have capitals. */
function isWrittenAsTitle({ tokens, spelling }: Layers, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    const isSmall = spelling.shape(token) === 'small';
    if (isMark(tokens.text(token)) && token > first) continue;
    if (isSmall && (token === first || !vocabulary.functionWords.has(tokens.text(token)))) return false;
  }
  return spelling.shape(first) !== 'other';
}

/** `“River, I'm Late”` */
function isMark(text: string): boolean {
  return /^(?:[,:!?]|n?['’]\p{Ll}{1,2})$/u.test(text);
}

/** `the film | “`, `its film, | “`, `author of | “`, `a song called | “`. */
function isWorkBefore({ tokens }: Layers, open: number): boolean {
  const before = tokens.text(open - 1) === ',' ? open - 2 : open - 1;
  const word = tokens.lower(before);
  if (WORKS.has(word)) return true;
  if (word === 'of') return RECORDED.has(tokens.lower(before - 1)) || MAKERS_OF_WORKS.has(tokens.lower(before - 1));
  // "Starred in “Paper Boats”", "roles in “Paper Boats”".
  if (word === 'in') return PLAYING_IN.has(tokens.lower(before - 1));
  if (/^['’]s$/.test(word)) return /^(?:television|tv|hollywood)$/.test(tokens.lower(before - 1));
  if (word === 'title' || word === 'titled' || word === 'entitled') return true;
  return TITLING.has(word) && WORKS.has(tokens.lower(before - 1));
}

/** `”, | a new biography`, `”, his first novel`. */
function isWorkAfter({ tokens, syntax }: Layers, after: number): boolean {
  const mark = /^[,;]$/.test(tokens.text(after)) ? after : /^[,;]$/.test(tokens.text(after - 2)) ? after - 1 : -1;
  if (mark < 0 || !/^(?:DET|PRON)$/.test(syntax.upos(mark + 1))) return false;
  for (let token = mark + 2; token <= mark + MAX_BEFORE_NOUN; token += 1) {
    if (WORKS.has(tokens.lower(token))) return true;
    if (!/^(?:ADJ|NOUN|NUM|PROPN|PART|PUNCT)$/.test(syntax.upos(token))) return false;
  }
  return false;
}

const MAX_BEFORE_NOUN = 5;
