/** Words by which sentences and English are told. Written for this project from general knowledge of English; lower case. */
import { wordSet } from './words.js';

/** After any mark they begin a clause of their own. */
export const SUBJECTS = wordSet('i, you, he, she, it, we, they, this, that, these, those, there');

/** Words that begin sentences far more often than they go on a name. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  ...wordSet(`
  the, a, an, in, on, at, but, and, for, if, when, while, after, as, his, her, its, their, our, my, your, however, meanwhile, how, what, who,
  why, where, which, did, do, does, is, are, was, were, can, could, would, should, has, have, had, not, no, so, then, also, both, some, many,
  most, all, one, another, since, because, although, though, under, from, by, with, about, until, before, despite, last, earlier`),
]);

/** `Great crew! highly recommended`: what careless writers add after a shout. */
export const REMARKS = wordSet(`
  highly, definitely, absolutely, thanks, thank, please, just, very, really, great, best, worst, love, loved, never, always, well, hope, hopefully,
  can't, don't, would, will, also, excellent, awesome, amazing, good, nice, so, my, what, how, if, when, for, all, no, not`);

/** What goes on after a name such as `Yahoo!`, or after the words of others. */
export const GOES_ON = wordSet('and, or, said, says, asked, that, to');

/** Names that end with an exclamation mark. */
export const SHOUTED_NAMES = wordSet('yahoo, yum, jeopardy, joomla');

/** `[...] Tides are late`: what was left out ended a sentence. */
export const FINITE = wordSet('is, are, was, were, has, have, had, will, would, can, could');

/** `10 a.m. Eastern` */
export const TIME_ZONES = wordSet(
  'eastern, central, pacific, mountain, greenwich, est., edt., cst., cdt., mst., mdt., pst., pdt., gmt.',
);

/** `At 5 a.m. Police came`: before a time with which a sentence begins. */
export const BEFORE_TIME = wordSet('at, by, from, until, till, before, after, around, about, since');

/** Of prose between 30 and 50 per cent are among these; other languages hardly use them. */
export const FREQUENT_WORDS = wordSet(`
  the, of, and, to, a, in, that, is, was, for, on, it, with, as, be, at, by, had, not, are, but, from, or, have, an, they, which, you, were,
  her, she, all, their, there, been, one, will, would, who, if, he, his, this, has, its, said, after, we, more, when, about, up, into, than,
  can, could, off, out, over, 's, ’s, n't, n’t`);
