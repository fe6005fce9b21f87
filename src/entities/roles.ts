/**
 * What the text calls a person.
 *
 *     Indonesian Defense Minister Hendra Wiratno        Defense Minister
 *     defense lawyer Bruno Castelo                      defense lawyer
 *     Mara Lindqvist, the chief executive of Acme,      chief executive of Acme
 *     the head of the union, Marta Oliveira,            head of the union
 */
import { type Slice, sliceOf } from '../document.js';
import type { Layers } from './layers.js';
import type { TypedName } from './types.js';
import * as vocabulary from './vocabulary.js';

export function rolesOf(layers: Layers, name: TypedName): Slice[] {
  const { tokens, segmentation } = layers;
  const ranges = [
    ...name.titles.filter(({ first }) => !COURTESY.test(tokens.lower(first))),
    before(layers, name),
    behind(layers, name),
  ];
  return ranges.flatMap((range) =>
    range === null || range.end <= range.first ? [] : [sliceOf(segmentation.text, tokens.span(range.first, range.end))],
  );
}

/** They say nothing of what someone does. */
const COURTESY =
  /^(?:mr|mrs|ms|miss|mx|messrs|mme|mlle|madame|madam|monsieur|señora?|senora?|herr|frau|signor|shri|smt|hon|honou?rable|h\.?e)\.?$/;

interface Range {
  readonly first: number;
  readonly end: number;
}

/** `coach Baek Do-hyun`, `its head Marta Oliveira`, `human rights activist Amara Okoro`. */
function before({ tokens, spelling }: Layers, { first, titles }: TypedName): Range | null {
  if (titles.length > 0) return null;
  for (let start = first - 4; start < first; start += 1) {
    if (start < 0 || !vocabulary.roles.has(tokens.slice(start, first).toLowerCase())) continue;
    let begin = start;
    while (
      begin > start - 3 &&
      spelling.shape(begin - 1) === 'small' &&
      vocabulary.roleModifiers.has(tokens.lower(begin - 1))
    )
      begin -= 1;
    return { first: begin, end: first };
  }
  return null;
}

/** Tokens looked through behind the comma. */
const LONGEST_APPOSITION = 14;

/** `…, the chief executive of Acme,`: up to the comma or the end of the sentence. */
function behind({ tokens, spelling, segmentation }: Layers, { end, sentence }: TypedName): Range | null {
  if (tokens.text(end) !== ',') return null;
  const limit = Math.min(segmentation.sentences[sentence]?.endToken ?? end, end + LONGEST_APPOSITION);
  let first = end + 1;
  if (/^\d\d$/.test(tokens.text(first)) && tokens.text(first + 1) === ',') first += 2;
  if (/^(?:a|an|the|its|his|her|their)$/.test(tokens.lower(first))) first += 1;
  let head = first;
  while (head < first + 5 && head < limit && !isRoleAt(tokens.lower.bind(tokens), head)) {
    if (!/^\p{L}/u.test(tokens.text(head)) || /^(?:who|which|and|was|is|said|of|in|at)$/.test(tokens.lower(head)))
      return null;
    head += 1;
  }
  if (head >= limit || !isRoleAt(tokens.lower.bind(tokens), head)) return null;
  let stop = head + 1;
  while (
    stop < limit &&
    !/^[,.;:!?()"“”—–]$/.test(tokens.text(stop)) &&
    !/^(?:who|which|that|said|told|and)$/.test(tokens.lower(stop))
  )
    stop += 1;
  const closed = /^[,.;:!?()"“”—–]$/.test(tokens.text(stop)) || /^(?:who|said|told)$/.test(tokens.lower(stop));
  return closed && spelling.shape(stop - 1) !== 'other' ? { first, end: stop } : null;
}

function isRoleAt(lower: (token: number) => string, token: number): boolean {
  return vocabulary.roles.has(lower(token));
}
