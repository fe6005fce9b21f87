/** How papers say that the rest of an article is for subscribers, as parts of patterns in small letters. */
import { words } from './words.js';

/** `Subscribe to read the full story` */
export const ASKED_TO_PAY = words(
  'subscribe, sign in, sign up, log in, login, register, become a (?:member|subscriber), start your (?:free )?trial, purchase a subscription',
);
/** `To continue reading, subscribe` */
export const READING_ON = words(
  'continue(?: reading)?, keep reading, finish reading, read on, read more, read (?:the )?(?:full|whole|rest), read this, unlock, access (?:this|the full), view (?:this|the full)',
);
/** `This article is for subscribers only` */
export const READERS_WHO_PAY = words('subscribers, members, subscriber, member, premium, paying readers');
/** `This content is …` */
export const WHAT_IS_PAID_FOR = words('article, story, content, page, feature, piece, report, post');
