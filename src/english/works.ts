/** Works that have titles, and who makes them. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `the film | “Seven Notes”`. */
export const WORKS = wordSet(`
  film, movie, documentary, novel, novella, book, memoir, biography, autobiography, poem, play, musical, opera, song, album, single, track, ballad, anthem,
  sitcom, drama, soap, cartoon, comic, painting, sculpture, essay, thriller, comedy, bestseller, podcast, hymn, symphony, ballet, trilogy, screenplay,
  blockbuster, mini-series, miniseries, anthology, paperback, hit, videogame`);

/** `author of | “Seven Notes”`, `her life is the subject of`. */
export const MAKERS_OF_WORKS = wordSet(
  'author, director, writer, composer, creator, subject, co-author, star, stars, producer, publication, release, premiere',
);

/** `a song | called`. */
export const TITLING = wordSet('called, titled, entitled, named');

/** Before "show", where that is what is broadcast: "his | radio | show". */
export const OF_SHOWS = wordSet('radio, tv, television, talk, chat, reality');

/** `her | recording | of “…”`. Lower case. */
export const RECORDED = wordSet(
  'recording, recordings, version, versions, cover, remake, production, adaptation, rendition, staging, performance, revival',
);

/** They have no capital within a title: `The Old Man | and the | Sea`. Lower case. */
export const SMALL_IN_TITLES = wordSet(
  'a, an, the, and, but, or, nor, for, of, in, on, at, by, to, up, as, if, is, be, vs, via, per, out, off, down, from, with, over, into, onto, upon, than, amid, about, after, before, against',
);

/** `| Paper Boats |, a short film by`: nothing else is so described. */
export const DESCRIBED_WORKS = wordSet(`
  film, movie, documentary, novel, novella, book, memoir, biography, autobiography, poem, musical, opera, song, album, ballad, tune, sitcom, drama, comedy,
  trilogy, screenplay, miniseries, mini-series, videogame, bestseller, sequel, ballet, symphony, podcast, prequel, remake, mixtape, telenovela, tragicomedy`);

/** `who | starred | in Paper Boats`, `her | roles | in`. */
export const PLAYING_IN = wordSet('starred, starring, star, stars, role, roles, part, cameo, debut, acted, cast');

/** `the | author | of Paper Boats`. */
export const MAKING = wordSet('author, co-author, screening, screenings, premiere');

/** The last words of what has authors and is no book: `the author of the Public Works | Act |`. */
export const OTHER_WORDED = wordSet(`
  act, bill, amendment, proposition, law, code, plan, report, rule, initiative, resolution, measure, charter, treaty, department, centre, center, office, study,
  project, programme, program, campaign, city, county, house, group, foundation, institute, school, academy, company, art, arts, times, post, journal, review, magazine,
  news, tribune, herald, gazette, weekly, daily, chronicle, observer, telegraph, record, register`);
