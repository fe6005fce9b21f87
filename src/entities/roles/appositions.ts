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
import { PLACE_KINDS } from '../../english/places/words.js';
import { AFTER_ROLES, SERVING } from '../../english/verb-words.js';
import type { Layers } from '../layers.js';
import { DETERMINERS, describedAt, type Role, roleAt } from './role-phrase.js';

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
  if (opening === null) return [];
  const isFronted = tokens.text(first - 1) === 'to' && tokens.lower(first - 2) === 'according';
  const roles: Range[] = [];
  for (let start = opening.first; start < limit; ) {
    const role = roleAt(layers, start, window) ?? (opening.said ? null : describedAt(layers, start, window));
    if (role === null || (opening.said && !role.determined && !isOffice(layers, role))) break;
    const closer = tokens.lower(role.end);
    const isClosed =
      role.end >= sentenceEnd || CLOSERS.test(closer) || AFTER_ROLES.has(closer) || isFrom(layers, role.end, limit);
    // `According to Ruiz, | the principal | said so`, `In a letter from Ruiz, | the mayor | said so`: somebody else
    if (isFronted && closer !== ',') break;
    if (FINITE.test(layers.syntax.xpos(role.end)) && !opening.said && isInFront(layers, first, sentence)) break;
    if (!opening.said && !isClosed) break;
    roles.push({ first: role.first, end: role.end });
    if (tokens.text(role.end) !== 'and') break;
    start = onward(start, role.end + 1);
  }
  return roles;
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

/** `a nurse | from Leeds,`: where somebody lives is no part of it. */
function isFrom({ tokens, spelling }: Layers, at: number, limit: number): boolean {
  if (tokens.lower(at) !== 'from') return false;
  let end = at + 1;
  while (end < limit && spelling.shape(end) === 'capitalised') end += 1;
  return end > at + 1 && /^[,.;)]$/.test(tokens.text(end));
}

/** Where the words of a role may begin after a name, and whether a verb says it of the person. */
function openingAfter({ tokens }: Layers, end: number): { first: number; said: boolean } | null {
  const mark = tokens.text(end);
  const said = verbEnd({ tokens }, mark === ',' && tokens.text(end + 1) === 'who' ? end + 2 : end);
  if (said !== null) return { first: said, said: true };
  if (!/^[,(—–]$/.test(mark)) return null;
  const aged = tokens.text(end + 1) === 'aged' ? end + 2 : end + 1;
  const isAge = /^\d{1,3}$/.test(tokens.text(aged)) && tokens.text(aged + 1) === ',';
  return { first: isAge ? aged + 2 : end + 1, said: false };
}

/** After `is`, `was`, `serves as`; null when no such verb stands there. */
function verbEnd({ tokens }: Pick<Layers, 'tokens'>, token: number): number | null {
  if (/^(?:is|was|became)$/.test(tokens.text(token))) return token + 1;
  return SERVING.has(tokens.text(token)) && tokens.text(token + 1) === 'as' ? token + 2 : null;
}

/** `is mayor of Fernwood`, but not `is leader in the polls`. */
function isOffice({ tokens }: Layers, { head, end }: Role): boolean {
  return end > head + 1 && /^(?:of|for|at)$/.test(tokens.text(head + 1));
}

/** The role before a comma and the name, which another comma or a stop closes: `its lawyer, Bruno Castelo, said`. */
export function roleWithComma(
  layers: Layers,
  { first, end, sentence }: Range & { readonly sentence: number },
): Range | null {
  const { tokens } = layers;
  const comma = first - 1;
  if (tokens.text(comma) !== ',' || !isClosed(layers, end)) return null;
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

/** A stop, or a comma with neither another name nor a role of its own after it. */
function isClosed({ tokens }: Layers, end: number): boolean {
  if (/^[.;:)]$/.test(tokens.text(end))) return true;
  const next = tokens.text(end + 1);
  return (
    tokens.text(end) === ',' && /^\p{Ll}/u.test(next) && !/^(?:a|an|the|who|whose|and|or|his|her|its|their)$/.test(next)
  );
}

const CLOSERS = /^(?:[,.;:!?()"“”—–]|-|who|said|told|says|and|was|is|has|had|at)$/;
