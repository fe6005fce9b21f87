/** Words that make a number of four digits something else than a year. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "Resolution | 1973", "Error | 1990", "extension | 2020". */
export const NUMBERED = wordSet(`
  resolution, error, case, docket, isbn, issn, rfc, iso, box, zip, lot, unit, gate, platform, channel, asteroid, convoy, serial, catalogue,
  catalog, item, figure, table, ticket, invoice, badge, locker, extension, ext, suite, apartment, apt, flat, cell, ward, pin,
  paragraph, para, clause, verse, psalm, hymn, sonnet, opus, protocol, form, petition, patent, permit, track, lane, exit, junction,
  runway, hangar, squadron, regiment, division, battalion, legion, lodge, dial, text, call, fax, tel, phone, hotline, voyager, apollo,
  port, bus, tram, train, engine, locomotive, loco, hull, pennant, sector, plot, parcel, bed, seat, row, table, stall, camp, barracks`);

/** "pages | 1815 to 1820", "rooms | 1901 and 1902": several that are numbered. */
export const SEVERAL_NUMBERED = wordSet(`
  pages, lots, rooms, flights, routes, verses, lines, figures, tables, resolutions, gates, platforms, channels, units, extensions, chapters,
  sections, articles, rules, psalms, hymns, sonnets, clauses, paragraphs, paras, invoices, ports, seats, lockers, suites, wards, locomotives,
  highways, interstates, items, patents, asteroids, folios, entries, nos, pp, boxes, plots, parcels, sectors, numbers`);

/** "the novel | 1984", "her album | 1989". */
export const WORKS = wordSet(
  'novel, film, movie, song, single, album, book, hit, musical, sequel, blockbuster, sitcom, track, anthem, ballad, play, thriller',
);
/** "the | film 2012". */
export const BEFORE_WORKS = wordSet(
  'the, a, his, her, their, its, our, s, fiction, science, debut, disaster, first, second, hit, prince',
);

/** "127 S. Ct. | 1955", "42 U.S.C. | 1983": what the pages of courts and laws are called, with the number of a volume before it. */
export const REPORTERS = wordSet('u, s, c, f, so, ct, supp, stat, ed, rptr, wl, cal, app, fed, reg, cfr, usc');

/** "Blade Runner | 2049", "Windows | 2000": a year is part of the name. */
export const PRODUCTS = wordSet(`
  windows, office, excel, runner, cyberpunk, boeing, airbus, antonov, ilyushin, beretta, colt, luger, mauser, winchester, glock, atari,
  playstation, xbox, photoshop, autocad, nokia, samsung, sony, canon, nikon, exchange, sharepoint, server, yamaha, kawasaki, vespa`);

/** "Senate | Bill 1962". */
export const CHAMBERS = wordSet('senate, house, assembly, council');

/** "the US | 2020 election": two capitals that are no code of a flight or a degree. */
export const PLACES_OF_TWO_LETTERS = wordSet(
  'us, uk, eu, un, ad, ce, am, pm, la, dc, ny, nz, sa, uae, fy, cy, tv, wc, gp',
);

/** "1900 | kg", "1950 | hp". */
export const MEASURES = wordSet(`
  kg, kgs, kilo, kilos, kilograms, kilogrammes, kilogram, g, gm, gram, grams, grammes, mg, lb, lbs, oz, ounces, stone, litres, liters, litre,
  liter, l, ml, cl, gallons, gallon, barrels, barrel, bpd, hp, bhp, ps, kw, mw, gw, kwh, mwh, gwh, twh, watts, volts, v, amps, rpm, cc, hz, khz,
  mhz, ghz, mph, kph, kmh, knots, cm, mm, nm, inch, inches, foot, ft, sq, cubic, acre, hectare, kb, mb, gb, tb, bytes, megabytes, gigabytes,
  kcal, calorie, bpm, metre, meter, kilometre, kilometer, mile, ton, tonne, euro, pence, yen, yuan, rupees, rubles, roubles, kronor, kroner,
  crowns, pesos, lira, won, shekels, rand, ringgit, baht, zlotys, cents, carat, carats, beats, pixels, basis, kelvin, fahrenheit, celsius,
  newtons, joules, tons, decibels, lumens, copies, apiece`);

/** "has 2010 | staff": what a verb's number counts; "the 2010 staff survey" is of a year. */
export const COLLECTIVES = wordSet(`
  staff, personnel, beds, seats, cattle, sheep, fish, deer, poultry, followers, subscribers, passengers, patients, pensioners, residents,
  inhabitants, runs, goals, tries, tickets, rooms, trees, cows, pigs, horses, dogs, cats, birds, employees, volunteers, delegates, guests,
  mourners, demonstrators, protesters, refugees, migrants, survivors, victims, deaths, cases, tests, votes, words, pages, calls, letters,
  complaints, applications, applicants, cards, photos, photographs, objects, items, pieces, works, stores, shops, branches, outlets,
  buses, trucks, lorries, bikes, planes, jets, rounds, bullets, missiles, rockets, shells, drones, mines, graves, bottles, boxes`);

/** "sold for | 1999". */
export const PRICED = wordSet(
  'sold, sells, sell, selling, bought, auctioned, priced, retails, retailed, available, fetched, paid, pay',
);

/** "a total of | 2012". */
export const QUANTITIES = wordSet(`
  total, crowd, staff, number, maximum, minimum, average, force, fleet, population, capacity, distance, workforce, attendance, audience,
  membership, sum, collection, herd, flock, garrison, army, convoy, toll, score, price, weight, height, length, depth, altitude, elevation,
  speed, rate, sample, cohort, turnout, mob, group, shortfall, out, copy, one`);

/** "at 1984 Main | Street". */
export const STREETS = wordSet(`
  street, st, avenue, ave, road, rd, drive, lane, ln, boulevard, blvd, way, place, court, square, terrace, parkway, pkwy, highway, hwy,
  crescent, close, row, circle, broadway, plaza, pike, turnpike, trail, alley`);

/** After these the number is of what is named: "the | 2010 staff survey". */
export const OF_A_YEAR: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'in',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'that',
  'of',
  ',',
]);

/** "as | many as 1900". */
export const DEGREES = wordSet('many, few, much, little, high, low, long, large');

/** "Regulation | 2016/679". */
export const LAWS = wordSet(
  'regulation, directive, order, decree, ordinance, decision, law, act, rule, circular, no, nos, case, instrument',
);
/** "rose | to 2015": of an index. */
export const MOVED = wordSet(
  'rose, fell, climbed, dropped, slipped, jumped, soared, sank, dipped, surged, tumbled, slid, eased, plunged, rallied',
);
/** "his pin | was 1984". */
export const CODES = wordSet('pin, code, password, combination, passcode, number, extension');
/** "The 1975 | toured". */
export const BANDS_DO = wordSet(
  'played, plays, toured, tours, performed, performs, sang, sings, headlined, headline, recorded, released',
);
