/** What tells that a decade is an age or a temperature. Written for this project from general knowledge. */
import { POSSESSIVES } from '../../../english/determiners.js';
import { wordSet } from '../../../english/words.js';

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
