/** What those say, or let know, whom something is met with: "drew criticism from the union". Written for this project from general knowledge of English. */
import type { CueAct } from '../../record.js';
import { wordSet } from '../words.js';

/** By speech act, nouns of what is said of the thing that meets with it. */
export const REACTIONS: Readonly<Partial<Record<CueAct, ReadonlySet<string>>>> = {
  claim: wordSet(`
    criticism, criticisms, condemnation, condemnations, praise, acclaim, derision, ridicule, mockery, scorn, complaints, rebuke, rebukes, accusations,
    backlash, outrage, anger, ire, fury, indignation, uproar, outcry`),
  deny: wordSet('opposition, objections, pushback, skepticism, scepticism, disapproval, protest, protests'),
  agree: wordSet('endorsement, endorsements, applause, backing'),
  think: wordSet('concern, concerns, alarm, dismay, unease, disbelief'),
};

/** Lemmas of verbs with what others say of their subject as object. */
export const DRAWING = wordSet(`
  draw, attract, win, earn, receive, face, spark, prompt, provoke, trigger, garner, elicit, generate, gain, arouse, incur, ignite`);

/** Lemmas of verbs before “with” and what others say of their subject. */
export const MEETING = wordSet('meet, greet');

/** Before those who say so. */
export const BEFORE_REACTING = wordSet('from, among, by');

/** Who reacts, besides those that nouns of people and bodies name. */
export const REACTING = wordSet(
  'police, rival, rivals, viewer, viewers, listeners, crowd, opposition, party, left, right, public, quarters, lawmakers, locals, users, markets, press, media',
);
