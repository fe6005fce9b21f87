/** What sets people of one name apart: `Mrs. Bell`, `Tom Bell Jr.`, `Tom B. Bell`, `Dr Bell`, `the elder Bell`. */

import { DESCENDANTS, ELDERS, GENERATIONS } from '../../english/people/name-words.js';
import { SAME_TITLES, TITLES_AT_NAMES } from '../../english/people/titles.js';
import { wordSet } from '../../english/words.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import type { Gender } from '../coreference/genders.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { kinshipOf } from './kinship.js';

/** What sets people of one name apart; null where the name does not say. */
export interface Marks {
  readonly gender: Gender | null;
  /** `jr`, `sr`, `ii` */
  readonly generation: string | null;
  /** `q` of John Q. Tarrant */
  readonly middle: string | null;
  /** `dr` of Dr Bell; null for a title that only tells the gender, and for none. */
  readonly title: string | null;
  /** `ms`, `mrs`, `miss`: of two women of one family mostly one each. */
  readonly courtesy: string | null;
  /** `Tom Bell | said`: whoever else is called Bell in what comes, is not he. */
  readonly speaks: boolean;
  /** `the elder Bell`: true; `the younger Bell`: false. */
  readonly elder: boolean | null;
  /** `43` of Tom Bell, 43, */
  readonly age: string | null;
  /** `Tom Bell, his son`; `his son Tom`, `his younger brother`. */
  readonly child: boolean;
  /** `his father, Tom Bell`, `his elder brother`. */
  readonly parent: boolean;
  /** `the grandson of | Josiah Bell`, `met with | Ana Bell`, `his father, | Tom Bell`: the sentence is about somebody else. */
  readonly aside: boolean;
  /** `Donnie` of `Donnie's father, Tom Bell`, lower case; null where a pronoun stands for whose relative it is. */
  readonly relativeOfName: string | null;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
  /** `his father, | Tom Bell`: not he; the gender of the word before. */
  readonly relativeOf: Gender | 'any' | null;
  /** `Nawaf | Al-Hamad |`: the name may tell of fathers. */
  readonly hasArticle: boolean;
}

/** @param parts of the name, lower case */
export function marksOf(layers: Layers, name: TypedName, written: string, parts: readonly string[]): Marks {
  const title = layers.tokens.lower(name.first - 1);
  const start = name.titles[0]?.first ?? name.first;
  const kinship = kinshipOf(layers, { first: start, end: name.end });
  return {
    gender: genderOfTitle(title) ?? (kinship === null ? null : genderOfNoun(kinship.noun)),
    generation: generationOf(written),
    middle: middleInitial(parts),
    title: plainTitle(title === ',' ? layers.tokens.lower(name.first - 2) : title), // `the club’s doctor, | Tom Bell`
    courtesy: COURTESIES.exec(title)?.[1] ?? null,
    speaks: SAYING.has(layers.tokens.lower(name.end)),
    elder: elderOf(layers, name),
    age: ageOf(layers, name),
    child: kinship !== null && (kinship.elder === false || DESCENDANTS.has(kinship.noun)),
    parent: kinship !== null && (kinship.elder === true || ELDERS.has(kinship.noun)),
    aside: (kinship !== null && !kinship.opens) || isAfterPreposition(layers, start),
    relativeOf: kinship?.owner ?? null,
    relativeOfName: kinship === null ? null : ownerName(layers, kinship.ownerAt),
    quoted: layers.view.quotationAt(name.first) !== null,
    hasArticle: /[ -][Aa]l-/.test(written),
  };
}

const COURTESIES = /^(ms|mrs|miss)\.?$/;
const SAYING = wordSet('said, says, told, added, argued, claimed, insisted, stressed, denied');

/** Whether one person may have both. */
export function agree<Mark>(one: Mark | null, other: Mark | null): boolean {
  return one === null || other === null || one === other;
}

/** `Donnie | 's | grandfather`: the word before the mark, where it is a name. */
function ownerName({ tokens, spelling }: Layers, ownerAt: number): string | null {
  const isMark = ownerAt > 0 && /^['’]s?$/.test(tokens.text(ownerAt));
  return isMark && spelling.shape(ownerAt - 1) === 'capitalised' ? tokens.lower(ownerAt - 1) : null;
}

function genderOfTitle(word: string): Gender | null {
  return vocabulary.honorifics.has(word) ? genderOfNoun(word) : null;
}

/** `dr`, `cr`: an honorific that women and men have. */
function plainTitle(word: string): string | null {
  const isTitle = vocabulary.honorifics.has(word) || TITLES_AT_NAMES.has(word);
  if (!isTitle || genderOfNoun(word) !== null) return null;
  const title = word.replace(/\.$/, '');
  return SAME_TITLES.get(title) ?? title;
}

/** `the younger | Bell`. */
function elderOf({ tokens }: Layers, { first }: TypedName): boolean | null {
  const before = tokens.lower(first - 1);
  if (tokens.lower(first - 2) !== 'the') return null;
  if (before === 'elder' || before === 'older' || before === 'senior') return true;
  return before === 'younger' || before === 'junior' ? false : null;
}

/** `the grandson of | Josiah Bell`, `the daughter of chairman | Tom Bell`, `met with | Ana Bell`. */
function isAfterPreposition({ syntax, spelling }: Layers, first: number): boolean {
  let before = first - 1;
  while (before > first - MAX_ROLE && syntax.upos(before) === 'NOUN' && spelling.shape(before) === 'small') before -= 1;
  return syntax.upos(before) === 'ADP';
}

/** Words of a role before a name. */
const MAX_ROLE = 4;

/** `Tom Bell |, 43 |,`. */
function ageOf({ tokens }: Layers, { end }: TypedName): string | null {
  const isAge =
    tokens.text(end) === ',' && /^\d{1,3}$/.test(tokens.text(end + 1)) && /^[,.;)]$/.test(tokens.text(end + 2));
  return isAge ? tokens.text(end + 1) : null;
}

/** `jr` of `Tom Bell Jr.` */
function generationOf(name: string): string | null {
  let start = name.length;
  while (start > 0 && !/^\s/.test(name.charAt(start - 1))) start -= 1;
  const last = name.slice(start, name.endsWith('.') ? -1 : undefined).toLowerCase();
  return GENERATIONS.has(last) ? last : null;
}

/** `q` of John Q. Tarrant. */
function middleInitial(parts: readonly string[]): string | null {
  const [middle = '', more] = parts.slice(1, -1);
  return more === undefined && /^\p{L}\.?$/u.test(middle) ? middle.charAt(0) : null;
}
