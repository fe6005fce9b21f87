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
import { SERVING } from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';

/** Tokens looked through after a name for the end of its roles. */
const MAX_APPOSITION = 28;
/** Tokens looked through before a comma for the beginning of a role. */
const MAX_ROLE = 12;
/** Words before the noun of a role: `last keeper`, `the choir's deputy treasurer`. */
const MAX_PREMODIFIERS = 5;

/** `…, the chief executive of Acme,` and `… is the chief executive of Acme`, in text order. */
export function rolesAfter(layers: Layers, { end, sentence }: Range & { readonly sentence: number }): Range[] {
  const { tokens } = layers;
  const sentenceEnd = layers.segmentation.sentences[sentence]?.endToken ?? end;
  const limit = Math.min(sentenceEnd, end + MAX_APPOSITION);
  const window = { limit, isBorder: limit === sentenceEnd };
  const opening = openingAfter(layers, end);
  if (opening === null) return [];
  const roles: Range[] = [];
  for (let start = opening.first; start < limit; ) {
    const role = roleAt(layers, start, window);
    if (role === null || (opening.said && !role.determined && !isOffice(layers, role))) break;
    if (!opening.said && role.end < sentenceEnd && !CLOSERS.test(tokens.lower(role.end))) break;
    roles.push({ first: role.first, end: role.end });
    if (tokens.text(role.end) !== 'and') break;
    start = onward(start, role.end + 1);
  }
  return roles;
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
  const from = Math.max(layers.segmentation.sentences[sentence]?.firstToken ?? first, comma - MAX_ROLE);
  for (let start = comma - 1; start >= from; start -= 1) {
    if (/^[,.;:!?()"“”—–]$/.test(tokens.text(start))) return null;
    if (!DETERMINERS.test(tokens.lower(start)) && !/^['’]s?$/.test(tokens.text(start - 1))) continue;
    const role = roleAt(layers, start, { limit: comma, isBorder: true });
    if (role !== null && role.end === comma) return { first: role.first, end: role.end };
  }
  return null;
}

/** A stop, or a comma with neither another name nor a role of its own after it. */
function isClosed({ tokens }: Layers, end: number): boolean {
  if (/^[.;:)]$/.test(tokens.text(end))) return true;
  const next = tokens.text(end + 1);
  return (
    tokens.text(end) === ',' && /^\p{Ll}/u.test(next) && !/^(?:a|an|the|who|whose|and|or|his|her|its|their)$/.test(next)
  );
}

/** Up to where a role is looked for. */
interface Window {
  readonly limit: number;
  /** Whether what stands there ends it: the end of the sentence, the comma. */
  readonly isBorder: boolean;
}

interface Role extends Range {
  /** The last word of its noun: `executive` in `chief executive of Acme`. */
  readonly head: number;
  readonly determined: boolean;
}

/** The role whose words, an article or `then the` perhaps before them, begin at a token; it ends before `limit`. */
function roleAt(layers: Layers, start: number, window: Window): Role | null {
  const { tokens } = layers;
  const { limit } = window;
  let first = start;
  if (ADVERBS.has(tokens.lower(first)) && DETERMINERS.test(tokens.lower(first + 1))) first += 1;
  else if (tokens.lower(first) === 'now') first += 1;
  const determined = DETERMINERS.test(tokens.lower(first));
  if (determined) first += 1;
  let head = first;
  while (!isNoun(layers, head)) {
    if (head >= limit || head - first >= MAX_PREMODIFIERS || !isPremodifier(layers, head, head === start)) return null;
    if (/^['’]s?$/.test(tokens.text(head))) first = head + 1;
    head += 1;
  }
  if (head >= limit) return null;
  // "chief executive", "deputy treasurer".
  while (head + 1 < limit && (isNoun(layers, head + 1) || isRoleOf(layers, first, head + 2))) head += 1;
  // "runner-up", "director-general".
  while (head + 2 < limit && layers.spelling.shape(head + 1) === 'hyphen') head += 2;
  return { first, head, end: roleEnd(layers, head, window), determined };
}

function isNoun({ forms }: Layers, token: number): boolean {
  return forms.at(token).role;
}

function isRoleOf({ tokens }: Layers, first: number, end: number): boolean {
  return vocabulary.isRole(tokens.slice(first, end).toLowerCase());
}

/** @param opens whether the words begin with it, so that a participle would be a clause: `called on the senator` */
function isPremodifier({ tokens, syntax, spelling }: Layers, token: number, opens: boolean): boolean {
  const word = tokens.lower(token);
  if (/^['’]s?$/.test(word) || vocabulary.roleModifiers.has(word)) return true;
  if (NO_PREMODIFIER.test(word)) return false;
  const tag = syntax.upos(token);
  if (tag === 'VERB') return spelling.shape(token) === 'capitalised' || (!opens && /(?:ing|ed)$/.test(word));
  return !NO_PREMODIFIER_TAG.test(tag);
}

/**
 * Where a role that goes on after its noun ends: `keeper | of the Inishgall Lighthouse | off the coast`. What goes on longer than is
 * looked through is cut at its noun.
 */
function roleEnd(layers: Layers, head: number, { limit, isBorder }: Window): number {
  const { tokens, spelling } = layers;
  const start = head + 1;
  if (!COMPLEMENTS.has(tokens.lower(start)) || tokens.slice(start, start + 3) === 'at the time') return start;
  let stop = start + 1;
  while (stop < limit && !(ROLE_ENDS.test(tokens.lower(stop)) && spelling.shape(stop) !== 'hyphen')) {
    if (tokens.text(stop) === 'and' && (isNextRole(layers, stop + 1) || isClause(layers, stop + 1))) break;
    if (tokens.slice(stop, stop + 3) === 'at the time') break;
    stop += 1;
  }
  return stop === start + 1 || (stop >= limit && !isBorder) ? start : stop;
}

/** `head of the union and | later left it`. */
function isClause({ syntax }: Layers, token: number): boolean {
  return /^(?:VERB|ADV|AUX)$/.test(syntax.upos(token));
}

/** `mayor of Fernwood and | a former judge`. */
function isNextRole(layers: Layers, token: number): boolean {
  const { tokens, spelling } = layers;
  for (let next = token; next < token + MAX_PREMODIFIERS; next += 1) {
    if (isNoun(layers, next)) return spelling.shape(next) === 'small';
    if (
      spelling.shape(next) !== 'small' ||
      !(DETERMINERS.test(tokens.lower(next)) || isPremodifier(layers, next, next === token))
    )
      return false;
  }
  return false;
}

const DETERMINERS = /^(?:a|an|the|another|its|his|her|their|our|my)$/;
/** `head of`, `adviser to`: a role goes on with these. */
const COMPLEMENTS = wordSet('of, for, at, in, to, with');
const ADVERBS = wordSet('then, now, once, formerly, currently, still');
const NO_PREMODIFIER = /^(?:who|which|whose|and|was|is|said|of|in|at|not|to|for|even|as|through|[,.;:!?()"“”—–])$/;
const NO_PREMODIFIER_TAG = /^(?:AUX|PRON|DET|ADP|SCONJ|CCONJ)$/;
const CLOSERS = /^(?:[,.;:!?()"“”—–]|-|who|said|told|says|and|was|is|has|had|at)$/;
const ROLE_ENDS =
  /^(?:[,.;:!?()"“”—–]|''|``|-|who|whose|whom|which|that|said|says|told|was|is|are|were|has|had|will|would|off|after|since|on|from|until|when|while|as|but|because|before|during|where|by)$/;
