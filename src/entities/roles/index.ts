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

/** The roles that stand at one mention of a person, in text order. */
export function rolesOf(layers: Layers, name: TypedName): Range[] {
  const { tokens } = layers;
  const titles = name.titles
    .filter(({ first }) => !COURTESY.test(tokens.lower(first)))
    .map((title) => withoutSubject(layers, title));
  const small = name.titles.length > 0 ? null : before(layers, name);
  const isOfOffice = titles.every(({ first }) => TITLES_AT_NAMES.has(tokens.lower(first)));
  const office =
    small === null && isOfOffice
      ? officeBefore(layers, name, titles[0]?.first ?? withTitles(layers, name).first)
      : null;
  const fronted = small ?? office ?? roleWithComma(layers, withTitles(layers, name));
  const found = [...titles, fronted, ...rolesAfter(layers, name)];
  return found.flatMap((range) => (range === null ? [] : [{ first: withFirstParts(layers, range), end: range.end }]));
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

/** Words of a role of several words: `human rights activist`. */
const MAX_ROLE_WORDS = 4;

/** `coach Baek Do-hyun`, `its head Marta Oliveira`, `human rights activist Amara Okoro`. */
function before({ tokens, spelling, segmentation, syntax }: Layers, { first, end, sentence }: TypedName): Range | null {
  const limit = segmentation.sentences[sentence]?.firstToken ?? first;
  for (let start = Math.max(limit, first - MAX_ROLE_WORDS); start < first; start += 1) {
    if (!vocabulary.isRole(tokens.slice(start, first).toLowerCase().replace(/^ex-/, ''))) continue;
    const isScholar = start === first - 1 && !vocabulary.roles.has(tokens.lower(start));
    let begin = start;
    // "front-runner", "trade-union leader" are one word.
    while (begin > limit + 1 && spelling.shape(begin - 1) === 'hyphen' && spelling.shape(begin - 2) === 'small')
      begin -= 2;
    while (
      begin > Math.max(limit, start - MAX_ROLE_WORDS) &&
      (spelling.shape(begin - 1) === 'small' || spelling.opens(begin - 1)) && // `Acting | mayor Amara Okoro`
      (vocabulary.roleModifiers.has(tokens.lower(begin - 1)) || (isScholar && isOfSubject(syntax.xpos(begin - 1))))
    ) {
      begin -= 1;
    }
    // "a major Okoro supporter": the name only modifies.
    const modifies = /^an?$/.test(tokens.lower(begin - 1)) && syntax.upos(end) === 'NOUN';
    return modifies ? null : { first: begin, end: first };
  }
  return null;
}

/** `marine | biologist`, `wine | historian` */
function isOfSubject(tag: string): boolean {
  return tag === 'JJ' || tag === 'NN';
}

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
