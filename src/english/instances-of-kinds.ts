/** Nouns for several of a kind, before names that are given as examples of it. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `companies | such as Rovik`: all of them organisations. */
export const KINDS_OF_BODIES = wordSet(`
  companies, firms, businesses, corporations, employers, multinationals, conglomerates, subsidiaries, start-ups, startups, giants, banks, lenders, insurers, brokerages,
  airlines, carriers, retailers, supermarkets, grocers, chains, restaurants, brands, carmakers, automakers, drugmakers, chipmakers, steelmakers, planemakers,
  truckmakers, phonemakers, shipbuilders, housebuilders, homebuilders, manufacturers, suppliers, vendors, distributors, wholesalers, operators, utilities, brewers,
  consultancies, funds, foundations, charities, ngos, nonprofits, non-profits, agencies, watchdogs, regulators, unions, universities, colleges, schools,
  think-tanks, thinktanks, institutions, organisations, organizations, broadcasters, newspapers, magazines, tabloids, dailies, outlets, networks, websites,
  platforms, apps, bands, labels, studios, clubs, militias, parties`);

/** `aid | groups | such as Open Hands`: of what kind the groups are is told by the word before (`KINDS_OF_GROUPS`). */
export const GROUPS = wordSet('groups');

/** `birthday | parties`, `ethnic | groups`: no bodies with a name. */
export const NO_BODIES_BEFORE = wordSet(
  'garden, birthday, dinner, tea, christmas, office, cocktail, house, pool, street, rescue, search, ethnic, age, minority, injured, third, warring',
);

/** `towns | such as Haro`. */
export const KINDS_OF_TOWNS = wordSet(`
  cities, towns, villages, hamlets, suburbs, neighbourhoods, neighborhoods, municipalities, townships, settlements, districts, counties, provinces,
  countries, capitals, governorates, prefectures, boroughs, slums`);

/** `towns | such | as`, `towns | including`, `towns | like`: what gives examples. */
export const GIVING_EXAMPLES = wordSet('such, including, like');
