/** Names of decades, and what tells that a decade is an age or a temperature. Written for this project from general knowledge. */
import { POSSESSIVES } from '../../../english/determiners.js';
import { wordSet } from '../../../english/words.js';

/** By the first three digits of their years. */
export const NAMED_DECADES: ReadonlyMap<string, number> = new Map([
  ['noughties', 200],
  ['naughties', 200],
  ['aughts', 200],
  ['aughties', 200],
  ['twenty - tens', 201],
  ['twenty tens', 201],
  ['nineteen - tens', 191],
  ['nineteen tens', 191],
  ['roaring twenties', 192],
  ['roaring 20 s', 192],
  ['golden twenties', 192],
  ['dirty thirties', 193],
  ['swinging sixties', 196],
  ['swinging 60 s', 196],
  ['swingin sixties', 196],
  ['hungry forties', 184],
  ['gay nineties', 189],
  ['naughty nineties', 189],
  ['roaring forties', 0],
]);

/** "in | his early nineties". */
export const OWNERS_OF_AGES: ReadonlySet<string> = new Set([...POSSESSIVES, 'whose', 's']);

/** "Temperatures in the | seventies", "a man in the | mid-thirties". */
export const OF_WEATHER_OR_AGE = wordSet(`
  temperature, temperatures, high, highs, low, lows, degrees, mercury, thermometer, thermometers, celsius, fahrenheit, readings, humidity,
  aged, age, ages, year, handicap, iq, shooting, shot, knots, mph, score, scores, percentile, rating, ratings`);

/** "the | upper seventies". */
export const PARTS_OF_DECADES = wordSet('early, late, mid, low, upper, lower, high');

/** "| in | the 80s". */
export const OPENS_DECADE = wordSet('in, of, since, during, from, until, by, throughout');
