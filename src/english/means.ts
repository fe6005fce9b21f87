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

/** Before a time or a place with which a clause begins: "| In | court Mr Bell said". */
export const FRONTING_PLACES = wordSet('in, at, on, after, before, during, following, outside, inside, throughout');

/** What somebody speaks at, in or after: a subject without an article may follow: "After the | match | fans said". */
export const FRONTED_OCCASIONS = wordSet(`
  match, game, race, fight, draw, win, victory, defeat, loss, vote, election, debate, hearing, inquest, trial, verdict, ruling, sentencing, court, meeting,
  conference, ceremony, funeral, vigil, interview, speech, statement, letter, report, blog, column, article, tweet, post, email, video, attack, raid, crash,
  fire, storm, strike, protest, rally, march, session, training, event, launch, visit`);
