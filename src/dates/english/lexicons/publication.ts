/** What stands before the date on which a text was published. Written for this project from general knowledge. */
import { words } from '../../../english/words.js';

/** `Published: 7 March 2024` */
export const PUBLICATION_LINES: readonly string[] = words(`
  first published, originally published, published, date published, published online, published date, posted, date posted, issued, date issued,
  issue date, date of issue, date, dated, released, release date,
  date of release, press release date, publication date, date of publication, pub date, pubdate, sent, filed, created, written, uploaded,
  available online, for release, for release on,
  for immediate release, for publication, for publication on, press release, news release, media release, press statement, media statement`);

/** `Embargoed until 7 March 2024` */
export const EMBARGO_LINES: readonly string[] = words(`
  embargo, embargoed until, embargoed till, embargoed for, embargoed to, embargo until, embargo till, embargo lifts, under embargo until,
  strictly embargoed until, strictly embargoed to,
  hold for release until, held for release until, not for release before, not for release until, not for publication before,
  not for publication until, do not publish before, for release after, for release at`);

/** `Updated 7 March 2024` */
export const CHANGE_LINES: readonly string[] = words(`
  updated, last updated, last update, update, last modified, modified, date modified, last edited, edited, last changed, revised, last revised, last reviewed, refreshed`);
