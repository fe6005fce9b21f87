/** Who speaks in interviews and transcripts without a name. Written for this project from general knowledge; lower case. */
import { words } from '../words.js';

/** `Interviewer: Is it cold?` */
export const INTERVIEWERS = words(`
  interviewer, interviewee, question, answer, host, moderator, reporter, presenter, anchor, narrator, operator, audience member, questioner, journalist, announcer,
  unidentified (?:male|female|man|woman|speaker|reporter)`);
