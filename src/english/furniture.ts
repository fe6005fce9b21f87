/** Words of the lines around a story that ask, offer, name and correct. Written for this project from general knowledge; lower case, in the order of the files that use them. */
import { words } from './words.js';

// Bylines

/** `Byline: Ana Ruiz` */
export const AUTHOR_LABELS = words('byline, authors?, reporters?, journalists?');

/** `Omar al-Farsi` */
export const ARTICLES_IN_NAMES = words('al, el, ul, ur, ad, an, as, ash, at, az');

/** `By Ana Ruiz in Lisbon` */
export const WHERE_WRITTEN = words('in, at, on, from, near, aboard');

// Links, and ways to share

/** `Read more: Ports reopen` */
export const LEADING_ON = words(`
  read (?:more|next|also|the full (?:story|report|article)), see also, also read, watch, listen, recommended, don['’]t miss, most read, top stories, full story,
  more on this(?: story)?, you (?:may|might) also like, related(?: (?:articles?|stories|coverage|content|topics?))?`);

/** `View it in your web browser` */
export const WHOSE_BROWSER = words('your, a, the, our');
export const BROWSERS = words('browser, website, site, app');

/** From one place of a page to another. */
export const MOVING = words(`
  skip to (?:main )?(?:content|navigation|the article), back to (?:top|home|the top), view (?:all )?comments, home ?page, site ?map, main menu, menu, search`);

/** `Show more comments` */
export const SHOWING = words('view, see, show, load, read, browse');

export const SHOWN = words('comments, stories, articles, news, posts');

/** `Next page` */
export const PAGES = words('article, story, post, page');

/** `Trending now` */
export const AFTER_LISTED = words(
  'for you, right now, now, today, this week, stories, articles, news, videos, posts, topics, links, coverage, reading',
);

/** `Read our full coverage` */
export const FULL = words('full, latest, complete, whole');

/** `Learn more` */
export const LEARNING = words('learn, find out, discover, see');

/** `View the original article` */
export const ORIGINALS = words('article, story, post, content');

/** `This story was first published in The Courier` */
export const WHERE_PUBLISHED = words('on, in, at, by');

/** `Save for later` */
export const TO_SHARE = words(
  'share, tweet, print, email, e-mail, save, pin, gift, bookmark, post, send, flip, rate, like',
);

/** `BellShareLikeReply`: the words of two buttons that follow each other, as they are written. */
export const BUTTONS = /(?:Flag|Share|Tweet|Like|Reply|Follow|Pin|Email){2}/;

/** `Add a comment` */
export const COMMENTING = words('post, add, write, leave');

// What a page asks of its readers

/** `To unsubscribe, click here` */
export const AFTER_UNSUBSCRIBE = words('click, here, from, at, please, visit, these, this');

/** `To unsubscribe, click here` */
export const LEAVING = words(`
  unsubscribe, opt[- ]out, manage (?:your )?(?:preferences|subscriptions?|emails?), (?:e-?mail |subscription )preferences,
  (?:update|change|edit) (?:your )?(?:e-?mail |subscription )?(?:preferences|profile|settings)`);

/** At the foot of every page. */
export const SMALL_PRINT = words(`
  privacy (?:policy|notice), terms (?:of (?:use|service)|(?:and|&) conditions), cookie (?:policy|settings), accessibility, about us, advertise(?: with us)?,
  do not sell my personal information`);

export const ACCOUNTS = words('sign in, log ?in, log out, my account, create (?:an |a free )?account');

/** `If you would prefer not to receive these mails` */
export const WISHING = words(
  `no longer wish, would (?:like|prefer), ['’]d (?:like|prefer), do not (?:wish|want), don['’]t want`,
);

/** `Thanks for reading! Subscribe for free.` */
export const ASKED_OF_READERS = words('subscribe, sign up, share, forward, free');

/** `Enjoying this newsletter? Forward it.` */
export const LIKING = words('enjoying, like, love, loving');

export const LIKED = words('newsletter, e-?mail, story, article');

/** `Never miss a story: sign up here` */
export const SIGNING_UP = words('sign up, subscribe, newsletter, inbox, alerts?');

/** `Get unlimited access` */
export const ACCESS = words('unlimited, full, instant, free');

/** `To continue reading, subscribe` */
export const TO_READ_ON = words(`
  to continue reading, log in to (?:continue|read), subscribe to (?:continue|read|unlock), this (?:article|content|story) is for (?:subscribers|members)`);

/** `Support local journalism` */
export const SUPPORTED = words('local, independent, our, quality, free');

// Rights and corrections

/** `This article was amended` */
export const CORRECTED_THINGS = words('article, story, post, page, headline, item, piece, live ?blog');

export const CORRECTED = words('corrected, updated, amended, edited, refiled, changed, revised, clarified, modified');

/** `The contents of this page` */
export const WITH_CONTENTS = words('site, page, e-?mail, message');

/** `(This story corrects paragraph 3)` */
export const CORRECTING_IN_BRACKETS = words('corrects, clarifies, removes, adds, fixes, refiles');

/** `An earlier version of this story` */
export const EARLIER = words('earlier, previous, original, prior');

export const WITH_VERSIONS = words('article, story, report, post, release, page, headline, caption, newsletter');

/** `An earlier headline misstated …` */
export const AFTER_EARLIER = words(
  'on, of, in, to, incorrectly, misstated, misspelled, misidentified, said, gave, stated',
);

/** `(Refiles to fix typo)` */
export const REFILING = words('refiles, refiling, repeats, corrects?');

/** `We have corrected the name` */
export const WE_CORRECTED = words('corrected, amended, updated, clarified');

// Credits

/** `With files from Ana Ruiz` */
export const GIVEN = words('inputs?, files, reporting, contributions?, agency inputs, material');

/** Where a picture comes from, alone on a line; as it is written. */
export const SOURCES = words('Getty Images, Shutterstock, File photo, Stock photo, Handout(?: photo)?, Courtesy photo');

// Contacts

/** `For media enquiries, contact …` */
export const WHOSE_ENQUIRIES = words('media, press, general, other, interview');

export const ENQUIRIES = words('enquiries, inquiries, queries, requests, interviews');

/** `Press office: 021 555 0100` */
export const WHOSE_OFFICES = words('media, press, investor, public, general, editorial, corporate, sales, news');

/** `Mob: 0700 555 0100` */
export const LINES_TO_CALL = words(
  'mob, cell, office, direct, switchboard, newsroom, twitter, x, instagram, facebook, skype',
);

/** `Got a tip? Email …` */
export const ASKING_TO_WRITE = words('got, have, do you, send, write, contact, reach, e-?mail');

/** `Questions? Write to …` */
export const WRITTEN_ABOUT = words('tips?, (?:follow-up )?questions?, feedback, comments, corrections, letters');

/** `Contact us at …` */
export const CONTACT_US = words('at, on, by, here');

export const GETTING_IN_TOUCH = words('contact, visit, call, e-?mail, see, go to, write to, get in touch');

export const SENT_IN = words('tip, story, question, comment, correction');

/** `Ana Ruiz can be reached at …` */
export const REACHED = words('at, on, by, via');

/** A paragraph of an article that begins so may be a contact line. */
export const CONTACT_STARTS = words('media, press, investor, contact, for');

/** `Media contact:` */
export const WHOSE_CONTACTS = words(
  'media, press, investor, public, general, company, corporate, relations, editorial',
);
