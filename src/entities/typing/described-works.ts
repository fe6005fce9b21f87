/**
 * Works without marks of quotation, by what the text says of them.
 *
 *     | Paper Boats |, a short film by Ana Ruiz,          an apposition after the title
 *     the author of | Public Folly | and a member         who wrote it
 *     starred in | Paper Boats | and | The Long Road |    who plays in it
 *     Ana Ruiz, a song and dance teacher, roles in Leeds  nothing of the kind
 */
import type { Range } from '../../document/index.js';
import { DESCRIBED_WORKS, MAKING, OTHER_WORDED, PLAYING_IN } from '../../english/works.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { certainName, inProse, isCapitalWord, isGuess, namesAt, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

type Found = ReturnType<typeof namesAt>;

/** Names in text order and disjoint; so is the result, with the works in all their places. */
export function withDescribedWorks(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const at = namesAt(names);
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const works: TypedName[] = [];
      let done = firstToken;
      for (let token = firstToken; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.thing)) continue;
        const titles = titlesAt(layers, token, { first: done, end: endToken }, at);
        const all = { first: titles[0]?.first ?? token, end: titles.at(-1)?.end ?? token };
        for (const title of titles) {
          if (title.first < done || !mayBeWork(layers, title, all, at)) continue;
          works.push(certainName(layers, title, sentence, 'WORK'));
          done = title.end;
        }
      }
      return works;
    },
    FRAME.thing,
  );
  if (found.length === 0) return names;
  return retyped(overlaid(names, found), found, (name) => isGuess(name) && name.type !== 'PERSON');
}

function titlesAt(layers: Layers, token: number, within: Range, at: Found): readonly Range[] {
  const { tokens } = layers;
  const word = tokens.lower(token);
  if (DESCRIBED_WORKS.has(word)) {
    const title = describedBefore(layers, token, within.first);
    return title === null ? [] : [title];
  }
  const goesOn = tokens.text(token + 1);
  if (goesOn === 'in' && PLAYING_IN.has(word)) return parted(layers, titleAfter(layers, token + 2, within.end));
  if (goesOn !== 'of' || !MAKING.has(word)) return [];
  const title = titleAfter(layers, token + 2, within.end);
  const isOther = title.end - title.first < 2 || OTHER_WORDED.has(tokens.lower(title.end - 1));
  return isOther || (at(title.first)?.type === 'ORG' && at(title.first)?.known !== null) ? [] : [title];
}

/** `| Paper Boats |, a short | film | by`. */
function describedBefore(layers: Layers, noun: number, from: number): Range | null {
  const { tokens, syntax } = layers;
  const after = tokens.text(noun + 1);
  if (/^(?:NOUN|PROPN|ADJ)$/.test(syntax.upos(noun + 1)) || /^(?:['’]s?|-|and|or|&|\/)$/.test(after)) return null;
  let token = noun - 1;
  while (token > noun - MAX_BEFORE_NOUN && isBeforeNoun(layers, token)) token -= 1;
  if (!ARTICLES.test(tokens.text(token)) || tokens.text(token - 1) !== ',') return null;
  const end = token - 1;
  let first = end;
  for (let near = end - 1; near >= from && end - near <= MAX_WORDS; near -= 1) {
    if (isCapitalWord(layers, near)) first = near;
    else if (near < first - 2 || first === end || !INSIDE.has(tokens.text(near))) break;
  }
  return first === end ? null : { first, end };
}

const ARTICLES = /^(?:an?|the|her|his|their|its)$/;
const MAX_BEFORE_NOUN = 7;
const MAX_WORDS = 8;
const INSIDE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'in',
  'on',
  'to',
  'for',
  'a',
  'an',
  'with',
  'from',
  '’s',
  "'s",
  'at',
]);

function isBeforeNoun({ tokens, syntax }: Layers, token: number): boolean {
  return (
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(syntax.upos(token)) ||
    /^(?:-|'s|’s|“|”|")$/.test(tokens.text(token)) ||
    /^VB[GN]$/.test(syntax.xpos(token))
  );
}

/** From a token on: capitals, with small words between them. */
function titleAfter(layers: Layers, first: number, limit: number): Range {
  let end = first;
  for (let token = first; token < limit && token - first < MAX_WORDS; token += 1) {
    if (isCapitalWord(layers, token)) end = token + 1;
    else if (
      end === first ||
      token > end + 1 ||
      !(INSIDE.has(layers.tokens.text(token)) || layers.tokens.text(token) === 'and')
    )
      break;
  }
  return { first, end };
}

/** `| Paper Boats | and | The Long Road |`, `| Pride and Envy |`: two, where one of them has several words. */
function parted(layers: Layers, title: Range): readonly Range[] {
  const { tokens } = layers;
  const { first, end } = title;
  if (end === first) return [];
  for (let token = first + 1; token < end - 1; token += 1) {
    if (tokens.text(token) !== 'and') continue;
    const isTwo = token - first > 1 || end - token > 2;
    if (isTwo && !isCapitalWord(layers, token + 1)) return [{ first, end: token }]; // in Leeds and in York
    return isTwo
      ? [
          { first, end: token },
          { first: token + 1, end },
        ]
      : [title];
  }
  return [title];
}

/** Nobody, nowhere, nothing known: a guess by its words, or nothing was found there. @param all with the titles that are joined to it */
function mayBeWork(layers: Layers, { first, end }: Range, all: Range, at: Found): boolean {
  const { tokens, forms } = layers;
  if (lookUp(tokens.slice(first, end)) !== null) return false;
  const isSurname = !forms.at(end - 1).ordinary || (nameFlags(tokens.lower(end - 1)) & SURNAME) !== 0;
  const isCalled = (nameFlags(tokens.lower(first)) & GIVEN) !== 0 && isSurname;
  if (isCalled || (end - first === 1 && isNoTitle(layers, first))) return false;
  const whole = at(first);
  const last = at(end - 1);
  if (whole !== undefined && whole.first < all.first) return false;
  if (last !== undefined && last.end > all.end) return false;
  for (let token = first; token < end; token += 1) {
    const name = at(token);
    if (vocabulary.honorifics.has(tokens.lower(token))) return false;
    if (name === undefined) continue;
    const isAll = name.first === first && name.end === end;
    if (name.titles.length > 0 || name.type === 'LAW' || (isAll && name.known !== null)) return false;
    if (isAll && (name.type === 'GPE' || name.type === 'LOC' || name.type === 'EVENT' || name.type === 'NORP'))
      return false;
    if (isAll && name.type === 'PERSON' && (end - first === 1 || !forms.at(end - 1).ordinary)) return false;
  }
  return true;
}

/** `| Also |, a memoir`, `roles in | Government |`. */
function isNoTitle({ forms, spelling, syntax, tokens }: Layers, token: number): boolean {
  if (forms.at(token).role || vocabulary.functionWords.has(tokens.lower(token))) return true;
  return spelling.opens(token) && !/^(?:PROPN|NOUN)$/.test(syntax.upos(token));
}
