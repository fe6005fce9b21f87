/**
 * What the words beside a place say of where it lies.
 *
 *     Springfield, Ill.,   Hyderabad (Pakistan)   Hyderabad in Pakistan
 *     India's Punjab       the southern Indian city of Hyderabad
 *
 * but not `Kenya, Uganda and …`, `the London, Paris and Berlin offices`.
 */

import type { Range } from '../../document/index.js';
import { DIRECTIONS, SETTLEMENTS } from '../../english/places/words.js';
import type { Layers } from '../layers.js';
import { type Area, areaReach, areasAfterTown } from './areas.js';

/** What names the areas that end at a token, `Indian` in "Indian city": by the index after its last token. */
export type AreasByEnd = ReadonlyMap<number, readonly Area[]>;

export interface Beside {
  readonly areas: readonly Area[];
  /** The words leave no doubt that the place lies there: `Fernwood, Ohio,`, not `In Paris, the United States led …`. */
  readonly isClosed: boolean;
  /** Index after the last token of the area after the place; -1 where none stands there. */
  readonly end: number;
}

export const NOTHING: Beside = { areas: [], isClosed: false, end: -1 };

export function besideOf(layers: Layers, mention: Range, areasByEnd: AreasByEnd): Beside {
  const found = [areasAfter(layers, mention, areasByEnd), areasBefore(layers, mention, areasByEnd)];
  return found.find(({ areas }) => areas.length > 0) ?? NOTHING;
}

/** `…, Ohio`, `… (Ohio)`, `… in northern Ohio`. */
function areasAfter(layers: Layers, { first, end }: Range, areasByEnd: AreasByEnd): Beside {
  const { tokens } = layers;
  const mark = tokens.text(end);
  if (mark === ',' || mark === '(') {
    const area = areaAt(layers, end + 1);
    if (area === null || isSeries(layers, area.end) || isMember(layers, first, areasByEnd)) return NOTHING;
    const isClosed = CLOSERS.test(tokens.text(area.end)) || area.end >= tokens.length;
    return isClosed || !beginsPredicate(layers, area.end) ? { areas: area.areas, isClosed, end: area.end } : NOTHING;
  }
  if (mark !== 'in') return NOTHING;
  let start = end + 1;
  while (start < end + 1 + MAX_DIRECTIONS && DIRECTIONS.has(tokens.text(start))) start += 1;
  const area = areaAt(layers, start);
  return area === null || isModifier(layers, area.end)
    ? NOTHING
    : { areas: area.areas, isClosed: false, end: area.end };
}

/** `In Moscow, Ohio was not known`: what stands after the comma begins the clause. */
function beginsPredicate({ syntax }: Layers, end: number): boolean {
  return /^(?:VERB|AUX|ADV|PART|NOUN|ADJ)$/.test(syntax.upos(end));
}

const CLOSERS = /^(?:[,.;:)—–-]|--)$/;
/** Words between "in" and the name of an area: `in the far north`. */
const MAX_DIRECTIONS = 4;

/** Tokens in the name of an area beyond its words: stops and hyphens of their own. */
const MORE_TOKENS = 2;

function areaAt({ tokens }: Layers, token: number): { areas: readonly Area[]; end: number } | null {
  const first = tokens.text(token) === 'the' ? token + 1 : token;
  if (!/^\p{Lu}/u.test(tokens.text(first))) return null;
  const reach = areaReach(tokens.text(first));
  if (reach === 0) return null;
  for (let end = Math.min(tokens.length, first + reach + MORE_TOKENS); end > first; end -= 1) {
    if (!/\p{L}/u.test(tokens.text(end - 1))) continue;
    const areas = areasAfterTown(tokens.slice(first, end));
    if (areas.length > 0) return { areas, end };
  }
  return null;
}

/** `Lebanon, Jordan and Syria`, `Delaware, Ohio, Texas and …`: what stands there goes on, so the one is not in the other. */
function isSeries(layers: Layers, end: number): boolean {
  const { tokens } = layers;
  const mark = tokens.text(end);
  const isCapital = (token: number) => /^\p{Lu}/u.test(tokens.text(token));
  if (/^(?:and|or|&)$/.test(mark)) return isCapital(end + 1) || tokens.text(end + 1) === 'the';
  if (mark !== ',') return false;
  if (/^(?:and|or)$/.test(tokens.text(end + 1))) return isCapital(end + 2) && areaAt(layers, end + 2) !== null;
  const next = areaAt(layers, end + 1);
  const whole = next?.areas.some(({ scheme }) => scheme === 'iso3166-1') ?? true;
  return !whole;
}

/** `Chihuahua, | Durango, Sinaloa`: an area stands before it as another does after. */
function isMember({ tokens }: Layers, first: number, areasByEnd: AreasByEnd): boolean {
  return tokens.text(first - 1) === ',' && (areasByEnd.get(first - 1)?.length ?? 0) > 0;
}

/** Whether a noun follows: in `London in US custody` and `America's London embassy` neither lies in the other. */
function isModifier({ syntax }: Layers, token: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(syntax.upos(token));
}

/** `India's …`, `the Indian city of …`, `the Ohio town of …`. */
function areasBefore(layers: Layers, { first, end }: Range, areasByEnd: AreasByEnd): Beside {
  const { tokens } = layers;
  const before = tokens.text(first - 1);
  if (/^['’]s?$/.test(before)) {
    const areas = isModifier(layers, end) ? [] : (areasByEnd.get(first - 1) ?? []);
    return { areas, isClosed: false, end: -1 };
  }
  if (before !== 'of' || !SETTLEMENTS.has(tokens.lower(first - 2))) return NOTHING;
  for (let token = first - 2; token > first - 2 - MAX_ADJECTIVES; token -= 1) {
    const areas = areasByEnd.get(token);
    if (areas !== undefined) return { areas, isClosed: true, end: -1 };
  }
  return NOTHING;
}

/** `the Indian | northern port | city of`. */
const MAX_ADJECTIVES = 3;
