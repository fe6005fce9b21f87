/** Words by which copies of a story are told from what is new in it. Lower case. Written for this project from general knowledge. */
import { words } from './words.js';

/** An added paragraph that has one of them says that it is newer. */
export const NEWER = words('later, latest, further, update, updated, updates, developing, overnight');

/** What somebody has said is news, even where no word tells that it is newer. */
export const SAYING = words('said, says, told, announced, added, confirmed, denied, tweeted');

/** `Sign up for our newsletter`: what a paper speaks of to its readers, and how it addresses them. */
export const ABOUT_PAPERS = words(`
  subscribe, subscribers, subscription, newsletter, newsletters, inbox, email, sign, follow, share, click, copyright, reserved, rights, published, broadcast,
  rewritten, redistributed, permission, advertisement, sponsored, support, supporting, donate, donation, readers, app, download, facebook, twitter, instagram,
  whatsapp, cookies, website, journalism`);
export const TO_READERS = words('you, your, yours, our, us, we, please');

/** After a number it is an hour: `5 p.m.` */
export const HOUR_MARKS = words('am, pm, gmt, utc, hours, oclock');

/** How houses shorten what stands after a number, and the whole word. */
export const SHORT_SCALES: readonly (readonly [short: string, long: string])[] = [
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['pc', 'percent'],
  ['pct', 'percent'],
];

/** Lines around a story, by how they begin. */
export const LINES_AROUND = words(
  String.raw`
  read (?:more|also|next); see also; also read; related; more on this; most read; (?:to )?(?:sign up|subscribe); share (?:this|on); follow (?:us|our|the); click here;
  advertisement\b; this (?:story|article|report) (?:was|is|has been|first); copyright; ©; \(c\); all rights reserved;
  (?:additional |further )?(?:reporting|writing|editing|compiled|photograph(?:y|s)?|photos?|picture|image) by; \(?(?:additional )?reporting by; photo(?:graph)?s?:;
  (?:first |last )?(?:published|updated|posted|modified)\b[^.]{0,60}\d; \d{1,2}[:.]\d\d; (?:support|donate to|become a (?:member|supporter));
  get (?:the|our|your) [^.]{0,40}(?:newsletter|inbox|app); for more (?:news|stories|information); editor['’]?s['’]? note; correction; clarification; news in your inbox;
  download (?:the|our) app; have you (?:got|seen|been); contact (?:us|the); email:; tel:`,
  ';',
);
