/** Words of which the lines around a story are made. Written for this project from general knowledge of pages of news; lower case. */

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
