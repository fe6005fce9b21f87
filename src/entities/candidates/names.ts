/**
 * Names: what a run holds once titles, first words and neighbours are cut apart.
 *
 *     Nigerian President Goodluck Jonathan      → Nigerian | Goodluck Jonathan (President)
 *     Australian Defense Ministry               → one name
 *     Australia-New Zealand                     → Australia | New Zealand
 *     Meanwhile Acme                            → Acme
 */
import { onward } from '../../advance.js';
import type { Range } from '../../document/index.js';
import { BODIES, NATION_HEADS } from '../../english/organisation-words.js';
import { THINGS_AND_SURNAMES } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import type { Known } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name } from '../mention.js';
import { type Piece, type Run, runAt } from './runs.js';
import { isSize, titleLength, trailingModifiers, withTitle } from './titles.js';

/** The names of a sentence in order, disjoint. */
export function namesIn(layers: Layers, sentence: number): Name[] {
  const { firstToken = 0, endToken = 0, furniture = false } = layers.segmentation.sentences[sentence] ?? {};
  if (furniture) return [];
  const shouts = layers.spelling.shouts(sentence);
  const names: Name[] = [];
  for (let token = firstToken; token < endToken; ) {
    const run = runAt(layers, token, endToken);
    if (run === null) token += 1;
    else {
      token = onward(token, run.end);
      names.push(...(shouts ? knownIn(run, sentence) : divide(layers, run, sentence)));
    }
  }
  return names;
}

/** The news agency that the segment stage found, however it is written: `LISBON (hns) -`. */
export function agencyIn({ segmentation, tokens }: Layers): Name | null {
  const { agency, sentences } = segmentation;
  if (agency === null) return null;
  const first = tokens.at(agency.start);
  const end = tokens.at(agency.end - 1) + 1;
  const sentence = sentences.findIndex(({ firstToken, endToken }) => firstToken <= first && end <= endToken);
  return sentence < 0 ? null : { first, end, sentence, known: null, titles: [], headed: false };
}

/** In a headline only what the lexicons know is a name by itself; the rest must be found in the body. */
function knownIn(run: Run, sentence: number): Name[] {
  return run.pieces.flatMap(({ first, end, known }) =>
    known === null ? [] : [{ first, end, sentence, known, titles: [], headed: false }],
  );
}

function divide(layers: Layers, run: Run, sentence: number): Name[] {
  const pieces = withoutOpening(layers, run.pieces);
  const office = officeIn(layers, pieces);
  if (office > 0)
    return [nameOf(pieces.slice(0, office), sentence, [], true), ...parts(layers, pieces.slice(office), sentence)];
  if (isHeaded(layers, pieces)) return [nameOf(pieces, sentence, [], true)];
  return parts(layers, pieces, sentence);
}

/** `Bank of Okun | Deputy Governor Ana Ruiz`: the piece with which the office begins that somebody has; 0 for none. */
function officeIn(layers: Layers, pieces: readonly Piece[]): number {
  for (let index = 1; index < pieces.length - 1; index += 1) {
    const length = titleLength(layers, pieces, index, pieces.slice(0, index));
    const after = pieces.slice(index + length);
    if (length === 0 || after.length === 0) continue;
    return isBody(layers, pieces.slice(0, index)) && !isHeaded(layers, after) ? index : 0;
  }
  return 0;
}

/** `Bank of Okun`, `Okun Harbour Authority`, `Okun County`, not `National Security`, `Office of The`. */
function isBody({ tokens }: Layers, pieces: readonly Piece[]): boolean {
  const range = rangeOf(pieces);
  if (range === null || range.end - range.first < 2) return false;
  const last = tokens.lower(range.end - 1);
  if (BODIES.has(last) || vocabulary.provinceHeads.has(last)) return true;
  if (vocabulary.functionWords.has(last)) return false;
  for (let token = range.first + 1; token < range.end - 1; token += 1)
    if (tokens.text(token) === 'of') return vocabulary.organisationHeads.has(tokens.lower(token - 1));
  return false;
}

function parts(layers: Layers, pieces: readonly Piece[], sentence: number): Name[] {
  const names: Name[] = [];
  let segment: Piece[] = [];
  let titles: readonly Range[] = [];
  const close = () => {
    names.push(...split(layers, segment, sentence, titles));
    segment = [];
  };
  let index = 0;
  for (let piece = pieces[index]; piece !== undefined; piece = pieces[index]) {
    const length = titleLength(layers, pieces, index, segment);
    if (segment.length === 0 && titles.length === 0 && isSize(layers, piece, pieces[index + 1])) {
      index += 1;
      continue;
    }
    if (length === 0) {
      segment.push(piece);
      index += 1;
      continue;
    }
    const modifiers = trailingModifiers(layers, segment);
    const from = segment.splice(segment.length - modifiers)[0] ?? piece;
    if (segment.length > 0) {
      close();
      titles = [];
    }
    titles = withTitle(layers, titles, { first: from.first, end: pieces[index + length - 1]?.end ?? piece.end });
    index += length;
  }
  close();
  return names;
}

/** Cuts the words off that only begin the sentence: `Meanwhile Acme`, `Asked Acme`, `The Acme`. */
function withoutOpening(layers: Layers, pieces: readonly Piece[]): readonly Piece[] {
  const { tokens, syntax, spelling, forms } = layers;
  let start = 0;
  for (; start < pieces.length; start += 1) {
    const piece = pieces[start];
    if (piece === undefined || piece.known !== null) break;
    const word = tokens.lower(piece.first);
    if (vocabulary.functionWords.has(word)) continue;
    if (!spelling.opens(piece.first) || start + 1 === pieces.length) break;
    const next = pieces[start + 1];
    const nameFollows =
      next !== undefined && (next.known !== null || vocabulary.givenNames.has(tokens.lower(next.first)));
    const ordinary = forms.at(piece.first).ordinary && !isTitleWord(word) && !vocabulary.givenNames.has(word);
    if (!ordinary) break;
    if (VERBAL.test(syntax.upos(piece.first))) continue;
    if (isHeaded({ tokens }, pieces.slice(start))) break;
    if (nameFollows || isMoreOften(layers, next, piece)) continue;
    break;
  }
  return start === 0 ? pieces : pieces.slice(start);
}

const VERBAL = /^(?:VERB|ADV|AUX|PRON|DET|SCONJ|CCONJ|ADP)$/;

function isTitleWord(word: string): boolean {
  return vocabulary.roles.has(word) || vocabulary.honorifics.has(word);
}

/** `Late Menezes`: the text has the second word elsewhere as a name, the first never. */
function isMoreOften({ tokens, spelling, forms }: Layers, name: Piece | undefined, opening: Piece): boolean {
  if (name === undefined || forms.at(name.first).ordinary) return false;
  const times = (piece: Piece) => spelling.timesCapitalised(tokens.text(piece.first));
  return times(name) > 0 && times(opening) === 0;
}

/** Whether the words say themselves what they name: `… Ministry`, `University of …`, `… Inc.`, `Lake …`. */
function isHeaded({ tokens }: Pick<Layers, 'tokens'>, pieces: readonly Piece[]): boolean {
  const range = rangeOf(pieces);
  const [first] = pieces;
  if (range === null || first === undefined || pieces.length < 2) return false;
  const last = tokens.lower(range.end - 1);
  if (vocabulary.thingHeads.has(last)) {
    const named = vocabulary.givenNames.has(tokens.lower(first.first)) && pieces.length === 2;
    return !(named && THINGS_AND_SURNAMES.has(last));
  }
  for (let token = range.first + 1; token < range.end - 1; token += 1) {
    if (/^(?:of|for|on)$/.test(tokens.text(token))) return !vocabulary.roles.has(tokens.lower(token - 1));
  }
  return vocabulary.thingStarts.has(tokens.lower(range.first));
}

/** Parts what stands side by side without being one name: `Australia | New Zealand`, `American | Jim Carver`. */
function split(layers: Layers, segment: readonly Piece[], sentence: number, titles: readonly Range[]): Name[] {
  if (segment.length === 0) return [];
  const headed = isHeaded(layers, segment);
  if (headed) return [nameOf(segment, sentence, titles, true)];
  const border = segment.findIndex((_, index) => parted(layers, segment, index));
  if (border < 0) return [nameOf(segment, sentence, titles, false)];
  return [
    ...split(layers, segment.slice(0, border), sentence, titles),
    ...split(layers, segment.slice(border), sentence, []),
  ];
}

/** Whether a name ends before this piece and another one begins with it. */
function parted({ tokens, spelling }: Layers, segment: readonly Piece[], index: number): boolean {
  const [before, piece] = [segment[index - 1], segment[index]];
  if (before === undefined || piece === undefined) return false;
  const known = placeOrPeople(before.known);
  // "Kenya | Muslim Forum Amara Bello": a people's body.
  const next = segment[index + 1];
  const isBody = piece.known?.type === 'NORP' && next !== undefined;
  if (isBody && next.known === null && vocabulary.organisationHeads.has(tokens.lower(next.first))) return false;
  if (known && placeOrPeople(piece.known)) return true;
  if (spelling.shape(before.end) === 'hyphen') return before.known !== null && piece.known !== null;
  const headed = index > 1 && vocabulary.organisationHeads.has(tokens.lower(before.end - 1));
  const office = NATION_HEADS.has(tokens.lower(before.first));
  if (!known && before.known?.type !== 'ORG' && !headed && !office) return false;
  return piece.known === null && vocabulary.givenNames.has(tokens.lower(piece.first)) && index + 1 < segment.length;
}

function placeOrPeople(known: Known | null): boolean {
  return known?.type === 'GPE' || known?.type === 'NORP';
}

function nameOf(pieces: readonly Piece[], sentence: number, titles: readonly Range[], headed: boolean): Name {
  const { first, end } = rangeOf(pieces) ?? { first: 0, end: 0 };
  const known = pieces.length === 1 ? (pieces[0]?.known ?? null) : null;
  return { first, end, sentence, known, titles, headed };
}

function rangeOf(pieces: readonly Piece[]): Range | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? null : { first: first.first, end: last.end };
}
