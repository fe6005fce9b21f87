/** Words that make a number of four digits, and no year of them. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "Flight | 1984", "some | 2000". */
export const BEFORE_NUMBER = wordSet(`
  $, £, €, ¥, #, №, +, ×, no, nos, number, page, pages, p, pp, room, route, flight, highway, interstate, bus, line, model, section, article,
  chapter, some, only, over, under, least, most, than, nearly, almost, approximately, roughly, another, every, each, all, these, those`);

/** "1500 | miles". */
export const AFTER_NUMBER = wordSet(`
  percent, per, %, people, men, women, children, troops, soldiers, tons, tonnes, miles, kilometers, kilometres, km, m, feet, meters, metres,
  pounds, dollars, euros, yards, acres, hectares, square, shares, points, votes, jobs, employees, workers, times, others, years, months,
  weeks, days, hours, minutes, seconds, degrees, horsepower, calories, francs, marks, million, billion, prisoners, casualties, dead,
  civilians, guns, aircraft, tanks, ships, vehicles, families, homes, houses, bodies, students, members, hrs, gmt, utc, est, local`);
