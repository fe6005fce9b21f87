/**
 * Groups whose names are words of the language, by what only they have.
 *
 *     | New Dawn | has 38 seats, | Order and Will | won 12 seats
 *     Prime Minister Ana Ruiz, of | New Dawn |, asked            nothing was found after "of"
 *     the council has 38 seats, Ana Ruiz, of Mill Road           no group
 */
import type { Range } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withSeatHolders(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const taken = new Set<number>();
  const cover = () => {
    if (taken.size === 0)
      for (const { first, end } of names) for (let token = first; token < end; token += 1) taken.add(token);
  };
  const holders = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const found: TypedName[] = [];
      for (let seats = firstToken + 3; seats < endToken; seats += 1) {
        if (layers.tokens.text(seats) !== 'seats') continue;
        cover();
        const group = holderBefore(layers, seats, { first: found.at(-1)?.end ?? firstToken, end: endToken }, taken);
        if (group !== null) found.push(certainName(layers, group, sentence, 'ORG'));
      }
      return found;
    },
    FRAME.seats,
  );
  const whole = holders.length === 0 ? names : overlaid(names, holders);
  const members = membersOf(layers, whole);
  return members.length === 0 ? whole : overlaid(whole, members);
}

/** `| New Dawn | has 38 | seats`. */
function holderBefore(
  layers: Layers,
  seats: number,
  { first: limit }: Range,
  taken: ReadonlySet<number>,
): Range | null {
  const { tokens, syntax } = layers;
  let verb = seats - 1;
  while (verb > limit && seats - verb < MAX_TO_VERB && !HOLDING.has(tokens.text(verb))) {
    if (/^[,.;:]$/.test(tokens.text(verb))) return null;
    verb -= 1;
  }
  if (!HOLDING.has(tokens.text(verb)) || syntax.upos(seats - 1) === 'VERB') return null;
  const end = verb;
  let first = end;
  while (
    first > limit &&
    end - first < MAX_WORDS &&
    isPart(layers, first - 1, first - 1 > limit && isPart(layers, first - 2, false))
  )
    first -= 1;
  while (first < end && !isCapital(layers, first)) first += 1;
  return isGroup(layers, { first, end }, taken) ? { first, end } : null;
}

const MAX_TO_VERB = 7;
const MAX_WORDS = 5;
const HOLDING = wordSet(
  'has, had, won, wins, holds, held, took, takes, lost, loses, gained, controls, secured, got, commands',
);

/** `Prime Minister Ana Ruiz, of | New Dawn |,`: somebody with an office. */
function membersOf(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { tokens } = layers;
  const found: TypedName[] = [];
  names.forEach(({ type, titles, end, sentence }, index) => {
    if (type !== 'PERSON' || titles.length === 0 || tokens.text(end) !== ',' || tokens.text(end + 1) !== 'of') return;
    const first = tokens.lower(end + 2) === 'the' ? end + 3 : end + 2;
    let last = first;
    while (last - first < MAX_WORDS && isPart(layers, last, isCapital(layers, last + 1) && last > first)) last += 1;
    const next = names[index + 1];
    if ((next !== undefined && next.first < last) || !/^[,.]$/.test(tokens.text(last))) return;
    const group = { first, end: last };
    if (isGroup(layers, group, NONE)) found.push(certainName(layers, group, sentence, 'ORG'));
  });
  return found;
}

const NONE: ReadonlySet<number> = new Set();

/** Words of the language with capitals, of which nothing was found and which name no place. */
function isGroup(layers: Layers, { first, end }: Range, taken: ReadonlySet<number>): boolean {
  const { tokens, spelling } = layers;
  if (end - first < 2 || vocabulary.functionWords.has(tokens.lower(first))) return false;
  if (spelling.opens(first) && spelling.shape(first + 1) === 'small' && end - first < 3) return false;
  for (let token = first; token < end; token += 1) if (taken.has(token)) return false;
  const last = tokens.lower(end - 1);
  return (
    !vocabulary.facilityHeads.has(last) && !vocabulary.natureHeads.has(last) && !vocabulary.provinceHeads.has(last)
  );
}

/** A capital, or a small word between two. */
function isPart(layers: Layers, token: number, isBetween: boolean): boolean {
  const { tokens, forms } = layers;
  if (isBetween && /^(?:and|of|for)$/.test(tokens.text(token))) return true;
  return isCapital(layers, token) && !forms.at(token).calendar && lookUp(tokens.text(token)) === null;
}

function isCapital({ spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'capitals';
}
