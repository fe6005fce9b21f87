/**
 * What the text calls a person.
 *
 *     Indonesian Defense Minister Hendra Wiratno             Defense Minister
 *     Speaker of the National Assembly Dragana Vukmir        Speaker of the National Assembly
 *     defense lawyer Bruno Castelo                           defense lawyer
 *     Mara Lindqvist, the chief executive of Acme, said      chief executive of Acme
 *     the union's lawyer, Bruno Castelo, said                lawyer
 */
import type { Range } from '../../document/index.js';
import { RANKS, TITLES_AT_NAMES } from '../../english/people/titles.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { rolesAfter, roleWithComma } from './appositions.js';
import { roleDirectlyBefore } from './directly-before.js';
import { withWordForItsEnd } from './former.js';

/** The roles that stand at one mention of a person, in text order. */
export function rolesOf(layers: Layers, name: TypedName): Range[] {
  const { tokens } = layers;
  const titles = name.titles
    .filter(({ first }) => !COURTESY.test(tokens.lower(first)))
    .map((title) => withoutSubject(layers, title));
  const small = roleDirectlyBefore(layers, name);
  const isOfOffice = titles.every(({ first }) => TITLES_AT_NAMES.has(tokens.lower(first)));
  const office =
    small === null && isOfOffice
      ? officeBefore(layers, name, titles[0]?.first ?? withTitles(layers, name).first)
      : null;
  const fronted = small ?? office ?? roleWithComma(layers, withTitles(layers, name));
  const found = [...titles, fronted, ...rolesAfter(layers, name)];
  return found
    .filter((range) => range !== null)
    .map(({ first, end }) => ({ first: withFirstParts(layers, { first, end }), end }))
    .map((range, _, all) => (isOutermost(layers, name, range, all) ? withWordForItsEnd(layers, name, range) : range))
    .sort((one, other) => one.first - other.first);
}

/** `former Fernwood | Mayor | Dr | Tom Bell`: an office, before which no other role of the name stands. */
function isOutermost({ tokens }: Layers, name: Range, { first, end }: Range, all: readonly Range[]): boolean {
  if (end > name.first || TITLES_AT_NAMES.has(tokens.lower(end - 1))) return false;
  return all.every((other) => other.first >= first);
}

/** `the coroner, | Dr Tom Bell`, `the spokesman, | SP Tom Bell` */
function withTitles({ tokens }: Layers, name: TypedName): TypedName {
  const first = name.titles[0]?.first ?? name.first;
  return changed(name, { first: RANKS.has(tokens.text(first - 1)) ? first - 1 : first });
}

/** `Commissioner for Health | Dr | Amara Okoro`: what the office is for is no part of the title after it. */
function withoutSubject({ tokens }: Layers, { first, end }: Range): Range {
  const isOffice = !TITLES_AT_NAMES.has(tokens.lower(end - 1));
  return isOffice || !/^(?:of|for)$/.test(tokens.text(first - 1)) ? { first, end } : { first: end - 1, end };
}

/** Where the role begins, with the first parts of its word: `then-Governor`, `ex-President`, `Editor-in-Chief`, `First Lady` at the head of a sentence. */
function withFirstParts({ tokens }: Layers, { first, end }: Range): number {
  if (tokens.slice(first - 1, end) === 'First Lady') return first - 1;
  if (tokens.text(first - 1) !== '-') return first;
  if (/^(?:then|ex|now)$/.test(tokens.lower(first - 2))) return first - 2;
  return vocabulary.isRole(tokens.slice(first - 4, end).toLowerCase()) ? first - 4 : first;
}

/** They say nothing of what someone does. */
const COURTESY =
  /^(?:mr|mrs|ms|miss|mx|messrs|mme|mlle|madame|madam|monsieur|señora?|senora?|herr|frau|signor|shri|smt|hon|honou?rable|h\.?e)\.?$/;

/** Tokens looked through for the office before a name. */
const MAX_OFFICE = 8;

/**
 * `Speaker of the National Assembly Dragana Vukmir`, `Commissioner for Health Dr Amara Okoro`.
 *
 * @param first where the name begins, with its titles
 */
function officeBefore(
  { tokens, spelling, segmentation, forms }: Layers,
  { sentence }: TypedName,
  first: number,
): Range | null {
  const limit = segmentation.sentences[sentence]?.firstToken ?? first;
  if (tokens.text(first - 1) === 'and') return null; // `Speaker of the House Ana Ruiz and | Tom Bell`
  for (let token = first - 1; token > Math.max(limit, first - MAX_OFFICE); token -= 1) {
    const word = tokens.text(token);
    const isFor = word === 'for' && forms.at(token - 1).role && spelling.shape(token - 1) === 'capitalised';
    if ((word === 'of' || isFor) && token < first - 1) {
      return forms.at(token - 1).role ? { first: token - 1, end: first } : null;
    }
    if (spelling.shape(token) === 'other' || (spelling.shape(token) === 'small' && !/^(?:the|and|for)$/.test(word)))
      return null;
  }
  return null;
}
