/** What sets people of one name apart: `Mrs. Bell`, `Tom Bell Jr.`, `Tom B. Bell`, `Dr Bell`, `the elder Bell`. */

import { DESCENDANTS, GENERATIONS, RELATIVES, SAME_TITLES, TITLES_AT_NAMES } from '../../english/people/name-words.js';
import { wordSet } from '../../english/words.js';
import type { Gender } from '../coreference/genders.js';
import { genderOfNoun } from '../coreference/noun-genders.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** What sets people of one name apart; null where the name does not say. */
export interface Marks {
  readonly gender: Gender | null;
  /** `jr`, `sr`, `ii` */
  readonly generation: string | null;
  /** `q` of John Q. Tarrant */
  readonly middle: string | null;
  /** `dr` of Dr Bell; null for a title that only tells the gender, and for none. */
  readonly title: string | null;
  /** `the elder Bell`: true; `the younger Bell`: false. */
  readonly elder: boolean | null;
  /** `Tom Bell, his son`; `his son Tom`. */
  readonly child: boolean;
  /** `the grandson of | Josiah Bell`, `met with | Ana Bell`, `his father, | Tom Bell`: the sentence is about somebody else. */
  readonly aside: boolean;
  /** `his father, | Tom Bell`: not he; the gender of the word before. */
  readonly relativeOf: Gender | 'any' | null;
}

/** @param parts of the name, lower case */
export function marksOf(layers: Layers, name: TypedName, written: string, parts: readonly string[]): Marks {
  const title = layers.tokens.lower(name.first - 1);
  const relativeOf = relativeOfWhom(layers, name);
  return {
    gender: genderOfTitle(title),
    generation: generationOf(written),
    middle: middleInitial(parts),
    title: plainTitle(title),
    elder: elderOf(layers, name),
    child: isChild(layers, name),
    aside:
      (relativeOf !== null && !opensWithOwner(layers, name)) ||
      layers.syntax.upos(name.first - 1 - name.titles.length) === 'ADP',
    relativeOf,
  };
}

/** Whether one person may have both. */
export function agree<Mark>(one: Mark | null, other: Mark | null): boolean {
  return one === null || other === null || one === other;
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

/** `Tom Bell |, his eldest son`, `his son | Tom`, `her daughter, | Ana`. */
function isChild({ tokens }: Layers, { first, end }: TypedName): boolean {
  if (tokens.text(end) === ',' && OWNERS.has(tokens.lower(end + 1)))
    return DESCENDANTS.has(tokens.lower(end + 2)) || DESCENDANTS.has(tokens.lower(end + 3));
  const noun = tokens.text(first - 1) === ',' ? first - 2 : first - 1;
  return (
    DESCENDANTS.has(tokens.lower(noun)) && (OWNERS.has(tokens.lower(noun - 1)) || OWNERS.has(tokens.lower(noun - 2)))
  );
}

const OWNERS = wordSet('his, her, their');

/** `his father, | Tom Bell`, `her late husband | Tom`. */
function relativeOfWhom({ tokens }: Layers, { first, titles }: TypedName): Gender | 'any' | null {
  const start = titles[0]?.first ?? first;
  const noun = tokens.text(start - 1) === ',' ? start - 2 : start - 1;
  if (!RELATIVES.has(tokens.lower(noun))) return null;
  const owner = [noun - 1, noun - 2].find((token) => OWNERS.has(tokens.lower(token)));
  return owner === undefined ? null : (GENDERS_OF_OWNERS.get(tokens.lower(owner)) ?? 'any');
}

/** `His son | Tom Bell | sits on the board.`: the sentence is about the son. */
function opensWithOwner({ spelling }: Layers, { first, titles }: TypedName): boolean {
  const start = titles[0]?.first ?? first;
  return [start - 2, start - 3].some((token) => spelling.opens(token));
}

const GENDERS_OF_OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** `jr` of `Tom Bell Jr.` */
function generationOf(name: string): string | null {
  const last = /(\S+?)\.?$/.exec(name.toLowerCase())?.[1] ?? '';
  return GENERATIONS.has(last) ? last : null;
}

/** `q` of John Q. Tarrant. */
function middleInitial(parts: readonly string[]): string | null {
  const [middle = '', more] = parts.slice(1, -1);
  return more === undefined && /^\p{L}\.?$/u.test(middle) ? middle.charAt(0) : null;
}
