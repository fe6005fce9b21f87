/** Words by which lines are told that were run together. Written for this project from general knowledge of English. */
import { wordSet, words } from './words.js';

/** As they stand at the beginning of a sentence; inside of one they have small letters. */
export const HEADS: ReadonlySet<string> = new Set(words('The, It, He, She, We, They, This, These, Those, There'));

/** What is named by a sentence of its own: `the slogan We can do better`. */
export const NAMES_TITLE = wordSet(`
  slogan, motto, song, songs, single, album, film, films, movie, play, novel, book, poem, show, series, podcast, banner, banners, hashtag, sign, signs,
  chant, called, titled, entitled, headlined, named, reading, reads, read, chanting, saying, says, hit, track, band, group, headline, headlines,
  watch, watched, title, article, paper, essay, column, exhibition`);

/** Of mails, posts, invitations and captions, in small letters. */
export const FIELDS = wordSet(`
  from, sms, to, cc, bcc, sent, date, subject, re, reply-to, groups, newsgroups, followup-to, organization, email, e-mail, phone, tel, telephone, mobile,
  fax, web, website, url, address, posted, published, updated, expires, category, categories, tags, asked by, list price, price, question id, when,
  where, who, what, why, admission, cost, time, place, venue, location, tickets, rsvp, image, photo, video, audio, source, credit, contact, media contact,
  press contact, author, editor, title, genre, director, starring, ingredients, method, serves, prep time, cook time, directions, q, a, question subject, question, answer`);

/** Before the name with which a letter ends. */
export const FAREWELLS = wordSet(`
  best, regards, best regards, kind regards, kindest regards, warm regards, warmest regards, with regards, with kind regards, best wishes, all the best,
  with best wishes, thanks, many thanks, thanks again, thanks and regard, thanks and regards, thanks and, sincerely, yours, yours truly,
  yours sincerely, yours faithfully, sincerely yours,
  respectfully, respectfully yours, cordially, cheers, love, take care`);

/** Those that need no comma before the name. */
export const PLAIN_FAREWELLS: ReadonlySet<string> = new Set(
  Array.from(FAREWELLS).filter((farewell) => /regards?$|wishes$|ly$/.test(farewell) && farewell.includes(' ')),
);

/** Domains and endings of file names that begin no sentence. */
export const DOMAINS_AND_FILES = wordSet(`
  com, net, org, edu, gov, mil, info, biz, tv, io, eu, uk, de, fr, nl, ru, ua, cn, jp, au, ca, za, ng, ke, br, mx, es, pl, ie, ch, dk, cz, nz, co, ai,
  app, dev, doc, docx, pdf, txt, htm, html, jpg, jpeg, png, gif, xls, xlsx, csv, zip, exe, ppt, pptx, mp3, mp4, js, ts, py, php, asp, aspx, xml, json, dll`);

/** Of those: parts of names too. `the Ministry.De Graaf left` */
export const PARTS_OF_NAMES = wordSet('de, ai, es, co, ca, ng');
