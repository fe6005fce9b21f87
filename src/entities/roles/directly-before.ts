/**
 * The role in small letters directly before a name and its titles.
 *
 *     human rights activist | Amara Okoro
 *     property developer | Amara Okoro
 *     police spokesman | Capt. Tom Bell
 *     deputy | President Amara Okoro       no: half of a title
 *     In court | prosecutor | Tom Bell     no more than that
 */
import type { Range } from '../../document/index.js';
import { EPITHETS, SMALL_MODIFIERS } from '../../english/people/roles.js';
import { TITLES_AT_NAMES } from '../../english/people/titles.js';
import { DAY_NAMES, TIME_NOUNS } from '../../english/time-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** Words of a role of several words: `human rights activist`. */
const MAX_ROLE_WORDS = 4;

/** `coach Baek Do-hyun`, `its head Marta Oliveira`, `human rights activist Amara Okoro`. */
export function roleDirectlyBefore(layers: Layers, name: TypedName): Range | null {
  const { tokens, syntax, segmentation } = layers;
  const title = name.titles[0];
  const end = title?.first ?? name.first;
  if (title !== undefined && isHalf(layers, end - 1, title)) return null;
  const limit = segmentation.sentences[name.sentence]?.firstToken ?? end;
  for (let start = Math.max(limit, end - MAX_ROLE_WORDS); start < end; start += 1) {
    if (!isRole(layers, start, end)) continue;
    const first = withModifiers(layers, start, { limit, end });
    // "a major Okoro supporter": the name only modifies.
    const modifies = /^an?$/.test(tokens.lower(first - 1)) && syntax.upos(name.end) === 'NOUN';
    return modifies ? null : { first, end };
  }
  return null;
}

function isRole({ tokens, spelling }: Layers, start: number, end: number): boolean {
  const words = tokens.slice(start, end).toLowerCase().replace(/^ex-/, '');
  if (vocabulary.isRole(words)) return true;
  return EPITHETS.has(words) && (spelling.shape(start) === 'small' || spelling.opens(start));
}

/** `deputy | President`, `chief | Inspector`: the word may belong to the title. */
function isHalf({ tokens }: Layers, word: number, title: Range): boolean {
  if (TITLES_AT_NAMES.has(tokens.lower(title.first))) return false;
  return vocabulary.roleModifiers.has(tokens.lower(word)) || tokens.text(word) !== tokens.lower(word);
}

/** Where the words begin that belong to the role: `acting | mayor`, `marine | biologist`, `hotel | owner`. */
function withModifiers(layers: Layers, start: number, { limit, end }: { limit: number; end: number }): number {
  const { tokens, spelling } = layers;
  const isScholar = start === end - 1 && !vocabulary.roles.has(tokens.lower(start));
  const mayBeAnything = isScholar || !isFronted(layers, limit, start);
  let first = start;
  // "front-runner", "trade-union leader" are one word.
  while (first > limit + 1 && spelling.shape(first - 1) === 'hyphen' && spelling.shape(first - 2) === 'small')
    first -= 2;
  while (
    first > Math.max(limit, start - MAX_ROLE_WORDS) &&
    (spelling.shape(first - 1) === 'small' || spelling.opens(first - 1)) && // `Acting | mayor Amara Okoro`
    (vocabulary.roleModifiers.has(tokens.lower(first - 1)) ||
      (mayBeAnything && isOfSubject(layers, first - 1, isScholar)))
  ) {
    first -= 1;
  }
  return first;
}

/** `marine | biologist`, `hotel | owner`; not `last year | owner`. */
function isOfSubject({ tokens, syntax }: Layers, token: number, isScholar: boolean): boolean {
  if (SMALL_MODIFIERS.has(tokens.lower(token))) return true;
  if (tokens.lower(token) === 'next') return tokens.lower(token + 1) === 'door';
  const tag = syntax.xpos(token);
  if (tag !== 'NN' && !(isScholar && tag === 'JJ')) return false;
  return !TIME_NOUNS.has(tokens.lower(token)) && !DAY_NAMES.has(tokens.lower(token));
}

/** `In court | prosecutor Tom Bell said`: a phrase in front of the subject, without a comma. */
function isFronted({ tokens, syntax }: Layers, limit: number, start: number): boolean {
  if (syntax.upos(limit) !== 'ADP' || tokens.lower(limit) === 'according') return false;
  for (let token = limit; token < start; token += 1) if (tokens.text(token) === ',') return false;
  return true;
}
