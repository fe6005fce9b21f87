/** Words of which the lines around a story are made. Written for this project from general knowledge of pages of news; lower case. */

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

/** `Press release`, above a headline. */
export const RELEASES = ['for immediate', 'press', 'news', 'media'] as const;

/** Names of sections and kinds of stories, alone on a line above a headline. */
export const SECTIONS = [
  ...[
    'world',
    'world news',
    'news',
    'national',
    'international',
    'local',
    'local news',
    'region',
    'regional',
    'metro',
    'city',
    'home news',
  ],
  ...[
    'politics',
    'business',
    'economy',
    'markets',
    'money',
    'finance',
    'companies',
    'technology',
    'tech',
    'science',
    'health',
    'environment',
    'climate',
  ],
  ...[
    'education',
    'crime',
    'courts',
    'culture',
    'arts',
    'books',
    'film',
    'music',
    'entertainment',
    'lifestyle',
    'life',
    'style',
    'travel',
    'food',
  ],
  ...[
    'sport',
    'sports',
    'football',
    'weather',
    'europe',
    'africa',
    'asia',
    'americas',
    'middle east',
    'obituary',
    'obituaries',
  ],
  ...[
    'opinion',
    'editorial',
    'comment',
    'commentary',
    'column',
    'letters',
    'analysis',
    'news analysis',
    'feature',
    'features',
    'special report',
  ],
  ...[
    'interview',
    'profile',
    'review',
    'explainer',
    'explained',
    'fact check',
    'factbox',
    'in depth',
    'long read',
    'investigation',
    'video',
    'podcast',
  ],
  ...[
    'top stories',
    'top news',
    'top story',
    'latest',
    'latest news',
    'exclusive',
    'urgent',
    'alert',
    'breaking',
    'breaking news',
    'correction',
    'live',
    'updated',
  ],
] as const;

/** Last words of names in a byline that are no people. */
export const NO_AUTHORS = [
  ...[
    'news',
    'agency',
    'press',
    'service',
    'times',
    'post',
    'wire',
    'media',
    'staff',
    'correspondent',
    'correspondents',
    'reporter',
    'reporters',
    'writer',
    'writers',
  ],
  ...['editors', 'board', 'desk', 'team', 'bureau', 'newsroom', 'agencies'],
] as const;

/** Before a date at the top of a page. */
export const DATED = ['published', 'posted', 'updated', 'last updated', 'date'] as const;

/** Last words of names of papers. */
export const PAPERS = [
  ...[
    'courier',
    'times',
    'herald',
    'tribune',
    'gazette',
    'daily news',
    'daily',
    'evening news',
    'echo',
    'mail',
    'journal',
    'chronicle',
    'observer',
  ],
  ...[
    'telegraph',
    'guardian',
    'globe',
    'mercury',
    'argus',
    'bulletin',
    'advertiser',
    'examiner',
    'inquirer',
    'news service',
    'news agency',
    'dispatch',
  ],
] as const;

/** `Late Edition` */
export const EDITIONS = [
  'late',
  'early',
  'final',
  'first',
  'second',
  'morning',
  'evening',
  'city',
  'national',
  'international',
  'weekend',
  'sunday',
  'print',
] as const;

/** `BC-Storm`: for both, morning and evening papers. */
export const CYCLES = ['bc', 'am', 'pm', 'ap', 'us', 'eu', 'af', 'as', 'me'] as const;

/** `1st Ld-Writethru`, in the slug of a wire. */
export const LEADS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'] as const;
