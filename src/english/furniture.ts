/** Words of which the lines around a story are made that ask, offer, name and correct. Written for this project from general knowledge; lower case. */
import { words } from './words.js';

/** `Media contact:` */
export const WHOSE_CONTACTS = words(
  'media, press, investor, public, general, company, corporate, relations, editorial',
);

/** `Byline: Ana Ruiz` */
export const AUTHOR_LABELS = words('byline, authors?, reporters?, journalists?');

/** `Omar al-Farsi` */
export const ARTICLES_IN_NAMES = words('al, el, ul, ur, ad, an, as, ash, at, az');

/** `By Ana Ruiz in Lisbon` */
export const WHERE_WRITTEN = words('in, at, on, from, near, aboard');

/** `Trending now` */
export const AFTER_LISTED = words(
  'for you, right now, now, today, this week, stories, articles, news, videos, posts, topics, links, coverage, reading',
);

/** `Save for later` */
export const TO_SHARE = words(
  'share, tweet, print, email, e-mail, save, pin, gift, bookmark, post, send, flip, rate, like',
);

/** `Mob: 0700 555 0100` */
export const LINES_TO_CALL = words(
  'mob, cell, office, direct, switchboard, newsroom, twitter, x, instagram, facebook, skype',
);

export const CORRECTED = words('corrected, updated, amended, edited, refiled, changed, revised, clarified, modified');

/** `An earlier headline misstated …` */
export const AFTER_EARLIER = words(
  'on, of, in, to, incorrectly, misstated, misspelled, misidentified, said, gave, stated',
);

export const WITH_VERSIONS = words('article, story, report, post, release, page, headline, caption, newsletter');

/** `Press office: 021 555 0100` */
export const WHOSE_OFFICES = words('media, press, investor, public, general, editorial, corporate, sales, news');

export const GETTING_IN_TOUCH = words('contact, visit, call, e-?mail, see, go to, write to, get in touch');

/** `This article was amended` */
export const CORRECTED_THINGS = words('article, story, post, page, headline, item, piece, live ?blog');

/** `Got a tip? Email …` */
export const ASKING_TO_WRITE = words('got, have, do you, send, write, contact, reach, e-?mail');

export const ENQUIRIES = words('enquiries, inquiries, queries, requests, interviews');

/** `(This story corrects paragraph 3)` */
export const CORRECTING_IN_BRACKETS = words('corrects, clarifies, removes, adds, fixes, refiles');

/** `To unsubscribe, click here` */
export const AFTER_UNSUBSCRIBE = words('click, here, from, at, please, visit, these, this');

/** `Never miss a story: sign up here` */
export const SIGNING_UP = words('sign up, subscribe, newsletter, inbox, alerts?');

export const SENT_IN = words('tip, story, question, comment, correction');

export const SHOWN = words('comments, stories, articles, news, posts');

/** `Thanks for reading! Subscribe for free.` */
export const ASKED_OF_READERS = words('subscribe, sign up, share, forward, free');

/** `We have corrected the name` */
export const WE_CORRECTED = words('corrected, amended, updated, clarified');

/** `For media enquiries, contact …` */
export const WHOSE_ENQUIRIES = words('media, press, general, other, interview');

/** `Support local journalism` */
export const SUPPORTED = words('local, independent, our, quality, free');

/** `(Refiles to fix typo)` */
export const REFILING = words('refiles, refiling, repeats, corrects?');

/** What of contact lines may be nothing else. */
export const CONTACT_STARTS = words('media, press, investor, contact, for ');

export const LIKED = words('newsletter, e-?mail, story, article');

/** `An earlier version of this story` */
export const EARLIER = words('earlier, previous, original, prior');

/** `Show more comments` */
export const SHOWING = words('view, see, show, load, read, browse');

/** `Learn more` */
export const LEARNING = words('learn, find out, discover, see');

/** `Get unlimited access` */
export const ACCESS = words('unlimited, full, instant, free');

/** `Read our full coverage` */
export const FULL = words('full, latest, complete, whole');

/** `View the original article` */
export const ORIGINALS = words('article, story, post, content');

/** `Enjoying this newsletter? Forward it.` */
export const LIKING = words('enjoying, like, love, loving');

/** `The contents of this page` */
export const WITH_CONTENTS = words('site, page, e-?mail, message');

export const BROWSERS = words('browser, website, site, app');

/** `Print this page` */
export const PAGES = words('article, story, post, page');

/** `Add a comment` */
export const COMMENTING = words('post, add, write, leave');

/** `View it in your browser` */
export const WHOSE_BROWSER = words('your, a, the, our');

/** `Contact us at …` */
export const CONTACT_US = words('at, on, by, here');

/** `Ana Ruiz can be reached at …` */
export const REACHED = words('at, on, by, via');

/** `This story was first published in The Courier` */
export const WHERE_PUBLISHED = words('on, in, at, by');
