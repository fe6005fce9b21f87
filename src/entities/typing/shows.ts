/**
 * Programmes that are called a show.
 *
 *     “The | Nightly Show |”, the | Ana Ruiz Show |       works
 *     the Okun Motor Show, the Paris Air Show             what people go to see, and happens
 */
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names, programmes with their type. */
export function withShows({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isShow = ({ first, end, type }: TypedName) =>
    type === 'EVENT' && end - first > 1 && tokens.text(end - 1) === 'Show' && !VISITED.has(tokens.lower(end - 2));
  return names.some(isShow) ? names.map((name) => (isShow(name) ? changed(name, { type: 'WORK' }) : name)) : names;
}

/** `the Okun | Motor | Show`. Lower case. */
const VISITED = wordSet(`
  air, motor, auto, car, boat, ship, flower, horse, dog, cat, fashion, trade, agricultural, farm, home, garden, gun, book, toy, electronics, food,
  wine, craft, art, bike, cycle, cattle, livestock, county, state, international, annual, royal, spring, summer, autumn, winter, easter, halftime,
  light, ice, antiques, mobile, road, talent, dairy, gift, jewelry, jewellery, watch, country`);
