/** By what something is said, after "by": no one says it. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const MEANS_OF_SAYING = wordSet(`
  phone, telephone, cellphone, cell, mobile, satellite, email, e-mail, mail, text, text-message, sms, letter, fax, video, videolink, video-link,
  videoconference, teleconference, conference, message, radio, telegram, post, whatsapp, zoom, skype, way, now, then, noon, nightfall, mistake,
  chance`);

/** Ways and occasions to say something, at the end of a sentence: "called for aid | in a statement", "| at a rally". */
export const MEANS_AFTER_WORDS = wordSet(`
  statement, interview, interviews, tweet, tweets, post, email, e-mail, release, twitter, facebook, instagram, tiktok, youtube, media, website, television,
  speech, speeches, op-ed, letter, rally, rallies, conference, briefing, broadcast, podcast`);

/** Before {@link MEANS_AFTER_WORDS}. */
export const BEFORE_MEANS = wordSet('in, on, via, at, during');

/** Of those, ways to say something that are no places to do something else in. */
export const ONLY_MEANS = wordSet('statement, interview, tweet, op-ed');

/** Lemmas of what is done through them: "the news | came | in a statement". */
export const PUBLISHING = wordSet('come, make, publish, release, issue, give, include, appear, contain, break, post');

/** No names follow them in the same phrase: "in an | interview | Bell said", "most of this | century | Porto sold wine". */
export const OCCASIONS = wordSet('statement, interview, tweet, op-ed, speech, briefing, century');
