/**
 * What the text calls a person.
 *
 *     Indonesian Defense Minister Hendra Wiratno             Defense Minister
 *     Speaker of the National Assembly Dragana Vukmir        Speaker of the National Assembly
 *     defense lawyer Bruno Castelo                           defense lawyer
 *     Mara Lindqvist, the chief executive of Acme, said      chief executive of Acme
 *     Nuala Keogh was the last keeper of the lighthouse      last keeper of the lighthouse
 */
import { type Slice, sliceOf } from '../document.js';
import type { Layers, Range } from './layers.js';
import type { TypedName } from './types.js';
import * as vocabulary from './vocabulary.js';

/** The roles that stand at one mention of a person, in text order. */
export function rolesOf(layers: Layers, name: TypedName): Slice[] {
  const { tokens, segmentation } = layers;
  const titles = name.titles.filter(({ first }) => !COURTESY.test(tokens.lower(first)));
  const small =
    titles.length > 0 || name.titles.length > 0 ? null : (before(layers, name) ?? officeBefore(layers, name));
  return [...titles, small, behind(layers, name)].flatMap((range) =>
    range === null ? [] : [sliceOf(segmentation.text, tokens.span(range.first, range.end))],
  );
}

/** They say nothing of what someone does. */
const COURTESY =
  /^(?:mr|mrs|ms|miss|mx|messrs|mme|mlle|madame|madam|monsieur|señora?|senora?|herr|frau|signor|shri|smt|hon|honou?rable|h\.?e)\.?$/;

/** Words of a role of several words: `human rights activist`. */
const MOST_ROLE_WORDS = 4;

/** `coach Baek Do-hyun`, `its head Marta Oliveira`, `human rights activist Amara Okoro`. */
function before({ tokens, spelling, segmentation }: Layers, { first, sentence }: TypedName): Range | null {
  const limit = segmentation.sentences[sentence]?.firstToken ?? first;
  for (let start = Math.max(limit, first - MOST_ROLE_WORDS); start < first; start += 1) {
    if (!vocabulary.isRole(tokens.slice(start, first).toLowerCase())) continue;
    let begin = start;
    while (
      begin > Math.max(limit, start - MOST_ROLE_WORDS) &&
      spelling.shape(begin - 1) === 'small' &&
      vocabulary.roleModifiers.has(tokens.lower(begin - 1))
    ) {
      begin -= 1;
    }
    return { first: begin, end: first };
  }
  return null;
}

/** Tokens looked through for the office in front of a name. */
const LONGEST_OFFICE = 8;

/** `Speaker of the National Assembly Dragana Vukmir`. */
function officeBefore({ tokens, spelling, segmentation }: Layers, { first, sentence }: TypedName): Range | null {
  const limit = segmentation.sentences[sentence]?.firstToken ?? first;
  for (let token = first - 1; token > Math.max(limit, first - LONGEST_OFFICE); token -= 1) {
    const word = tokens.text(token);
    if (word === 'of' && token < first - 1) {
      return vocabulary.isRole(tokens.lower(token - 1)) ? { first: token - 1, end: first } : null;
    }
    if (spelling.shape(token) === 'other' || (spelling.shape(token) === 'small' && !/^(?:the|and|for)$/.test(word)))
      return null;
  }
  return null;
}

/** Tokens looked through behind a name for the end of its apposition. */
const LONGEST_APPOSITION = 14;
/** Words in front of the noun of a role: `last keeper`, `the choir's deputy treasurer`. */
const MOST_PREMODIFIERS = 5;

/** `…, the chief executive of Acme,` and `… is the chief executive of Acme`. */
function behind({ tokens, segmentation }: Layers, { end, sentence }: TypedName): Range | null {
  const limit = Math.min(segmentation.sentences[sentence]?.endToken ?? end, end + LONGEST_APPOSITION);
  const copula = /^(?:is|was)$/.test(tokens.text(end));
  if (tokens.text(end) !== ',' && !copula) return null;
  let first = end + 1;
  if (/^\d\d$/.test(tokens.text(first)) && tokens.text(first + 1) === ',') first += 2;
  const determined = DETERMINERS.test(tokens.lower(first));
  if (copula && !determined) return null;
  if (determined) first += 1;
  let head = first;
  while (!vocabulary.isRole(tokens.lower(head))) {
    if (head >= limit || head - first >= MOST_PREMODIFIERS || NO_PREMODIFIER.test(tokens.lower(head))) return null;
    if (/^['’]s?$/.test(tokens.text(head))) first = head + 1;
    head += 1;
  }
  while (head + 1 < limit && vocabulary.isRole(tokens.slice(first, head + 2).toLowerCase())) head += 1;
  const stop = roleEnd({ tokens }, head + 1, limit);
  return copula || stop >= limit || CLOSERS.test(tokens.lower(stop)) ? { first, end: stop } : null;
}

/** Where a role that goes on behind its noun ends: `keeper | of the Inishgall Lighthouse | off the coast`. */
function roleEnd({ tokens }: Pick<Layers, 'tokens'>, start: number, limit: number): number {
  if (!/^(?:of|for|at|in|to|with)$/.test(tokens.lower(start))) return start;
  let stop = start + 1;
  while (stop < limit && !ROLE_ENDS.test(tokens.lower(stop))) stop += 1;
  return stop;
}

const DETERMINERS = /^(?:a|an|the|its|his|her|their)$/;
const NO_PREMODIFIER = /^(?:who|which|and|was|is|said|of|in|at|not|to|for|[,.;:!?()"“”—–])$/;
const CLOSERS = /^(?:[,.;:!?()"“”—–]|-|who|said|told|says|and|was|is|has|had)$/;
const ROLE_ENDS =
  /^(?:[,.;:!?()"“”—–]|-|who|which|that|said|says|told|was|is|are|were|has|had|will|would|off|after|since|on|from|until|when|while|as|but|because|before|during|where|where|by)$/;
