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
