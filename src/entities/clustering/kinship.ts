/**
 * Whose relative the text says that a name is, at the name itself.
 *
 *     his father, | Tom Bell      her niece, the novelist | Ana Voss      the couple's son, | Olaf Bell      a cousin of the dead man, | Tom Bell
 *     Tom Bell |, her uncle,      Tom Bell |, who is his nephew.          Tom Bell |, 84, the painter's widower,
 */
import type { Range } from '../../document/index.js';
import { RELATIVES } from '../../english/people/name-words.js';
import { wordSet } from '../../english/words.js';
import type { Gender } from '../../resources/given-names.js';
import type { Layers } from '../layers.js';

export interface Kinship {
  /** `niece`, lower case. */
  readonly noun: string;
  /** `his | elder | brother`: true; `his | younger | sister`: false. */
  readonly elder: boolean | null;
  /** Of the word for whose relative it is; `any` where it does not tell. */
  readonly owner: Gender | 'any';
  /** The token of "his", of "'s"; −1 where there is none. */
  readonly ownerAt: number;
  /** Whether the sentence begins with the relative: it is about this one then. */
  readonly opens: boolean;
}

/** @param first of the name, its titles included */
export function kinshipOf(layers: Layers, { first, end }: Range): Kinship | null {
  return kinBefore(layers, first) ?? kinAfter(layers, first, end);
}

/** Tokens between a noun for a relative and the name: `niece | , the award-winning novelist |`. */
const MAX_BETWEEN = 8;

function kinBefore(layers: Layers, first: number): Kinship | null {
  const { tokens } = layers;
  let noun = first - 1;
  while (!RELATIVES.has(tokens.lower(noun))) {
    if (noun <= first - MAX_BETWEEN || !mayStandBetween(layers, noun)) return null;
    noun -= 1;
  }
  const owner = ownerBefore(layers, noun);
  if (owner === null && !isOfSomebody(layers, noun, first)) return null;
  return {
    noun: tokens.lower(noun),
    elder: elderOf(tokens.lower(noun - 1)),
    owner: owner?.gender ?? 'any',
    ownerAt: owner?.token ?? -1,
    opens: layers.spelling.opens(phraseStart(layers, owner?.token ?? noun)),
  };
}

/** `The | couple 's son`, `His | son`, `A | cousin of`. */
function phraseStart({ syntax, tokens }: Layers, token: number): number {
  let start = token;
  while (
    start > token - MAX_BETWEEN &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(syntax.upos(start - 1)) &&
    tokens.text(start - 1) !== ','
  )
    start -= 1;
  return start;
}

/** A comma, and what the relative is called besides: `brother | and co-accused, |`, `niece | , the novelist |`; no second one of a list. */
function mayStandBetween({ tokens, syntax, spelling }: Layers, token: number): boolean {
  const word = tokens.lower(token);
  if (word === ',') return true;
  if (ARTICLES_AND_OWNERS.has(word)) return tokens.text(token - 1) === ',' || tokens.lower(token - 1) === 'of';
  if (word === 'of') return ARTICLES_AND_OWNERS.has(tokens.lower(token + 1));
  if (word === 'and') return RELATIVES.has(tokens.lower(token - 1)) && syntax.upos(token + 1) === 'NOUN';
  return spelling.shape(token) !== 'capitalised' && /^(?:NOUN|ADJ)$/.test(syntax.upos(token));
}

/** `a cousin | of the dead man, |` */
function isOfSomebody({ tokens }: Layers, noun: number, first: number): boolean {
  return noun < first - 2 && tokens.lower(noun + 1) === 'of';
}

/** `his | late | father`, `the couple | 's | eldest son`. */
function ownerBefore(
  { tokens, syntax, spelling }: Layers,
  noun: number,
): { token: number; gender: Gender | 'any' } | null {
  for (let token = noun - 1; token >= noun - MAX_ADJECTIVES - 1; token -= 1) {
    const word = tokens.lower(token);
    if (OWNERS.has(word)) return { token, gender: GENDERS_OF_OWNERS.get(word) ?? 'any' };
    if (/^['’]s?$/.test(word)) return { token, gender: 'any' };
    if (spelling.shape(token) === 'other' || !/^(?:ADJ|NOUN|VERB|NUM|ADV|PUNCT)$/.test(syntax.upos(token))) return null;
  }
  return null;
}

const MAX_ADJECTIVES = 3;

const OWNERS = wordSet('his,her,their,whose');
const ARTICLES_AND_OWNERS = wordSet('a,an,the,his,her,their');

const GENDERS_OF_OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** `, her uncle,`, `, 84, the painter’s widower,`, `, who is his nephew.`; no list: `, his wife and their son`. */
function kinAfter(layers: Layers, first: number, end: number): Kinship | null {
  const { tokens } = layers;
  if (tokens.text(end) !== ',') return null;
  let from = end + 1;
  if (/^\d{1,3}$/.test(tokens.text(from)) && tokens.text(from + 1) === ',') from += 2;
  if (tokens.lower(from) === 'who' && /^(?:is|was)$/.test(tokens.lower(from + 1))) from += 2;
  for (let noun = from; noun < from + MAX_BETWEEN && !NO_APPOSITION.test(layers.syntax.upos(noun)); noun += 1) {
    if (!RELATIVES.has(tokens.lower(noun))) continue;
    const owner = ownerBefore(layers, noun);
    if (owner === null || owner.token < from || !isClosed(layers, noun + 1)) return null;
    return {
      noun: tokens.lower(noun),
      elder: elderOf(tokens.lower(noun - 1)),
      owner: owner.gender,
      ownerAt: owner.token,
      opens: layers.spelling.opens(first),
    };
  }
  return null;
}

function elderOf(adjective: string): boolean | null {
  if (adjective === 'elder' || adjective === 'older') return true;
  return adjective === 'younger' ? false : null;
}

/** `, who sold it to his son,` */
const NO_APPOSITION = /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/;

/** `his son | from a first marriage` */
const FROM = wordSet('from,by,with,who');

/** A stop, a comma and no further name, or what the relative is besides: `his son | and the present head`; not `his wife | and her friends`. */
function isClosed({ tokens, spelling, syntax, forms }: Layers, at: number): boolean {
  if (/^[.;)]$/.test(tokens.text(at))) return true;
  // "Olaf Bell, his nephew, and Ana Bell, his niece".
  if (tokens.text(at) === ',' && tokens.lower(at + 1) === 'and') return spelling.shape(at + 2) === 'capitalised';
  if (spelling.shape(at + 1) !== 'small' || OWNERS.has(tokens.lower(at + 1))) return false;
  if (tokens.text(at) === ',') return true;
  if (FROM.has(tokens.lower(at))) return true;
  if (tokens.lower(at) !== 'and') return false;
  let noun = at + 1;
  while (noun < at + MAX_ADJECTIVES + 1 && /^(?:DET|ADJ)$/.test(syntax.upos(noun)) && !forms.at(noun).role) noun += 1;
  return forms.at(noun).role && !RELATIVES.has(tokens.lower(noun));
}
