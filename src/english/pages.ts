/** Words of which the lines around a story are made. Written for this project from general knowledge of pages of news; lower case. */
import { words } from './words.js';

/** `View this email in your browser` */
export const OPENING = ['view', 'open', 'read'] as const;
export const LETTERS = ['e-?mail', 'newsletter', 'message'] as const;

/** What one may do with a story. */
export const SHARING = ['share', 'tweet', 'pin', 'email', 'print', 'save', 'copy link'] as const;

/** Where one may share a story, and where papers are followed. */
export const NETWORKS = ['facebook', 'twitter', 'x', 'linkedin', 'telegram'] as const;
export const NETWORKS_TO_SHARE_ON = [...NETWORKS, 'whatsapp', 'reddit'] as const;
export const NETWORKS_TO_FOLLOW_ON = [...NETWORKS, 'instagram', 'youtube', 'tiktok', 'threads'] as const;

/** `share this`, `share on Facebook` */
export const AFTER_SHARE = ['this', 'on', 'via', 'with'] as const;

/** `Get the day's news in your inbox` */
export const SUBSCRIBED = ['newsletter', 'inbox', 'app', 'alerts'] as const;

/** `Sign up for our newsletter` */
export const JOINING = ['sign up', 'subscribe', 'register', 'log in'] as const;
/** What else a page asks of its readers begins so: `Enter your e-mail`. */
export const ASKING = ['get', 'download', 'enter', 'support', 'become', 'your'] as const;

/** `This material may not be reproduced` */
export const FORBIDDEN = [
  'broadcast',
  'copied',
  'distributed',
  'published',
  'redistributed',
  'reproduced',
  'republished',
  'rewritten',
  'transmitted',
] as const;

/** `For more information, visit …` */
export const TO_CONTACT = ['please', 'visit', 'contact', 'see', 'call', 'go to', 'write', 'e-?mail'] as const;

/** `This article was corrected` */
export const STORIES = ['article', 'story', 'report', 'version'] as const;

/** `(Corrects number of cranes in first paragraph)` */
export const CORRECTING = ['corrects', 'corrected', 'clarifies', 'fixes', 'amends'] as const;

/** `In this photo: …`, `Photo: Ana Ruiz` */
export const PICTURES = ['photo', 'image', 'picture', 'file photo'] as const;
export const CREDITED = [
  ...PICTURES,
  'photograph',
  'video',
  'graphic',
  'illustration',
  'credit',
  'source',
  'courtesy',
] as const;

/** `Editing by Tom Bell` */
export const WORK_ON_STORIES = ['editing', 'writing', 'additional reporting', 'compiled'] as const;

/** Names of sections and kinds of stories, alone on a line above a headline. */
export const SECTIONS = words(`
  world, world news, news, national, international, local, local news, region, regional, regions, metro, city, home news, nation, home, town, county, state,
  politics, business, economy, markets, money, finance, companies, technology, tech, science, health, environment, climate, energy, industry, property,
  education, crime, courts, culture, arts, books, film, music, entertainment, lifestyle, life, style, travel, food, fashion, tv, theatre, society, family,
  sport, sports, football, rugby, cricket, tennis, golf, basketball, baseball, hockey, weather, transport, shipping, media, law, defen[cs]e, security,
  religion, farming, agriculture, motoring, gaming, europe, africa, asia, americas, middle east, uk, u\\.?s\\.?, eu,
  obituary, obituaries, opinion, op-?ed, editorial, editorials, comment, commentary, column, columnists?, letters, letters? to the editor, analysis, news analysis,
  feature, features, special report, interview, profile, review, reviews, explainer, explained, fact ?check, factbox, timeline, q&a, in depth, in brief,
  long ?read, investigation, investigations, guest (?:essay|column|post|opinion), perspective, view ?point, essay, first person, the weekend read, the long read,
  news in brief, newsletter, video, photos, gallery, podcast, transcript, top stories, top news, top story, lead story, cover story, front page, latest,
  latest news, live, live ?blog, live updates?, live coverage, news flash, updated, update, correction, premium, subscribers? only, for subscribers, members only, our view, our opinion, voices, watch live, play video, from (?:our|the) archives?, diary, calendar, archive, special coverage`);

/** `Sports Briefs`, `Metro Section` */
export const AFTER_SECTION = words(
  'news, section, desk, briefs?, reports?, pages?, updates?, notebook, today, roundup, digest',
);

/** Last words of names in a byline that are no people. */
export const NO_AUTHORS = words(`
  news, agency, press, service, times, post, wire, media, staff, correspondent, correspondents, reporter, reporters, writer, writers, editors, board, desk,
  team, bureau, newsroom, agencies, networks?, online, digital, associates, department, council, university, college, institute, foundation, ministry,
  committee, ltd\\.?, limited, inc\\.?, plc, llc, gmbh, corp\\.?, admin, newsdesk, courier, gazette, herald, tribune, chronicle`);

/** `By popular demand`, `By law`: a capital there is that of a headline, and no name. */
export const NEVER_NAMES = words(`
  a, an, the, any, all, our, its, his, her, their, my, noon, midnight, night, day, dawn, dusk, land, sea, air, road, rail, train, law, popular, royal, and, or, was,
  were, is, are, had, has, have, of, to, not, no, every, each, other, then, when, as, that, this, how, why, what, who, now, far, many, few, some, two,
  three, numbers, design, default, accident, chance, mistake, standards, contrast, comparison, appointment, proxy, request, order, decree, agreement,
  invitation, force, hook, river`);

/** What somebody is, after a name in a byline: `Ana Ruiz, political editor`, `Ana Ruiz Staff Writer`. */
export const DESKS = words(`
  staff, senior, chief, special, political, politics, business, economics?, science, health, education, environment, crime, sports?, court, legal, diplomatic, defen[cs]e,
  foreign, european?, city, deputy, assistant, associate, managing, executive, contributing, guest, national, international, local, freelance, industry, travel,
  technology, tech, media, arts, culture, features?, data, investigations?, transport, consumer, personal, religion, royal, home affairs, social affairs, editor,
  reporter, correspondent, writer, columnist, contributor, journalist, producer, photographer, photographs?, photos?, pictures?, video, graphics?, illustrations?, special to,
  published, updated, posted, last, for, from, in, at, on, of, via`);

/** Last words of what somebody is: `Political Editor`. */
export const OFFICES = words(
  'editor, columnist, journalist, contributor, producer, photographer, analyst, critic, economist, director, officer',
);

/** Before a date at the top of a page. */
export const DATED = words(`
  first published, published, published on, published online, posted, posted on, updated, last updated, last modified, modified, date, dated, issued, issue date,
  released, release date, date of release, date of issue, publication date, date published, created, sent, filed, written, press release date, uploaded`);

/** Last words of names of papers. */
export const PAPERS = words(`
  courier, times, herald, tribune, gazette, daily news, daily, evening news, echo, mail, journal, chronicle, observer, telegraph, guardian, globe, mercury,
  argus, bulletin, advertiser, examiner, inquirer, news service, news agency, dispatch, post, press, sentinel, weekly, star, sun, standard, independent,
  record, register, review, news, messenger, reporter, leader, ledger, monitor, recorder, democrat, republican, citizen, express, newswire, wire, today`);

/** `Late Edition` */
export const EDITIONS = words(
  'late, early, final, first, second, morning, evening, city, national, international, weekend, sunday, saturday, print, late city, digital',
);

/** `Dear reader,` */
export const GREETINGS = words('dear, good, hello, hi, hey');

/** `From: Ana Ruiz <ana@harbour.example>` */
export const MAIL_PEOPLE = words('from, to, cc, bcc, reply-to');

/** What begins a line of a page that stands between the parts of a mail. */
export const MAIL_FIELDS = words(
  'from, to, cc, bcc, sent, subject, reply-to, date, return-path, message-id, importance, attachments?',
);

/** `Trending`, `Most read`: over a list of other stories. */
export const LISTED = words(`
  most (?:read|popular|viewed|shared|commented|watched|recent), trending, popular, recommended, suggested, featured, top (?:stories|news|posts|picks), latest (?:news|stories|posts|articles|headlines),
  editors?['’]s? (?:picks?|choice), our picks, must[- ]reads?, further reading, more stories, other (?:stories|news), similar (?:articles|stories|posts), you (?:might|may) (?:also )?(?:like|have missed),
  in other news, what to read next, related (?:links|news|posts|reading|videos?|tags|stories|articles|topics|content|coverage), more (?:news|stories|articles|coverage|headlines|from [^.:]{1,40})`);

/** `ALSO READ: Farmers wait for rain` */
export const LEADING = words(`
  read, also read, read also, also see, see also, must read, watch, listen, in case you missed it, icymi, don['’]t miss, related, in pictures, in photos,
  full story, full coverage, more coverage, read here, read this, live updates, from the archive, subscribers only, go deeper, dig deeper, up next`);

/** Alone on a line: buttons beside a story. */
export const ALONE_TO_SHARE = words(
  'share, tweet, print, email, e-mail, save, pin, copy link, copy url, facebook, twitter, whatsapp, linkedin, reddit, telegram, pinterest, instagram, comments?, reply, like, bookmark, reprints, reprints (?:&|and) permissions, gift, x, text size, font size, resize text',
);

/** `Translated by Ines Lund` */
export const MADE = words(`
  edited, compiled, translated, produced, photographed, photos?, photographs?, pictures?, images?, illustrations?, illustrated, graphics?, graphic, video, videos, maps?, charts?, data,
  additional reporting, additional writing, additional work, writing, editing, reporting, interview, interviews, text, research, curated,
  fact-checked, design, audio, production, subediting`);
