/**
 * Roles that stand beside a name between commas, or are said of it.
 *
 *     Mara Lindqvist, 43, the chief executive of Acme, said       chief executive of Acme
 *     Tom Bell (the head of the union)                            head of the union
 *     Ana Ruiz, who is the mayor of Fernwood and a former judge,  mayor of Fernwood | former judge
 *     Nuala Keogh was the last keeper of the lighthouse           last keeper of the lighthouse
 *     a spokesman for Acme, Tom Bell, said                        spokesman for Acme
 */
import { onward } from '../../advance.js';
import type { Range } from '../../document/index.js';
import { POSSESSIVES } from '../../english/determiners.js';
import { AGENTS_OF_CLIENTS, RELATION_NOUNS } from '../../english/people/relations.js';
import { AFTER_NAMES } from '../../english/people/titles.js';
import { PLACE_KINDS } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { isClosedAfter } from './after-roles.js';
import { DETERMINERS, describedAt, type Role, roleAt, type Window } from './role-phrase.js';
import { saidRoleAt } from './said-roles.js';
import { isTimeAt } from './times-of-roles.js';

/** Tokens looked through after a name for the end of its roles. */
const MAX_APPOSITION = 28;
/** Tokens looked through before a comma for the beginning of a role. */
const MAX_ROLE = 12;
/** `…, the chief executive of Acme,` and `… is the chief executive of Acme`, in text order. */
export function rolesAfter(layers: Layers, { first, end, sentence }: Range & { readonly sentence: number }): Range[] {
  const { tokens } = layers;
  const sentenceEnd = layers.segmentation.sentences[sentence]?.endToken ?? end;
  const limit = Math.min(sentenceEnd, end + MAX_APPOSITION);
  const window = { limit, isBorder: limit === sentenceEnd };
  const opening = openingAfter(layers, end);
  if (opening === null || (opening.said && CONDITIONS.has(tokens.lower(first - 1)))) return [];
  const isFronted = tokens.text(first - 1) === 'to' && tokens.lower(first - 2) === 'according';
  const roles: Range[] = [];
  for (let start = opening.first; start < limit; ) {
    const role = roleAt(layers, start, window) ?? (opening.said ? null : describedAt(layers, start, window));
    if (role === null || (opening.said && !isSaid(layers, role, opening.isOffice))) break;
    const closer = tokens.lower(role.end);
    const isVerb = FINITE.test(layers.syntax.xpos(role.end));
    // `According to Ruiz, | the principal | said so`, `In a letter from Ruiz, | the mayor | said so`: somebody else
    if (isFronted && !FRONTED_CLOSERS.test(closer) && role.end < sentenceEnd) break;
    if (isVerb && !opening.said && (isInFront(layers, first, sentence) || isOwned(layers, start))) break;
    if (!opening.said && !isClosedAfter(layers, role, window)) break;
    if (!role.determined && isOfNextName(layers, role.end, window)) break;
    // `was named head | in a letter`
    const isCut = opening.isOffice && tokens.text(role.head + 1) === 'in';
    roles.push({ first: role.first, end: isCut ? role.head + 1 : role.end });
    if (tokens.text(role.end) !== 'and' && !isListed(layers, role.end, window)) break;
    start = onward(start, role.end + 1);
  }
  return roles;
}

/** `They met Ruiz, Mayor | and Party Leader Tom Bell | and left`: both are somebody else's. */
function isOfNextName(layers: Layers, and: number, window: Window): boolean {
  if (layers.tokens.text(and) !== 'and') return false;
  const next = roleAt(layers, and + 1, window);
  return next !== null && layers.spelling.shape(next.end) === 'capitalised';
}

/** `chairman|, president and chief executive` */
function isListed(layers: Layers, comma: number, window: Window): boolean {
  if (layers.tokens.text(comma) !== ',' || layers.spelling.shape(comma + 1) !== 'small') return false;
  const next = roleAt(layers, comma + 1, window);
  return next !== null && !next.determined && layers.tokens.text(next.end) === 'and';
}

/** `They wrote to Ruiz, | his | lawyer said`: nobody is called so without a comma after it. */
function isOwned({ tokens }: Layers, start: number): boolean {
  return POSSESSIVES.has(tokens.lower(start));
}

/** `In a statement signed by | Ruiz |, …`: a phrase before the sentence's subject. */
function isInFront(layers: Layers, first: number, sentence: number): boolean {
  const { segmentation, syntax } = layers;
  const begin = segmentation.sentences[sentence]?.firstToken ?? first;
  return begin < first && syntax.upos(begin) === 'ADP' && hasNoSubject(layers, begin, first);
}

/** No comma but the last one, no finite verb between them: `In a statement signed by his aide, Mrs`, not `In March, it met`. */
function hasNoSubject({ tokens, syntax }: Layers, begin: number, end: number): boolean {
  for (let token = begin; token < end; token += 1) {
    if (NO_PHRASE.test(syntax.xpos(token))) return false;
    if (tokens.text(token) === ',' && token < end - MAX_TITLES) return false;
  }
  return true;
}

/** Tokens of titles before a name, and a comma. */
const MAX_TITLES = 3;

/** Verbs and the pronouns that may be subjects; `signed by` is often taken for a verb in the past. */
const NO_PHRASE = /^(?:VBZ|VBP|MD|PRP)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Where the words of a role may begin after a name, and whether a verb says it of the person. */
function openingAfter({ tokens }: Layers, end: number): { first: number; said: boolean; isOffice: boolean } | null {
  const mark = tokens.text(end);
  const aged = tokens.text(end + 1) === 'aged' ? end + 2 : end + 1;
  const isAge = /^\d{1,3}$/.test(tokens.text(aged)) && tokens.text(aged + 1) === ',';
  const next = isAge ? aged + 2 : end + 1;
  const said = saidRoleAt({ tokens }, mark === ',' && tokens.text(next) === 'who' ? next + 1 : end);
  if (said !== null) return { first: said.first, said: true, isOffice: said.sure };
  return /^[,(—–]$/.test(mark) ? { first: next, said: false, isOffice: false } : null;
}

/** Whether a verb says it of somebody: `is the mayor`, `was mayor in 2008`, `was appointed mayor`, but not `was named player of the year`. */
function isSaid(layers: Layers, role: Role, isSure: boolean): boolean {
  if (layers.spelling.shape(role.end) === 'capitalised') return false; // `served as | President | Bell's aide`
  if (isSure) return !isHonour(layers, role);
  return role.determined || isOffice(layers, role) || isTimeAt(layers, role.end);
}

function isHonour({ tokens }: Layers, { head, end }: Role): boolean {
  return end === head + 4 && tokens.text(head + 1) === 'of' && OCCASIONS.has(tokens.lower(end - 1));
}

/** `player of the | match |`, `driver of the | year |` */
const OCCASIONS = wordSet('year, month, week, season, match, tournament, game, series, day, decade, century');

/** `is mayor of Fernwood`, but not `is leader in the polls`. */
function isOffice({ tokens }: Layers, { head, end }: Role): boolean {
  return end > head + 1 && OF_OFFICES.has(tokens.text(head + 1));
}

/** The role before a comma and the name, which another comma or a stop closes: `its lawyer, Bruno Castelo, said`. */
export function roleWithComma(
  layers: Layers,
  { first, end, sentence }: Range & { readonly sentence: number },
): Range | null {
  const { tokens } = layers;
  const comma = first - 1;
  if (tokens.text(comma) !== ',') return null;
  const isRelative = RELATION_NOUNS.has(tokens.lower(comma - 1)) && !AGENTS_OF_CLIENTS.has(tokens.lower(comma - 1));
  if (!isClosed(layers, end, isRelative)) return null;
  const begin = layers.segmentation.sentences[sentence]?.firstToken ?? first;
  const from = Math.max(begin, comma - MAX_ROLE);
  for (let start = comma - 1; start >= from; start -= 1) {
    const isBegin = start === begin; // `Secretary of the union, | Bruno Castelo|, said`
    if (!isBegin && !DETERMINERS.test(tokens.lower(start)) && !/^['’]s?$/.test(tokens.text(start - 1))) continue;
    const role = roleAt(layers, start, { limit: comma, isBorder: true });
    const isWhole = role !== null && (role.end === comma || isListedTo(layers, role, comma));
    if (isWhole && (!isBegin || role.determined || isOffice(layers, role)))
      return bareRole(layers, { first: role.first, end: comma });
  }
  return null;
}

/** `the minister of labour|, trade and industry|, Bruno Castelo,`: what the office is for goes on after a comma, up to an "and". */
function isListedTo({ tokens, syntax }: Layers, { head, end }: Role, comma: number): boolean {
  if (end === head + 1 || tokens.text(end) !== ',' || !/^(?:of|for)$/.test(tokens.text(head + 1))) return false;
  let hasAnd = false;
  for (let token = end; token < comma; token += 1) {
    const isMark = tokens.text(token) === ',' || tokens.text(token) === 'and';
    const tag = syntax.upos(isMark ? token - 1 : token);
    if (!(isMark ? /^(?:NOUN|PROPN)$/ : /^(?:NOUN|ADJ|PROPN)$/).test(tag)) return false;
    hasAnd ||= tokens.text(token) === 'and';
  }
  return hasAnd && syntax.upos(comma - 1) !== 'ADJ';
}

/** Without what says no more than when and where: `its | current | chief executive`, `the | state | Commissioner for Works`, `a trader | in the area`. */
function bareRole({ tokens, spelling }: Layers, { first, end }: Range): Range {
  const isWhere =
    tokens.text(end - 3) === 'in' && tokens.text(end - 2) === 'the' && PLACE_KINDS.has(tokens.lower(end - 1));
  const isArea = PLACE_KINDS.has(tokens.text(first)) && spelling.shape(first + 1) === 'capitalised';
  return { first: isArea || tokens.lower(first) === 'current' ? first + 1 : first, end: isWhere ? end - 3 : end };
}

/**
 * A stop, or a comma with neither another name nor a role of its own after it. Whoever is somebody's father is named, whatever
 * follows: `his father, Bruno Castelo|, and the judge`.
 */
function isClosed({ tokens, syntax }: Layers, nameEnd: number, isRelative: boolean): boolean {
  if (/^[.;:)]$/.test(tokens.text(nameEnd))) return true;
  if (tokens.text(nameEnd) !== ',') return false;
  const isExtra = tokens.text(nameEnd + 2) === ',' && isAgeOrLetters(tokens.text(nameEnd + 1));
  const next = isExtra ? nameEnd + 3 : nameEnd + 1;
  const word = tokens.text(next);
  if (isRelative && /^\p{L}/u.test(word)) return /^(?:and|who)$/.test(word) || /^\p{Ll}/u.test(word);
  if (word === 'and') return FINITE.test(syntax.xpos(next + 1));
  return /^\p{Ll}/u.test(word) && !/^(?:a|an|the|who|whose|or|his|her|its|their)$/.test(word);
}

/** `Bruno Castelo, | 43 |, said`, `Bruno Castelo, | KC |, said` */
function isAgeOrLetters(word: string): boolean {
  return /^\d{1,3}$/.test(word) || AFTER_NAMES.has(word);
}

/** `| if | Ruiz is elected mayor` */
const CONDITIONS = wordSet('if, unless, until, should, whether');
/** `head | of`, `secretary | to` */
const OF_OFFICES = wordSet('of, for, at, to');
const FRONTED_CLOSERS = /^(?:[,.;"”]|''|who)$/;
