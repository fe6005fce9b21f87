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
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { rolesAfter, roleWithComma } from './appositions.js';

/** The roles that stand at one mention of a person, in text order. */
export function rolesOf(layers: Layers, name: TypedName): Range[] {
  const { tokens } = layers;
  const titles = name.titles.filter(({ first }) => !COURTESY.test(tokens.lower(first)));
  const small =
    titles.length > 0 || name.titles.length > 0 ? null : (before(layers, name) ?? officeBefore(layers, name));
  const found = [...titles, small ?? roleWithComma(layers, withTitles(name)), ...rolesAfter(layers, name)];
  return found.flatMap((range) => (range === null ? [] : [{ first: withFirstParts(layers, range), end: range.end }]));
}

/** `the coroner, | Dr Tom Bell` */
function withTitles(name: TypedName): TypedName {
  return changed(name, { first: name.titles[0]?.first ?? name.first });
}

/** Where the role begins, with the first parts of its word: `then-Governor`, `ex-President`, `Editor-in-Chief`. */
function withFirstParts({ tokens }: Layers, { first, end }: Range): number {
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
      (spelling.shape(begin - 1) === 'small' || begin - 1 === limit) && // `Acting | mayor Amara Okoro`
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

/** `Speaker of the National Assembly Dragana Vukmir`. */
function officeBefore({ tokens, spelling, segmentation, forms }: Layers, { first, sentence }: TypedName): Range | null {
  const limit = segmentation.sentences[sentence]?.firstToken ?? first;
  for (let token = first - 1; token > Math.max(limit, first - MAX_OFFICE); token -= 1) {
    const word = tokens.text(token);
    if (word === 'of' && token < first - 1) {
      return forms.at(token - 1).role ? { first: token - 1, end: first } : null;
    }
    if (spelling.shape(token) === 'other' || (spelling.shape(token) === 'small' && !/^(?:the|and|for)$/.test(word)))
      return null;
  }
  return null;
}
