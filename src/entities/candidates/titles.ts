/**
 * Titles inside runs of capitalised words, and what belongs to them.
 *
 *     Kenyan | Deputy Foreign Minister | Amara Okoro
 *     Detective Chief Inspector | Amara Okoro
 *     Md Karim Uddin                                 nor Mohammad made short
 *     Justice Action                                 nor what a group is for
 *     Diana Judge, Halima Sheikh Noor                no title, a surname, a father's name
 */
import type { Range, Tokens } from '../../document/index.js';
import { BODIES } from '../../english/organisation-words.js';
import { TITLES_AND_MIDDLE_NAMES } from '../../english/people/titles.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import type { Piece } from './runs.js';

/** Number of pieces from `index` on that are a title; 0 when none begins there. */
export function titleLength(layers: Layers, pieces: readonly Piece[], index: number, before: readonly Piece[]): number {
  const { tokens, forms } = layers;
  const first = pieces[index];
  if (first !== undefined && /^Md\.?$/.test(tokens.text(first.first))) return 0; // Mohammad made short; a director is MD
  if (first === undefined || first.known !== null || !forms.at(first.first).beginsTitle) return 0;
  for (let length = Math.min(5, pieces.length - index); length > 0; length -= 1) {
    const last = pieces[index + length - 1];
    if (last === undefined || last.known !== null) continue;
    const words = tokens.slice(first.first, last.end).toLowerCase();
    if (!vocabulary.roles.has(words) && !vocabulary.honorifics.has(words)) continue;
    if (length === 1 && isHalf(layers, first, pieces[index + 1])) return 0;
    if (length === 1 && index === 0 && isFirstWordOf(layers, words, pieces)) return 0;
    // "Martin Luther King", "Diana Judge": at the end of a person's name a title is a surname.
    const [given] = before;
    const surname = length === 1 && index + 1 === pieces.length && given !== undefined;
    if (surname && vocabulary.givenNames.has(tokens.lower(given.first))) return 0;
    const isLast = length === 1 && index + 2 === pieces.length;
    if (isLast && isMiddleName(tokens, words, before, pieces[index + 1])) return 0;
    return length;
  }
  return 0;
}

/** `Saint | -Aubin`, a town; `Son | Heung-min`, a surname of Korea before a first name of two syllables. */
function isHalf({ tokens, spelling }: Layers, first: Piece, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  if (spelling.shape(first.end) === 'hyphen') return SAINTS.has(tokens.lower(first.first));
  return tokens.text(first.first) === 'Son' && KOREAN.test(tokens.slice(next.first, next.end));
}

/** `| Justice | Action`, a group: before one word that nobody is called; not `Justice Price`. */
function isFirstWordOf({ tokens, forms }: Layers, title: string, pieces: readonly Piece[]): boolean {
  const next = pieces[1];
  if (title !== 'justice' || next === undefined || pieces.length > 2 || next.end - next.first > 1) return false;
  return forms.at(next.first).ordinary && (nameFlags(tokens.lower(next.first)) & (GIVEN | SURNAME)) === 0;
}

const SAINTS = wordSet('saint, sainte');
const KOREAN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;

/** `Halima | Sheikh | Noor`: after a first name, a title that is a name too, and another name. */
function isMiddleName(tokens: Tokens, title: string, before: readonly Piece[], after: Piece | undefined): boolean {
  const [given] = before;
  if (given === undefined || before.length > 1 || given.known !== null || after === undefined || after.known !== null)
    return false;
  return (
    TITLES_AND_MIDDLE_NAMES.has(title) &&
    tokens.lower(given.first - 1) !== 'the' &&
    isFirstName(tokens.lower(given.first), title) &&
    !vocabulary.isOrdinary(tokens.lower(after.first))
  );
}

/** Also a word that no list knows, before what hardly stands after a place. */
function isFirstName(word: string, title: string): boolean {
  return (nameFlags(word) & GIVEN) !== 0 || (OF_FATHERS.has(title) && !vocabulary.isOrdinary(word));
}

const OF_FATHERS = wordSet('sheikh, shaikh, haji');

/** `| Major | European rivers`: no officer. */
export function isSize({ tokens }: Layers, { first }: Piece, next: Piece | undefined): boolean {
  return next?.known?.type === 'NORP' && SIZES.has(tokens.lower(first));
}

const SIZES = wordSet('major, general, chief');

/** How many of the last pieces belong to the title after them: `Kenyan Deputy Foreign | Minister`. */
export function trailingModifiers({ tokens }: Layers, segment: readonly Piece[]): number {
  let count = 0;
  while (count < segment.length) {
    const piece = segment[segment.length - 1 - count];
    if (piece === undefined || piece.known !== null) break;
    const words = tokens.slice(piece.first, piece.end).toLowerCase().split(/\s+|-/);
    if (!words.every((word) => vocabulary.roleModifiers.has(word) || vocabulary.isOrdinary(word))) break;
    const before = segment[segment.length - 2 - count];
    // "Acme Ltd. Director", "World Ferry Board Director": the word ends the name of an organisation.
    const head = words.at(-1) ?? '';
    if (before !== undefined && vocabulary.companySuffixes.has(head)) break;
    // "Okun County Sheriff", "Okun City Mayor": a county has one.
    if (before !== undefined && COUNTIES.has(head)) break;
    if (before !== undefined && BODIES.has(head) && segment.length > count + 2) break;
    // "Acme News Executive Chairman": the word belongs to the name of the firm.
    const firm = before?.known === null && !vocabulary.isOrdinary(tokens.lower(before.end - 1));
    if (firm && vocabulary.organisationHeads.has(head)) break;
    count += 1;
  }
  return count;
}

const COUNTIES = wordSet('county, parish, city');

/** `Detective | Chief | Inspector` is one title, `Finance Minister | Dr.` are two. */
export function withTitle({ tokens }: Layers, titles: readonly Range[], title: Range): readonly Range[] {
  const last = titles.at(-1);
  const isOffice = (range: Range) =>
    !/\.$/.test(tokens.text(range.end - 1)) && vocabulary.roles.has(tokens.lower(range.end - 1));
  if (last === undefined || last.end !== title.first || !isOffice(last) || !isOffice(title)) return [...titles, title];
  return [...titles.slice(0, -1), { first: last.first, end: title.end }];
}
