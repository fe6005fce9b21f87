/** Words of which the lines of wires and releases are made. Written for this project from general knowledge; lower case. */
import { words } from './words.js';

/** `BC-Storm`: for both, morning and evening papers, and regions of the wire. */
export const CYCLES = words(`bc, am, pm, ap, us, eu, af, as, me`);

/** `1st Ld-Writethru`, in the slug of a wire. */
export const LEADS = words(`1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th`);

/** Alone on a line: how urgent a story is. */
export const URGENCIES = words(
  `urgent, bulletin, flash, snap, news ?alert, newsbreak, alert, exclusive, breaking, breaking news, just in, developing, advisory, writethru, rush`,
);

/** `PRESS RELEASE`: what a release calls itself, after one of the words before. */
export const RELEASED_BY = words(`press, news, media`);
export const RELEASES = words(`release, statement, notice, advisory, alert, note, bulletin, communiqu[eé]`);

/** `Embargoed until Monday` */
export const UNTIL = words(`until, till, to, for, at, on, before, after, from, by`);

/** `(Adds quotes, details)`: what a desk did to a story since it was last sent. */
export const REWRITING = words(
  `adds, updates, recasts, rewrites, writes through, releads, repeats, resends, removes, changes, inserts, includes, drops, trims, edits, new throughout, incorporates, releases`,
);

/** Marks at the end of a story, alone on a line, perhaps between dashes, stars or brackets. */
export const END_MARKS = words(
  `ends?, ends? of (?:document|release|story|article|text|message|statement|report|file|transcript), 30, more, more to (?:come|follow), finis`,
);

/** In capitals before a dash, a bar or a colon, and no places. */
export const NO_PLACES = words(`
  file, file photo, note, notes, update, updates, also, read, watch, listen, see, key points?, highlights, correction, corrected, clarification, summary, background, why it matters,
  what, who, when, where, why, how, editor['’]s note, disclaimer, warning, exclusive, poll, quiz, photo, photos, pictures, graphic, map, chart, source, sources,
  live, opinion, watch live, related, more, more news, advertisement, ad, sponsored, media, press, contact, from, subject, date, to, re, q, a`);

export const HELD_FROM = words('release, publication, publish, use, broadcast');

/** `For immediate publication` */
export const RELEASED_FOR = words('release, publication, use, distribution');

/** `Hold for release until Monday` */
export const HOLDING = words('not for, hold for, do not, held for, for');

/** `UPDATE 2`, alone on a line: which take of a story it is, or what kind. */
export const TAKES = words(`
  update, wrapup, wrap-up, refile, refiled, corrected, correction, recast, repeat, rpt, factbox, timeline, insight, preview, snapshot, poll, graphic,
  newsmaker, lead, 1st lead, 2nd lead,
  special report, instant view, highlights, roundup, embargoed, withdrawn, kill, retransmission`);
