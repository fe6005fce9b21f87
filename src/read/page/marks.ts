/**
 * What the words that a house gives its elements (class, id, role, `data-testid`) say of them: the words of the trade, never a house's own name. A word alone
 * proves nothing, since `has-sidebar` may stand around a whole page: `stretch.ts` weighs each against how much of the page's prose it would take away.
 */
import type { PageElement } from './outline.js';

/** Kinds of stretches that are no article, or a part of one with a name of its own. */
export const MARKS = {
  navigation: 1 << 0,
  footer: 1 << 1,
  aside: 1 << 2,
  related: 1 << 3,
  share: 1 << 4,
  newsletter: 1 << 5,
  advertisement: 1 << 6,
  comments: 1 << 7,
  authorBox: 1 << 8,
  byline: 1 << 9,
  tags: 1 << 10,
  consent: 1 << 11,
  hidden: 1 << 12,
  control: 1 << 13,
  caption: 1 << 14,
  credit: 1 << 15,
  pullQuote: 1 << 16,
  player: 1 << 17,
  time: 1 << 18,
  deck: 1 << 19,
  article: 1 << 20,
  figure: 1 << 21,
  quotation: 1 << 22,
  list: 1 << 23,
  table: 1 << 24,
  heading: 1 << 25,
  correction: 1 << 26,
  embed: 1 << 27,
  account: 1 << 28,
} as const;
export type Mark = keyof typeof MARKS;

/** Marks of what is never the article. */
export const FOREIGN =
  MARKS.navigation |
  MARKS.footer |
  MARKS.related |
  MARKS.share |
  MARKS.newsletter |
  MARKS.advertisement |
  MARKS.comments |
  MARKS.consent |
  MARKS.hidden |
  MARKS.control |
  MARKS.account |
  MARKS.authorBox |
  MARKS.tags |
  MARKS.aside;

/** Words within names, by what they say. A name of two words is written with a hyphen; names are cut at hyphens, capitals and underscores. */
const WORDS: readonly (readonly [mark: Mark, words: string])[] = [
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs toolbar pager pagination sitemap masthead topbar skip-link skip-to subnav megamenu',
  ],
  ['footer', 'footer colophon copyright legal disclaimer imprint'],
  [
    'aside',
    'sidebar side-bar side-col side-column sidecol right-rail right-col right-column rail aside widget widgets',
  ],
  [
    'related',
    `related recommended recommendations recommendation recommend recirc recirculation read-more readmore read-next readnext read-also up-next more-on more-from more-stories
    more-news more-articles also-read see-also trending popular most-read mostread most-viewed mostviewed most-popular latest teaser teasers promo promos promobox outbrain
    taboola zergnet suggested similar onward next-article prev-article previous-article next-post prev-post post-navigation in-case-you explore-more top-stories topstories
    editors-picks editor-picks story-list article-list`,
  ],
  [
    'share',
    'share sharing sharebar social socials social-links follow-us followus addthis sharethis sharedaddy social-share',
  ],
  [
    'newsletter',
    'newsletter newsletters subscribe subscription signup sign-up optin opt-in mailing-list mailinglist email-signup membership donate donation',
  ],
  [
    'advertisement',
    'ad ads advert adverts advertisement advertising advertorial adslot adunit ad-slot ad-container dfp gpt mpu sponsor sponsored sponsors commercial affiliate',
  ],
  [
    'account',
    'login log-in signin sign-in register registration regwall paywall-prompt subscriber-only subscribers-only premium-prompt account',
  ],
  ['embed', 'tweet twitter-tweet instagram-media tiktok-embed fb-post embed embedded social-embed'],
  ['comments', 'comments comment disqus respond replies livefyre commenting coral spotim conversation'],
  [
    'authorBox',
    'author-bio author-box author-card author-info author-profile author-description about-author about-the-author bio biography contributor contributors authorbox authorbio',
  ],
  ['byline', 'byline bylines author authors dateline-author writer writers reporter'],
  ['tags', 'tags tag taglist tag-list topics topic-list keywords hashtags entry-tags post-tags article-tags'],
  ['consent', 'cookie cookies consent gdpr onetrust privacy'],
  [
    'hidden',
    'sr-only visually-hidden visuallyhidden screen-reader screen-reader-text offscreen invisible print-only assistive',
  ],
  ['control', 'modal popup overlay lightbox tooltip dropdown toast snackbar btn button buttons'],
  [
    'caption',
    'caption captions cutline figcaption wp-caption-text image-caption img-caption photo-caption imagecaption',
  ],
  ['credit', 'credit credits photo-credit image-credit photographer image-source photo-source attribution'],
  ['pullQuote', 'pullquote pull-quote pullquotes'],
  [
    'player',
    'player video-player jwplayer audio-player podcast-player videoplayer audioplayer listen gallery slideshow',
  ],
  [
    'time',
    'timestamp datetime pubdate publish-date published-date date-published post-date entry-date article-date dateline-time last-updated updated-at date',
  ],
  ['deck', 'deck dek standfirst subtitle subheadline sub-headline article-summary article-intro strapline'],
  ['correction', 'correction corrections clarification editors-note editor-note'],
  [
    'article',
    'article-body articlebody article-content articlecontent story-body storybody story-content entry-content post-content post-body body-content article-text story-text',
  ],
];

const BY_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([mark, words]) => words.split(/\s+/).map((word) => [word, MARKS[mark]] as const)),
);

const BY_NAME: ReadonlyMap<string, number> = new Map<string, number>([
  ['nav', MARKS.navigation],
  ['menu', MARKS.navigation],
  ['footer', MARKS.footer],
  ['aside', MARKS.aside],
  ['figure', MARKS.figure],
  ['figcaption', MARKS.caption],
  ['caption', MARKS.caption],
  ['blockquote', MARKS.quotation],
  ['ul', MARKS.list],
  ['ol', MARKS.list],
  ['dl', MARKS.list],
  ['table', MARKS.table],
  ['button', MARKS.control],
  ['label', MARKS.control],
  ['option', MARKS.control],
  ['dialog', MARKS.control],
  ['form', MARKS.account],
  ['time', MARKS.time],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, MARKS.heading] as const),
]);

const BY_ROLE: ReadonlyMap<string, number> = new Map<string, number>([
  ['navigation', MARKS.navigation],
  ['menu', MARKS.navigation],
  ['menubar', MARKS.navigation],
  ['search', MARKS.navigation],
  ['contentinfo', MARKS.footer],
  ['complementary', MARKS.aside],
  ['dialog', MARKS.control],
  ['alertdialog', MARKS.control],
  ['button', MARKS.control],
  ['heading', MARKS.heading],
]);

const BY_ITEMPROP: ReadonlyMap<string, number> = new Map<string, number>([
  ['articlebody', MARKS.article],
  ['author', MARKS.byline],
  ['datepublished', MARKS.time],
  ['datemodified', MARKS.time],
  ['caption', MARKS.caption],
  ['keywords', MARKS.tags],
  ['comment', MARKS.comments],
]);

/** What an element is marked as by itself. */
export function marksOf({ name, attributes }: PageElement): number {
  let marks = BY_NAME.get(name) ?? 0;
  if (attributes.size === 0) return marks;
  marks |= BY_ROLE.get(attributes.get('role')?.toLowerCase() ?? '') ?? 0;
  marks |= BY_ITEMPROP.get(attributes.get('itemprop')?.toLowerCase() ?? '') ?? 0;
  if (/(?:^|\s)hidden(?:\s|$)/.test(attributes.get('class') ?? '')) marks |= MARKS.hidden;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') marks |= MARKS.hidden;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')) marks |= MARKS.hidden;
  for (const attribute of NAMING) {
    const names = attributes.get(attribute);
    if (names !== undefined) marks |= marksOfNames(names);
  }
  return marks;
}

const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-type', 'data-module', 'data-qa', 'aria-label'];

/** Pages name thousands of elements with the same few words. */
const KNOWN = new Map<string, number>();
const MAX_KNOWN = 20_000;

function marksOfNames(names: string): number {
  const known = KNOWN.get(names);
  if (known !== undefined) return known;
  let marks = 0;
  for (const name of names.slice(0, 500).split(/\s+/)) marks |= marksOfName(name);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(names, marks);
  return marks;
}

/** `ArticleShare_bar-x1` is `article`, `share`, `bar`, and each two of them. What says that something is not there is passed over: `no-sidebar`. */
function marksOfName(name: string): number {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.some((word) => NEGATING.has(word))) return 0;
  let marks = BY_WORD.get(words.join('')) ?? 0;
  for (const [index, word] of words.entries()) {
    marks |= BY_WORD.get(word) ?? 0;
    const next = words[index + 1];
    if (next === undefined) continue;
    marks |= BY_WORD.get(`${word}-${next}`) ?? 0;
    const third = words[index + 2];
    if (third !== undefined) marks |= BY_WORD.get(`${word}-${next}-${third}`) ?? 0;
  }
  return marks;
}

const NEGATING: ReadonlySet<string> = new Set(['no', 'not', 'has', 'with', 'without', 'is', 'js', 'wp']);
